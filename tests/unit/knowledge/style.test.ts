import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../../lib/build/load';
import { countWords, sentencesOf } from '../../../seeds/tools/style/sentences';
import { styleFindings } from '../../../seeds/tools/style/style';
import { entity, event, rate, seedFolder, series, source } from './seed-folder';

const fact = (text: string, change: Record<string, unknown> = {}) => ({
  facts: [{ is: 'act', text, source: 'paper', at: '¶2', ...change }],
});

/** A card in the house style. */
const clean = (id: string, to: string, change: Record<string, unknown> = {}) =>
  entity(id, to, {
    lead: 'Anna is a baker whose bread is what both sides buy.',
    summary: 'Anna bakes.',
    ...fact('Anna wakes.'),
    ...change,
  });

/** What is found in small seeds, as `field: message`, where Anna’s card has this change. */
async function found(change: Record<string, unknown>, files: Record<string, unknown> = {}): Promise<string[]> {
  const folder = await seedFolder({
    'entities/person/anna.json': clean('anna', 'bert', change),
    'entities/person/bert.json': clean('bert', 'anna'),
    'events/all.json': [],
    ...files,
  });
  const { knowledge, origin, problems } = await readSeeds(folder);
  expect(problems).toEqual([]);
  return styleFindings(knowledge, origin).map(({ field, message }) => `${field}: ${message}`);
}

test('a card in the house style has no finding', async () => {
  expect(await found({})).toEqual([]);
});

test('a card without a lead is found', async () => {
  expect(await found({ lead: undefined })).toEqual(['lead: is missing']);
});

test('a lead is found whose first sentence says too little', async () => {
  const [first] = await found({ lead: 'Anna is a baker. Her bread is what both sides of the quarrel buy.' });
  expect(first).toMatch(/^lead: .*too short/);
});

describe('a fact is found that', () => {
  test.each([
    ['He orders bread.', /subject first/],
    ['The same order ends it.', /subject first/],
    ['The two governments order bread.', /subject first/],
    ['These duties end.', /subject first/],
    ['Ends the duties of nine orders.', /without a subject/],
    ['Works as an official in the port.', /without a subject/],
    ['Anna charges 10% of the reciprocal tariff.', /points/],
    ['Anna ends it on November 10, 2026.', /day/],
    ['Anna ends it on 10 Nov 2026.', /day/],
    ['Anna ends it on the 10th of November.', /day/],
    ['Anna has a defence.', /British/],
    ['Anna has "bread".', /straight quote/],
    ["Anna’s bread isn't new.", /straight quote/],
    ['Anna has `bread`.', /straight quote/],
    ['Anna has  bread.', /two spaces/],
    ['Anna has bread , and milk.', /space before a stop/],
    ['Anna bakes 10-12 loaves.', /en dash/],
    ['Anna bakes', /end with a stop/],
    ['Anna <b>bakes</b>.', /HTML/],
    ['Anna bakes &amp; sells.', /HTML/],
    ['Anna **bakes**.', /Markdown/],
    ['Anna [bakes](https://a.b).', /Markdown/],
    ['Anna stops here, as our sources say.', /sources/],
    ['Anna is known to this knowledge base.', /sources/],
    ['Anna directs a tariff of 12.5% on bread.', /directed/],
    ['A tariff of 12.5% on bread was directed.', /directed/],
    [`Anna ${Array.from({ length: 28 }, () => 'bakes').join(' ')}.`, /over 28 words/],
  ])('reads “%s”', async (text, message) => {
    const [first, ...more] = await found(fact(text));
    expect(first).toMatch(message);
    expect(more).toEqual([]);
  });

  test.each([
    'He Lifeng orders bread.',
    'Tariffs on bread are ended on 10 November 2026.',
    'Talks in May 2026 end.',
    'Anna directs the baker to raise tariffs.',
    'The source of bread is wheat, and 10% of the bread is sold.',
    'Sources close to Anna say so.',
    'Anna says: “It’s bread & milk!”',
    'Anna pauses it for a 90-day truce, or a 2025-day one.',
    'Anna makes 10–12 of 3 < 4 loaves.',
  ])('does not read “%s”', async (text) => {
    expect(await found(fact(text))).toEqual([]);
  });
});

test('a role is found that ends with a full stop, and none that ends with a short form', async () => {
  expect(await found({ role: 'A baker.' })).toEqual(['role: must have no full stop at its end']);
  expect(await found({ role: 'A baker in the U.S.' })).toEqual([]);
});

