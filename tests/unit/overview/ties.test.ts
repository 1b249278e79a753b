import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { Ties } from '../../../lib/messages/overview';
import { tiesAmong } from '../../../lib/overview/ties';
import { entity, seedFolder, subject } from '../knowledge/seed-folder';
import { CASTS } from './casts';

const knowledge = await loadKnowledge('seeds');
const index = indexKnowledge(knowledge);
const textOf = ({ from, type, to }: Ties['ties'][number]) => `${from} ${type} ${to}`;

describe.each(CASTS)('the ties of $about', ({ home, between, partner, ties }) => {
  // In an order of their own: who comes first on the page must not matter for who is tied to whom.
  const cast = [...partner, ...between, ...home].sort();
  const made = tiesAmong(cast, index);

  test('are those that the seeds write, each once', () => {
    expect(made.ties.map(textOf).sort()).toEqual([...ties].sort());
  });

  test('stand on their sides', () => {
    const at = (place: string) => made.members.filter((one) => one.place === place).map(({ id }) => id);
    expect(at('home').sort()).toEqual([...home].sort());
    expect(at('between').sort()).toEqual([...between].sort());
    expect(at('partner').sort()).toEqual([...partner].sort());
  });

  test('leave nothing out that a card of one of them says of another', () => {
    const written = knowledge.entities
      .filter(({ id }) => cast.includes(id))
      .flatMap(({ id, relations }) =>
        relations.filter(({ to }) => cast.includes(to)).map(({ type, to }) => `${id} ${type} ${to}`),
      );
    expect(new Set(made.ties.map(textOf))).toEqual(new Set(written));
  });
});

test('one of the casts has 30 names', () => {
  const sizes = CASTS.map(({ home, between, partner }) => home.length + between.length + partner.length);
  expect(Math.max(...sizes)).toBe(30);
});

test('what is asked of the background script is what it may answer', () => {
  const made = tiesAmong(
    knowledge.entities.map(({ id }) => id),
    index,
  );
  expect(Ties.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  expect(made.ties).toHaveLength(new Set(made.ties.map(textOf)).size);
});

test('the cast keeps its order; unknown and repeated ids are left out', () => {
  const { members } = tiesAmong(['xi-jinping', 'nobody', 'he-lifeng', 'xi-jinping'], index);
  expect(members.map(({ id }) => id)).toEqual(['xi-jinping', 'he-lifeng']);
  expect(members[0]).toMatchObject({ name: 'Xi Jinping', side: 'China', place: 'partner' });
});

describe('without a side of its own', () => {
  /** Where Carl stands, made of small seeds with two partners beside the main front, which is that of Ruritania. */
  const placeOf = async (change: Record<string, unknown>) => {
    const partner = (id: string, front: string) =>
      subject({ id, front, name: id, anchors: [front], weights: 'fronts' });
    const seeds = await seedFolder({
      'subjects/graustark.json': partner('graustark', 'Graustark'),
      'subjects/strelsau.json': partner('strelsau', 'Strelsau'),
      'entities/person/anna.json': entity('anna', 'bert', { subjects: ['matter'] }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
      [`entities/${change.category ?? 'person'}/carl.json`]: entity('carl', 'anna', change),
    });
    const [carl] = tiesAmong(['carl'], indexKnowledge(await loadKnowledge(seeds))).members;
    return carl && [carl.place, carl.side].filter(Boolean).join(' ');
  };

  test.each([
    ['who acts on one front is its partner’s', 'partner Graustark', { subjects: ['graustark'] }],
    ['who acts on two fronts is between', 'between', { subjects: ['graustark', 'strelsau'] }],
    ['who acts on the main front is between', 'between', { subjects: ['matter'] }],
    [
      'the partner of the main front is its own',
      'partner Ruritania',
      { category: 'place', name: 'Ruritania', subjects: ['matter'] },
    ],
    ['a place that is no partner is between', 'between', { category: 'place', subjects: ['graustark'] }],
  ])('%s', async (_, place, change) => {
    expect(await placeOf(change)).toBe(place);
  });

  test('the place China is on the side of China', () => {
    expect(tiesAmong(['china'], index).members).toMatchObject([{ place: 'partner', side: 'China' }]);
  });
});

describe('relations that are written twice', () => {
  const relation = (type: string, to: string) => ({ type, to, source: 'paper', at: '¶3' });
  const tiesOf = async (anna: unknown[], bert: unknown[]) => {
    const seeds = await seedFolder({
      'entities/person/anna.json': entity('anna', 'bert', { relations: anna }),
      'entities/person/bert.json': entity('bert', 'anna', { relations: bert }),
      'subjects/matter.json': subject(),
    });
    return tiesAmong(['anna', 'bert'], indexKnowledge(await loadKnowledge(seeds))).ties.map(textOf);
  };

  test('from both ends stand once where they read alike from either', async () => {
    expect(await tiesOf([relation('counterpart-of', 'bert')], [relation('counterpart-of', 'anna')])).toEqual([
      'anna counterpart-of bert',
    ]);
  });

  test('and both where each says another thing', async () => {
    expect(await tiesOf([relation('assists', 'bert')], [relation('speaks-on', 'anna')])).toEqual([
      'anna assists bert',
      'bert speaks-on anna',
    ]);
  });
});
