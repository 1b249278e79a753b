import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { lexiconOf } from '../../../lib/knowledge/lexicon';
import { entity, seedFolder, subject } from './seed-folder';

test('the lexicon holds each alias with its entity and what it needs', async () => {
  const aliases = [
    'Anna Bell',
    { text: 'Bell', needs: 'introduction' },
    { text: 'A', needs: 'context', near: ['x'] },
    { text: 'Annaland', needs: 'search' },
  ];
  const folder = await seedFolder({ 'entities/person/anna.json': entity('anna', 'bert', { aliases }) });
  expect(lexiconOf(await loadKnowledge(folder))).toEqual({
    subjects: [
      {
        id: 'matter',
        anchors: ['Ruritania'],
        fields: ['cheese'],
        strongFields: ['cheese'],
        instruments: ['tariff'],
        topics: ['tariff'],
        otherTopics: [],
        weakFields: [],
        thirds: ['Graustark'],
        titles: ['Dairy'],
        offices: ['Taster'],
        neighbors: ['Strelsau'],
      },
    ],
    entities: [
      { id: 'anna', name: 'Name of anna', category: 'person', specific: true, subjects: [0] },
      { id: 'bert', name: 'Name of bert', category: 'person', specific: true, subjects: [0] },
    ],
    aliases: [
      { text: 'Anna Bell', entity: 0, need: 'nothing' },
      { text: 'Bell', entity: 0, need: 'introduction' },
      { text: 'A', entity: 0, need: 'context', near: ['x'] },
      { text: 'Name of bert', entity: 1, need: 'nothing' },
    ],
  });
});

const withoutLists = {
  fields: undefined,
  strongFields: undefined,
  weakFields: undefined,
  instruments: undefined,
  topics: undefined,
  otherTopics: undefined,
  thirds: undefined,
};

test('a subject takes the words that it lacks from the one that it names, and that from another', async () => {
  const folder = await seedFolder({
    'subjects/other.json': subject({ id: 'other', wordsOf: 'matter', ...withoutLists, thirds: ['Zenda'] }),
    'subjects/third.json': subject({ id: 'third', wordsOf: 'other', ...withoutLists }),
    'entities/person/anna.json': entity('anna', 'bert', { subjects: ['other'], telling: ['third'] }),
    'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
  });
  const { subjects, entities } = lexiconOf(await loadKnowledge(folder));
  expect(subjects.map(({ id, fields, thirds }) => ({ id, fields, thirds }))).toEqual([
    { id: 'matter', fields: ['cheese'], thirds: ['Graustark'] },
    { id: 'other', fields: ['cheese'], thirds: ['Zenda'] },
    { id: 'third', fields: ['cheese'], thirds: ['Zenda'] },
  ]);
  expect(entities[0]).toMatchObject({ subjects: [1], telling: [2] });
});

test.each([
  ['no subject in seeds', { wordsOf: 'nothing' }],
  ['borrows from itself', { wordsOf: 'other' }],
  ['must be a list of words', { fields: undefined }],
])('words from nowhere are reported: %s', async (message, change) => {
  const folder = await seedFolder({
    'subjects/other.json': subject({ id: 'other', ...change }),
    'entities/person/anna.json': entity('anna', 'bert', { subjects: ['other'] }),
    'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
  });
  await expect(loadKnowledge(folder)).rejects.toThrow(message);
});

test.each([
  ['other', ['matter'], ['other'], undefined],
  ['partly the same', ['other', 'matter'], ['other'], undefined],
  ['the same', ['matter'], ['matter'], 'is an alias of'],
  ['the same', ['other', 'matter'], ['matter', 'other'], 'is an alias of'],
])('a form may be shared on %s fronts: %j and %j', async (_, anna, bert, message) => {
  const aliases = (id: string) => [`Name of ${id}`, 'cheese war'];
  const loading = loadKnowledge(
    await seedFolder({
      'subjects/other.json': subject({ id: 'other' }),
      'entities/person/anna.json': entity('anna', 'bert', { subjects: anna, aliases: aliases('anna') }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: bert, aliases: aliases('bert') }),
    }),
  );
  if (message) await expect(loading).rejects.toThrow(message);
  else expect((await loading).entities).toHaveLength(2);
});

test.each([
  ['Name of bert', 'is the name of bert'],
  ['name of Bert', 'is the name of bert'],
  [{ text: 'Name of bert', needs: 'context', near: ['cheese'] }, 'is the name of bert'],
  [{ text: 'Name of bert', needs: 'search' }, undefined],
  [{ text: 'Name of bert', meant: { until: '2020' } }, undefined],
])('no card has the name of another among its forms: %j', async (alias, message) => {
  const loading = loadKnowledge(
    await seedFolder({
      'subjects/other.json': subject({ id: 'other' }),
      'entities/person/anna.json': entity('anna', 'bert', { subjects: ['other'], aliases: ['Anna Bell', alias] }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
    }),
  );
  if (message) await expect(loading).rejects.toThrow(message);
  else expect((await loading).entities).toHaveLength(2);
});

const nearTo = (...near: string[]) => ({ needs: 'context', near });

test.each([
  ['one of them has it for a time alone', { meant: { from: '2025' } }, undefined, undefined],
  ['both have it for a time', { meant: { from: '2025' } }, { meant: { until: '2020' } }, 'is an alias of'],
  ['both ask for other words near it', nearTo('mice'), nearTo('rats'), undefined],
  ['one asks for words near it', nearTo('mice'), undefined, 'is an alias of'],
  ['both ask for the same word near it', nearTo('mice'), nearTo('rats', 'mice'), 'is an alias of'],
])('a form may be shared on the same fronts if %s', async (_, anna, bert, message) => {
  const aliases = (id: string, asks?: object) => [
    `Name of ${id}`,
    asks ? { text: 'cheese war', ...asks } : 'cheese war',
  ];
  const loading = loadKnowledge(
    await seedFolder({
      'entities/person/anna.json': entity('anna', 'bert', { subjects: ['matter'], aliases: aliases('anna', anna) }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'], aliases: aliases('bert', bert) }),
    }),
  );
  if (message) await expect(loading).rejects.toThrow(message);
  else expect((await loading).entities).toHaveLength(2);
});

test('a person’s office lasts from the first state on the card until the last has ended, if the card is closed', async () => {
  const state = (when: string, on?: string) => ({
    is: 'state',
    when,
    text: 'Anna tastes cheese.',
    source: 'paper',
    at: 'page 1',
    ...(on && { ended: { on, source: 'paper', at: 'page 2' } }),
  });
  const standing = { is: 'closed', asOf: '2026-01-10', text: 'Anna is retired.', source: 'paper', at: 'page 2' };
  const officeOf = async (facts: object[], extra: object = {}) => {
    const folder = await seedFolder({ 'entities/person/anna.json': entity('anna', 'bert', { facts, ...extra }) });
    return lexiconOf(await loadKnowledge(folder)).entities.find(({ id }) => id === 'anna')?.office;
  };
  const over = [state('2019', '2020-05'), state('2017-03', '2018-06-01')];
  expect(await officeOf(over, { standing })).toEqual({ from: '2017-03-01', until: '2020-05-31' });
  expect(await officeOf(over)).toEqual({ from: '2017-03-01', until: '' });
  expect(await officeOf([...over, state('2021')], { standing })).toEqual({ from: '2017-03-01', until: '' });
  expect(await officeOf([{ ...state('2017-03'), is: 'act' }])).toBeUndefined();
});