test('the words of charts and rates are read, too', async () => {
  const files = {
    'series.json': [series({ title: 'A "rate"', unit: 'per cent', note: 'So  it is' })],
    'rates.json': [rate({ goods: 'aluminium', rate: '10-15%', basis: '**an act**' })],
  };
  const fields = (await found({}, files)).map((one) => one.split(': ')[0]);
  expect(fields).toEqual([
    'rate.title',
    'rate.unit',
    'rate.note',
    'anna-cheese.goods',
    'anna-cheese.rate',
    'anna-cheese.basis',
  ]);
});

describe('what stands at the wrong place', () => {
  const on = (when: unknown, change: Record<string, unknown> = {}) => ({
    is: 'act',
    text: 'Anna bakes.',
    source: 'paper',
    at: '¶2',
    ...(when !== undefined && { when }),
    ...change,
  });

  test('is found among the facts of a card', async () => {
    const facts = [
      on('2025-03'),
      on(undefined),
      on('2025-03'),
      on({ date: '2025', label: 'early 2025' }),
      on('2025-02'),
      on('2025-03'),
    ];
    expect(await found({ facts })).toEqual([
      'facts.3.when: stands behind one of 2025-03-01: correct the date, or move it, as the oldest stands first',
      'facts.4.when: stands behind one of 2025-03-01: correct the date, or move it, as the oldest stands first',
    ]);
  });

  test('is the one that stands too early, and not all that it stands before', async () => {
    expect(await found({ facts: ['2026-01', '2025-01', '2025-02', '2025-03'].map((when) => on(when)) })).toEqual([
      'facts.0.when: stands before one of 2025-03-01: correct the date, or move it, as the oldest stands first',
    ]);
  });

  test('is found among the events of one file', async () => {
    const talk = (id: string, when: string) => event({ id, when, text: `Anna talks of ${id}.` });
    const files = {
      'events/all.json': [talk('bread', '2025-05'), talk('milk', '2025-04')],
      'events/more.json': [talk('salt', '2025-01')],
    };
    expect(await found({}, files)).toEqual([
      'milk.when: stands behind one of 2025-05-01: correct the date, or move it, as the oldest stands first',
    ]);
  });
});

describe('a side is found that', () => {
  const message = /^side: is no country or union/;
  test.each(['Chinese', 'U.S.', 'Wonderland'])('is “%s”', async (side) => {
    expect(await found({ side })).toEqual([expect.stringMatching(message)]);
  });

  test.each(['China', 'United States', 'European Union', 'South Korea', 'Taiwan'])('is not “%s”', async (side) => {
    expect(await found({ side })).toEqual([]);
  });

  test('is that of a source', async () => {
    const [first] = await found({}, { 'sources.json': [source({ side: 'American' })] });
    expect(first).toMatch(/^paper\.side: /);
  });
});

test('“related-to” is found beside a relation that says more, at whichever end that is written', async () => {
  const relation = { type: 'related-to', to: 'bert', source: 'paper', at: '¶3' };
  expect(await found({ relations: [relation] })).toEqual([
    'relations.0: stands beside another relation of anna and bert, which says enough: leave it out',
  ]);
  const carl = clean('carl', 'anna', { relations: [{ ...relation, to: 'anna' }] });
  expect(await found({}, { 'entities/person/carl.json': carl })).toEqual([]);
});

describe('a single report', () => {
  const files = {
    'sources.json': [source(), source({ id: 'rumor', seen: 'single-report', reportedBy: ['The Paper'] })],
  };
  const alone = { source: 'rumor' };

  test.each([
    ['Anna bakes.', alone, ['facts.0: rests on a single report: say “reportedly”']],
    ['Anna reportedly bakes.', alone, []],
    ['Anna bakes.', { ...alone, also: [{ source: 'paper', at: '¶1' }] }, []],
    ['Bread is reportedly free.', { ...alone, is: 'state' }, ['facts.0: is a state that rests on a single report']],
  ])('under “%s”', async (text, change, expected) => {
    expect(await found(fact(text, change), files)).toEqual(expected);
  });
});

