import { expect, test } from 'vitest';
import { loadKnowledge, readSeeds } from '../../../lib/build/load';
import { cardOf } from '../../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { entity, rate, seedFolder } from './seed-folder';

const ON = '2026-01-10';

/** The rates on a card, each as its words and whether it holds. */
async function ratesOn(id: string, today: string, rates: unknown[], change: Record<string, unknown> = {}) {
  const index = indexKnowledge(await loadKnowledge(await seedFolder({ 'rates.json': rates, ...change })));
  return cardOf(id, { today }, index)?.rates ?? [];
}
const brief = (rows: Awaited<ReturnType<typeof ratesOn>>) =>
  rows.map(({ rate, holds, lapsed }) =>
    [rate, holds, lapsed && `${lapsed.on}, was ${lapsed.was}`].filter(Boolean).join(' '),
  );

test('a card shows the rates of its partner and those under its law, and no others', async () => {
  const rates = [rate(), rate({ id: 'other', partner: 'Ruritania', law: undefined, rate: '20%' })];
  expect(brief(await ratesOn('anna', ON, rates))).toEqual(['15% in force']);
  expect(brief(await ratesOn('bert', ON, rates))).toEqual(['15% in force']);
});

test('a card that is about all of them shows all, in the order of the seeds', async () => {
  const rates = [rate(), rate({ id: 'other', partner: 'Graustark', law: undefined, rate: '20%' })];
  const rows = await ratesOn('bert', ON, rates, {
    'entities/person/bert.json': entity('bert', 'anna', { showsRates: true }),
  });
  expect(rows.map(({ partner }) => partner)).toEqual([{ id: 'anna', name: 'Name of anna' }, { name: 'Graustark' }]);
});

test('such a card leaves out what has lapsed, which stands on the card of the partner', async () => {
  const rates = [rate({ until: '2026-01-05' }), rate({ id: 'other', partner: 'Graustark', rate: '20%' })];
  const aboutAll = { 'entities/person/bert.json': entity('bert', 'anna', { showsRates: true }) };
  expect(brief(await ratesOn('bert', '2026-01-06', rates, aboutAll))).toEqual(['20% in force']);
  expect(brief(await ratesOn('anna', '2026-01-06', rates, aboutAll))).toEqual(['15% lapsed 2026-01-05, was in force']);
});

test('a rate has lapsed once its day has come: it ended, ran out, or another took its place', async () => {
  const ended = rate({ ended: { on: '2026-01-05', source: 'paper', at: '¶1' } });
  expect(brief(await ratesOn('anna', '2026-01-04', [ended]))).toEqual(['15% in force']);
  expect(brief(await ratesOn('anna', '2026-01-05', [ended]))).toEqual(['15% lapsed 2026-01-05, was in force']);
  const due = rate({ until: '2026-01-05' });
  expect(brief(await ratesOn('anna', '2026-01-05', [due]))).toEqual(['15% in force']);
  expect(brief(await ratesOn('anna', '2026-01-06', [due]))).toEqual(['15% lapsed 2026-01-05, was in force']);
  const replaced = [rate({ replacedBy: 'next' }), rate({ id: 'next', rate: '10%', from: '2026-01-05' })];
  expect(brief(await ratesOn('anna', '2026-01-04', replaced))).toEqual(['15% in force', '10% ordered']);
  expect(brief(await ratesOn('anna', '2026-01-05', replaced))).toEqual([
    '15% lapsed 2026-01-05, was in force',
    '10% in force',
  ]);
});

test('a rate has lapsed, too, where the one that was to take its place was ordered', async () => {
  const rates = [rate({ replacedBy: 'next' }), rate({ id: 'next', rate: '10%', from: '2026-01-05', is: 'ordered' })];
  expect(brief(await ratesOn('anna', '2026-01-05', rates))[0]).toBe('15% lapsed 2026-01-05, was in force');
});

test('a rate says until when it is due to hold, and no more so once that has passed', async () => {
  const untilOn = async (today: string) =>
    (await ratesOn('anna', today, [rate({ until: '2026-01-05' })])).map(({ until }) => until);
  expect(await untilOn('2026-01-05')).toEqual(['2026-01-05']);
  expect(await untilOn('2026-01-06')).toEqual([undefined]);
});

test.each(['agreed', 'announced'])(
  'what was to be replaced by a rate that is only %s has neither lapsed nor is it known to be charged',
  async (is) => {
    const rates = [rate({ replacedBy: 'next' }), rate({ id: 'next', rate: '10%', from: '2026-01-05', is })];
    expect(brief(await ratesOn('anna', '2026-01-04', rates))).toEqual(['15% in force', `10% ${is}`]);
    const [first] = await ratesOn('anna', '2026-01-05', rates);
    expect(first).toMatchObject({ holds: 'unsure', toEnd: '2026-01-05' });
    expect(first?.lapsed).toBeUndefined();
    const over = [rates[0], { ...rates[1], ended: { on: '2026-01-08', source: 'paper', at: '¶1' } }];
    expect((await ratesOn('anna', '2026-01-08', over))[0]?.lapsed).toEqual({ on: '2026-01-08', was: 'in force' });
    const agreed = rates.map((one) => ({ ...one, is: 'agreed' }));
    expect((await ratesOn('anna', '2026-01-05', agreed))[0]?.holds).toBe('lapsed');
  },
);