describe('an act later than the day in the address of its source', () => {
  const files = {
    'sources.json': [
      source(),
      source({ id: 'early', date: '2026-02-20', url: 'https://example.com/2026/02/01/bread' }),
      source({ id: 'undated', date: '2026-02-20', url: 'https://example.com/bread' }),
    ],
  };
  const message = 'happened after the day in the address of its source: cite a source that can tell it';

  test.each([
    ['2026-02-20', { source: 'early' }, [`facts.0.source: ${message}`]],
    ['2026-02-08', { source: 'early' }, []],
    ['2026-02', { source: 'early' }, []],
    ['2026-02-20', { source: 'undated' }, []],
    ['2026-02-20', { source: 'early', also: [{ source: 'undated', at: '¶1' }] }, []],
    ['2026-02-20', { source: 'early', is: 'state' }, []],
  ])('of %s, cited as %j', async (when, change, expected) => {
    expect(await found({ ...fact('Anna bakes.', { when, ...change }), standing: undefined }, files)).toEqual(expected);
  });

  test('is found in an event', async () => {
    const late = event({ text: 'Anna bakes.', when: '2026-02-20', source: 'early' });
    const events = [
      { ...late, id: 'bread' },
      { ...late, id: 'plan', when: '2026-03-20', text: 'Anna is to bake.', planned: true },
    ];
    expect(await found({ standing: undefined }, { ...files, 'events/all.json': events })).toEqual([
      `bread: ${message}`,
    ]);
  });
});

describe('a standing older than a source', () => {
  const order = source({ id: 'order', date: '2026-02-20' });
  const older =
    'standing.asOf: is older than order of 2026-02-20: read it, and list it in standing.also; if all this still holds, move the date to it, too';
  const standing = { is: 'current', asOf: '2026-01-10', text: 'Anna bakes.', source: 'paper', at: '¶1' };
  const relation = { type: 'assists', to: 'anna', source: 'order', at: '¶3' };

  test.each([
    ['of a fact', fact('Anna bakes.', { source: 'order' }), {}],
    ['of an event', {}, { 'events/all.json': [event({ text: 'Anna talks.', source: 'order' })] }],
    [
      'of a relation that points to it',
      {},
      {
        'entities/person/carl.json': clean('carl', 'anna', { relations: [relation], standing: undefined }),
      },
    ],
  ])('%s is found', async (_, change, files) => {
    expect(await found(change, { 'sources.json': [source(), order], ...files })).toEqual([older]);
  });

  test.each([
    ['it is closed', { ...standing, is: 'closed' }],
    ['it names that source too', { ...standing, also: [{ source: 'order', at: '¶1' }] }],
    ['there is none', undefined],
  ])('is not found where %s', async (_, own) => {
    const change = { ...fact('Anna bakes.', { source: 'order' }), standing: own };
    expect(await found(change, { 'sources.json': [source(), order] })).toEqual([]);
  });
});

describe('a measure that is said to hold', () => {
  const state = { is: 'state', text: 'Cheese pays 15%.', when: '2025-05-12', source: 'paper', at: '¶2' };
  const end = { ended: { on: '2026-01-10', source: 'paper', at: '¶2' } };
  const foundOf = (facts: unknown[], is: string, category = 'measure') => {
    const standing = { is, asOf: '2026-01-10', text: 'Cheese pays.', source: 'paper', at: '¶1' };
    const tax = clean('tax', 'anna', { category, facts, standing });
    return found({}, { [`entities/${category}/tax.json`]: tax });
  };

  test('is found where its last state has ended', async () => {
    expect(await foundOf([{ ...state, ...end }], 'current')).toEqual([
      'standing.is: is current, but its last state ended on 2026-01-10: say closed, or write what holds now',
    ]);
  });

  test.each<[string, unknown[], string, string?]>([
    [
      'a state goes on',
      [
        { ...state, ...end },
        { ...state, text: 'Milk pays 5%.' },
      ],
      'current',
    ],
    ['it is closed', [{ ...state, ...end }], 'closed'],
    ['it has acts alone', [{ ...state, is: 'act' }], 'current'],
    ['it is a person', [{ ...state, ...end }], 'current', 'person'],
  ])('is not found where %s', async (_, facts, is, category) => {
    expect(await foundOf(facts, is, category)).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    ['The U.S. Treasury says so. It is true.', ['The U.S. Treasury says so.', 'It is true.']],
    ['Nos. 5 and 6 of 12.5% end! “So it is.” They go.', ['Nos. 5 and 6 of 12.5% end!', '“So it is.”', 'They go.']],
    ['V.O.S. Selections sues. It wins.', ['V.O.S. Selections sues.', 'It wins.']],
    ['One', ['One']],
  ])('of “%s”', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('are counted in words, of which a dash is none', () => {
    expect(countWords('One – two, three-four.')).toBe(3);
  });
});