test.each(['in force', 'ordered', 'agreed', 'announced'])(
  'what is %s for a day to come says so until that day',
  async (is) => {
    const aheadOn = async (today: string) =>
      (await ratesOn('anna', today, [rate({ is, from: '2026-01-05' })]))[0]?.ahead;
    expect(await aheadOn('2026-01-04')).toBe(true);
    expect(await aheadOn('2026-01-05')).toBeUndefined();
    const dropped = rate({ is, from: '2026-02-01', ended: { on: '2026-01-05', source: 'paper', at: '¶2' } });
    expect((await ratesOn('anna', ON, [dropped]))[0]?.ahead).toBeUndefined();
  },
);

test('what was announced or agreed is never in force by its day alone', async () => {
  expect(brief(await ratesOn('anna', ON, [rate({ is: 'announced' })]))).toEqual(['15% announced']);
  expect(brief(await ratesOn('anna', ON, [rate({ is: 'agreed' })]))).toEqual(['15% agreed']);
});

test.each(['announced', 'agreed', 'ordered'])('what was only %s and then dropped keeps that stage', async (is) => {
  const dropped = rate({ is, ended: { on: '2026-01-05', source: 'paper', at: '¶2' } });
  expect(brief(await ratesOn('anna', ON, [dropped]))).toEqual([`15% lapsed 2026-01-05, was ${is}`]);
});

test('what ended before it began, or on that day, was no more than ordered', async () => {
  const ended = (on: string) => rate({ from: '2026-01-06', ended: { on, source: 'paper', at: '¶2' } });
  expect(brief(await ratesOn('anna', ON, [ended('2026-01-05')]))).toEqual(['15% lapsed 2026-01-05, was ordered']);
  expect(brief(await ratesOn('anna', ON, [ended('2026-01-06')]))).toEqual(['15% lapsed 2026-01-06, was ordered']);
  expect(brief(await ratesOn('anna', ON, [ended('2026-01-07')]))).toEqual(['15% lapsed 2026-01-07, was in force']);
  // A month alone does not say that it began later.
  expect(brief(await ratesOn('anna', '2026-02-10', [ended('2026-01')]))).toEqual(['15% lapsed 2026-01, was in force']);
});

test('what a rate rests on, and what says that it ended or was replaced, are both cited, each source and place once', async () => {
  const places = async (rows: unknown[]) => (await ratesOn('anna', ON, rows))[0]?.cites.map(({ at }) => at);
  const own = rate({ at: '¶1' });
  expect(await places([own])).toEqual(['¶1']);
  expect(await places([rate({ at: '¶1', ended: { on: '2026-01-05', source: 'paper', at: '¶2' } })])).toEqual([
    '¶1; ¶2',
  ]);
  const next = (at: string) => rate({ id: 'next', rate: '10%', from: '2026-01-05', at });
  expect(await places([rate({ at: '¶1', replacedBy: 'next' }), next('¶3')])).toEqual(['¶1; ¶3']);
  expect(await places([rate({ at: '¶1', replacedBy: 'next' }), next('¶1')])).toEqual(['¶1']);
});

test.each([
  [{ partner: 'nobody' }, /partner: is no entity/],
  [{ law: 'nobody' }, /law: is no entity/],
  [{ law: 'bertt' }, /law: is no entity: did you mean bert\?/],
  [{ measures: ['bert', 'nobody'] }, /measures: is no entity \("nobody"\)/],
  [{ replacedBy: 'nothing' }, /replacedBy: is the id of no rate/],
  [{ source: 'nowhere' }, /is no source/],
  [{ until: '2025-01-01' }, /is before the rate begins/],
  [{ is: 'planned' }, /rates\.json/],
])('a fault in a row is named: %j', async (change, message) => {
  await expect(loadKnowledge(await seedFolder({ 'rates.json': [rate(change)] }))).rejects.toThrow(message);
});

test('a rate stands on the cards of its partner, its law and its measures', async () => {
  const rows = [rate(), rate({ id: 'other', partner: 'Ruritania', law: 'anna', measures: ['bert'], rate: '20%' })];
  expect(brief(await ratesOn('bert', ON, rows))).toEqual(['15% in force', '20% in force']);
});

test.each([
  [{}, /anna-cheese\.ended: is missing: bert, under which it is charged, is closed/],
  [{ law: undefined, measures: ['bert'] }, /anna-cheese\.ended: is missing/],
  [{ ended: { on: '2026-01-05', source: 'paper', at: '¶2' } }, undefined],
  [{ until: '2026-01-05' }, undefined],
])('a rate under what is closed has an end: %j', async (change, message) => {
  const standing = { is: 'closed', asOf: '2026-01-10', text: 'It is over.', source: 'paper', at: '¶1' };
  const { problems } = await readSeeds(
    await seedFolder({
      'rates.json': [rate(change)],
      'entities/person/bert.json': entity('bert', 'anna', { standing }),
    }),
  );
  const messages = problems.map(({ field, message: told }) => `${field}: ${told}`);
  expect(messages).toEqual(message ? [expect.stringMatching(message)] : []);
});
