import { expect, test } from 'vitest';
import { loadKnowledge, readSeeds } from '../../../lib/build/load';
import { entity, event, rate, seedFolder, series, source, subject } from '../knowledge/seed-folder';

const anna = (change: Record<string, unknown>) => ({ 'entities/person/anna.json': entity('anna', 'bert', change) });
const fact = (change: Record<string, unknown>) => ({
  is: 'act',
  text: 'It happens.',
  source: 'paper',
  at: '¶2',
  ...change,
});
const state = (change: Record<string, unknown> = {}) => fact({ is: 'state', ...change });
const relation = (change: Record<string, unknown>) => ({
  type: 'assists',
  to: 'bert',
  source: 'paper',
  at: '¶3',
  ...change,
});

test('small valid seeds have no problem', async () => {
  const { knowledge, problems } = await readSeeds(await seedFolder());
  expect(problems).toEqual([]);
  expect(knowledge.entities.map(({ id }) => id)).toEqual(['anna', 'bert']);
});

const ANNA = 'seeds/entities/person/anna.json';
const LONG = Array.from({ length: 91 }, () => 'word').join(' ');
const ENDED = { on: '2026-01-09', source: 'paper', at: '¶2' };
const STANDS = { is: 'current', asOf: '2026-01-10', text: 'It stands.', source: 'paper', at: '¶1' };

const WRONG: [string, Record<string, unknown>, { file: string; field: string; value: unknown; message: RegExp }][] = [
  [
    'an entity of a subject that is not there',
    anna({ subjects: ['cheese'] }),
    { file: ANNA, field: 'subjects', value: 'cheese', message: /no subject/ },
  ],
  [
    'a specific entity that leaves open which of two subjects it shows',
    {
      'subjects/other.json': subject({ id: 'other' }),
      ...anna({ specific: true }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
    },
    { file: ANNA, field: 'subjects', value: undefined, message: /specific entity: matter, other$/ },
  ],
  [
    'a subject with the card of nobody',
    { 'subjects/matter.json': subject({ cards: ['carl'] }) },
    { file: 'seeds/subjects/matter.json', field: 'cards.0', value: 'carl', message: /no entity/ },
  ],
  [
    'a subject with a card of another subject',
    {
      'subjects/other.json': subject({ id: 'other', cards: ['anna'] }),
      ...anna({ subjects: ['matter'] }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
    },
    { file: 'seeds/subjects/other.json', field: 'cards.0', value: 'anna', message: /belong/ },
  ],
  [
    'a subject without field words',
    { 'subjects/matter.json': subject({ fields: [] }) },
    { file: 'seeds/subjects/matter.json', field: 'fields', value: [], message: /at least|Too small/i },
  ],
  [
    'a fact without a source',
    anna({ facts: [{ is: 'act', text: 'It happens.', at: '¶2' }] }),
    { file: ANNA, field: 'facts.0.source', value: undefined, message: /^is missing$/ },
  ],
  [
    'a source that nobody lists',
    anna({ facts: [fact({ source: 'gazette' })] }),
    { file: ANNA, field: 'facts.0.source', value: 'gazette', message: /no source/ },
  ],
  [
    'a standing from nowhere',
    anna({ standing: { is: 'unknown', asOf: '2026-01-10', source: 'gazette', at: '¶1' } }),
    { file: ANNA, field: 'standing.source', value: 'gazette', message: /no source/ },
  ],
  [
    'a standing that knows more than its source',
    anna({ standing: { is: 'unknown', asOf: '2026-01-11', source: 'paper', at: '¶1' } }),
    {
      file: ANNA,
      field: 'standing.asOf',
      value: '2026-01-11',
      message: /later than its source of 2026-01-10/,
    },
  ],
  [
    'a relation to nobody',
    anna({ relations: [relation({ to: 'carl' })] }),
    { file: ANNA, field: 'relations.0.to', value: 'carl', message: /no entity/ },
  ],
  [
    'a relation to oneself',
    anna({ relations: [relation({ to: 'anna' })] }),
    { file: ANNA, field: 'relations.0.to', value: 'anna', message: /itself/ },
  ],
  [
    'a relation of an unknown type',
    anna({ relations: [relation({ type: 'admires' })] }),
    { file: ANNA, field: 'relations.0.type', value: 'admires', message: /answers-to/ },
  ],
  [
    'a category that there is not',
    anna({ category: 'hero' }),
    { file: ANNA, field: 'category', value: 'hero', message: /person/ },
  ],
  [
    'a date of another form',
    anna({ facts: [fact({ when: '12 May 2025' })] }),
    { file: ANNA, field: 'facts.0.when', value: '12 May 2025', message: /must be like/ },
  ],
  [
    'a date with a label, in no calendar',
    anna({ facts: [fact({ when: { date: '2025-02-30', label: 'late Feb' } })] }),
    { file: ANNA, field: 'facts.0.when.date', value: '2025-02-30', message: /calendar/ },
  ],
  [
    'a standing on no day',
    anna({ standing: { is: 'current', asOf: '2026-01', text: 'It stands.', source: 'paper', at: '¶1' } }),
    { file: ANNA, field: 'standing.asOf', value: '2026-01', message: /day/ },
  ],
  [
    'a standing on a day of a thirteenth month',
    anna({ standing: { is: 'current', asOf: '2025-13-01', text: 'It stands.', source: 'paper', at: '¶1' } }),
    { file: ANNA, field: 'standing.asOf', value: '2025-13-01', message: /calendar/ },
  ],
  [
    'a fact replaced by nothing',
    anna({ facts: [state({ replacedBy: 'later' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'later', message: /no fact/ },
  ],
  [
    'a fact replaced by nothing on another card',
    anna({ facts: [state({ replacedBy: 'bert#later' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'bert#later', message: /no fact/ },
  ],
  [
    'two facts of one id',
    anna({ facts: [fact({ id: 'once' }), fact({ id: 'once' })] }),
    { file: ANNA, field: 'facts', value: 'once', message: /two facts/ },
  ],
  [
    'a role too long',
    anna({ role: 'x'.repeat(121) }),
    { file: ANNA, field: 'role', value: 'x'.repeat(121), message: /120/ },
  ],
  [
    'a summary too long',
    anna({ summary: LONG }),
    { file: ANNA, field: 'summary', value: LONG, message: /at most 90 words/ },
  ],
  ['a lead too long', anna({ lead: LONG }), { file: ANNA, field: 'lead', value: LONG, message: /at most 40 words/ }],
  [
    'a fact that is neither act nor state',
    anna({ facts: [fact({ is: 'rumor' })] }),
    { file: ANNA, field: 'facts.0.is', value: 'rumor', message: /act/ },
  ],
  [
    'an act that is replaced',
    anna({ facts: [fact({ replacedBy: 'next' }), state({ id: 'next' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'next', message: /no field/ },
  ],
  [
    'a state replaced by an act',
    anna({ facts: [state({ replacedBy: 'next' }), fact({ id: 'next' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'next', message: /is an act/ },
  ],
  [
    'a state replaced by one of another card that does not say of what it is one',
    {
      ...anna({ facts: [state({ replacedBy: 'bert#next' })] }),
      'entities/person/bert.json': entity('bert', 'anna', { facts: [state({ id: 'next' })] }),
    },
    { file: ANNA, field: 'facts.0.replacedBy', value: 'bert#next', message: /say in “of”/ },
  ],
  [
    'a state replaced by one of another thing',
    anna({ facts: [state({ of: 'cheese', replacedBy: 'next' }), state({ id: 'next', of: 'butter' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'next', message: /something else \(butter\)/ },
  ],
  [
    'a state replaced by an older one',
    anna({ facts: [state({ when: '2025-03', replacedBy: 'next' }), state({ id: 'next', when: '2025-02' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'next', message: /older/ },
  ],
  [
    'a state that both ended and was replaced',
    anna({ facts: [state({ replacedBy: 'next', ended: ENDED }), state({ id: 'next' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'next', message: /ended/ },
  ],
  [
    'a state that replaces itself',
    anna({ facts: [state({ id: 'same', replacedBy: 'same' })] }),
    { file: ANNA, field: 'facts.0.replacedBy', value: 'same', message: /leads back/ },
  ],
  [
    'an end from nowhere',
    anna({ facts: [state({ ended: { ...ENDED, source: 'gazette' } })] }),
    { file: ANNA, field: 'facts.0.ended.source', value: 'gazette', message: /no source/ },
  ],
  [
    'a further source that nobody lists',
    anna({ facts: [fact({ also: [{ source: 'gazette', at: '¶1' }] })] }),
    { file: ANNA, field: 'facts.0.also.0.source', value: 'gazette', message: /no source/ },
  ],
  [
    'an act that is later than its source',
    anna({ facts: [fact({ when: '2026-01-11' })] }),
    { file: ANNA, field: 'facts.0.when', value: '2026-01-11', message: /later than its source/ },
  ],
  [
    'a state that runs out before it begins',
    anna({ facts: [state({ when: '2026-02', until: '2026-01-31' })] }),
    { file: ANNA, field: 'facts.0.until', value: '2026-01-31', message: /before the state begins/ },
  ],
  [
    'a standing that holds and has run out',
    anna({ standing: { ...STANDS, until: '2026-01-09' } }),
    { file: ANNA, field: 'standing.until', value: '2026-01-09', message: /closed/ },
  ],
  [
    'a standing that only one paper reports',
    {
      'sources.json': [source(), source({ id: 'rumor', seen: 'single-report', reportedBy: ['The Paper'] })],
      ...anna({ standing: { ...STANDS, source: 'rumor' } }),
    },
    { file: ANNA, field: 'standing.source', value: 'rumor', message: /single report/ },
  ],
  [
    'an event that is still to come, and does not say so',
    { 'events/all.json': [event({ when: '2026-03' })] },
    { file: 'seeds/events/all.json', field: 'talk.when', value: '2026-03-01', message: /planned/ },
  ],
  [
    'a source that was quoted by nobody',
    { 'sources.json': [source({ seen: 'quoted' })] },
    { file: 'seeds/sources.json', field: 'paper.reportedBy', value: undefined, message: /must name/ },
  ],
  [
    'a source that was seen, and is reported all the same',
    { 'sources.json': [source({ reportedBy: ['The Gazette'] })] },
    { file: 'seeds/sources.json', field: 'paper.reportedBy', value: ['The Gazette'], message: /stands only where/ },
  ],
  [
    'a series that ends before its last point',
    { 'series.json': [series({ until: '2025-03-03' })] },
    { file: 'seeds/series.json', field: 'rate.until', value: '2025-03-03', message: /before the last point/ },
  ],
  ['a field misspelled', anna({ rolle: 'x' }), { file: ANNA, field: 'rolle', value: 'x', message: /no field/ }],
  [
    'a blank of a scaffold',
    anna({ role: 'TODO Who or what is this?' }),
    { file: ANNA, field: 'role', value: 'TODO Who or what is this?', message: /filled in/ },
  ],
  [
    'an id that is not the file’s name',
    { 'entities/person/carl.json': entity('karl', 'anna') },
    { file: 'seeds/entities/person/carl.json', field: 'id', value: 'karl', message: /name of its file/ },
  ],
  [
    'an id taken twice',
    { 'entities/place/anna.json': entity('anna', 'bert', { aliases: ['Anna of the Lake'] }) },
    { file: 'seeds/entities/place/anna.json', field: 'id', value: 'anna', message: /taken/ },
  ],
  [
    'an alias claimed twice, in another spelling',
    { 'entities/person/bert.json': entity('bert', 'anna', { aliases: ['NAME-OF A.n.n.a'] }) },
    { file: 'seeds/entities/person/bert.json', field: 'aliases.0', value: 'NAME-OF A.n.n.a', message: /anna/ },
  ],
  [
    'an alias written twice on one card',
    anna({ aliases: ['Anna', { text: 'Anna', needs: 'introduction' }] }),
    { file: ANNA, field: 'aliases.1', value: 'Anna', message: /anna/ },
  ],
  [
    'an alias that needs what there is not',
    anna({ aliases: [{ text: 'Anna', needs: 'luck' }] }),
    { file: ANNA, field: 'aliases.0.needs', value: 'luck', message: /introduction/ },
  ],
  [
    'an entity that is connected to nothing',
    { 'entities/person/carl.json': entity('carl', 'anna', { relations: [] }) },
    { file: 'seeds/entities/person/carl.json', field: 'relations', value: [], message: /connected to nothing/ },
  ],
  [
    'an event of nobody',
    { 'events/all.json': [event({ entities: ['carl'] })] },
    { file: 'seeds/events/all.json', field: 'talk.entities', value: 'carl', message: /no entity/ },
  ],
  [
    'an event from nowhere',
    { 'events/all.json': [event({ source: 'gazette' })] },
    { file: 'seeds/events/all.json', field: 'talk.source', value: 'gazette', message: /no source/ },
  ],
  [
    'an event twice, in two files',
    { 'events/more.json': [event()] },
    { file: 'seeds/events/more.json', field: 'id', value: 'talk', message: /taken/ },
  ],
  [
    'a series of nobody',
    { 'series.json': [series({ entities: ['carl'] })] },
    { file: 'seeds/series.json', field: 'rate.entities', value: 'carl', message: /no entity/ },
  ],
  [
    'a series with one point',
    { 'series.json': [series({ points: [] })] },
    { file: 'seeds/series.json', field: 'rate.points', value: [], message: />=2|at least 2/ },
  ],
  [
    'a source with an address that is not safe',
    { 'sources.json': [source({ url: 'http://example.org/' })] },
    { file: 'seeds/sources.json', field: 'paper.url', value: 'http://example.org/', message: /URL/ },
  ],
  [
    'a category that is missing',
    anna({ category: undefined }),
    { file: ANNA, field: 'category', value: undefined, message: /^is missing$/ },
  ],
  [
    'members of a partner with a card',
    { 'rates.json': [rate({ members: [{ name: 'Carl' }] })] },
    { file: 'seeds/rates.json', field: 'anna-cheese.members', value: 'anna', message: /has a card/ },
  ],
  [
    'a state that ended before it began',
    anna({ facts: [state({ when: '2026-01-10', ended: ENDED })] }),
    { file: ANNA, field: 'facts.0.ended.on', value: '2026-01-09', message: /before the state begins/ },
  ],
  [
    'an end that is long after its source',
    anna({ facts: [state({ ended: { ...ENDED, on: '2029-01-01' } })] }),
    { file: ANNA, field: 'facts.0.ended.on', value: '2029-01-01', message: /later than its source/ },
  ],
  [
    'the end of a rate that is long after its source',
    { 'rates.json': [rate({ ended: { ...ENDED, on: '2029-01-01' } })] },
    { file: 'seeds/rates.json', field: 'anna-cheese.ended.on', value: '2029-01-01', message: /later than its source/ },
  ],
  [
    'two events with one text',
    { 'events/all.json': [event(), event({ id: 'again' })] },
    { file: 'seeds/events/all.json', field: 'again.text', value: 'They talk.', message: /that of talk/ },
  ],
  [
    'a turning point for somebody who took no part',
    { 'events/all.json': [event({ turningPointFor: ['bert'] })] },
    { file: 'seeds/events/all.json', field: 'talk.turningPointFor', value: 'bert', message: /among its entities/ },
  ],
  [
    'a card on which everything is a turning point',
    anna({ facts: Array.from({ length: 16 }, (_, nth) => fact({ text: `It happens ${nth}.`, turningPoint: true })) }),
    { file: ANNA, field: 'facts', value: 16, message: /at most/ },
  ],
  [
    'a file that is no JSON',
    { 'entities/person/anna.json': '{ "id": "anna", ' },
    { file: ANNA, field: '(whole file)', value: undefined, message: /JSON/ },
  ],
];

test.each(WRONG)('%s is reported with file, field and value', async (_, change, { message, ...rest }) => {
  const folder = await seedFolder(change);
  const { problems } = await readSeeds(folder);
  expect(problems).toEqual([{ ...rest, message: expect.stringMatching(message) }]);
  await expect(loadKnowledge(folder)).rejects.toThrow(`${rest.file}: ${rest.field}: `);
});

test('a fault is printed with the value that stands there, where one does', async () => {
  const text = (change: Record<string, unknown>) =>
    seedFolder(anna(change))
      .then(loadKnowledge)
      .catch((error: Error) => error.message.split('\n').at(-1));
  expect(await text({ lead: LONG })).toMatch(/^seeds\/.*: lead: must have at most 40 words, and has 91 \("word word/);
  expect(await text({ role: undefined })).toBe(`${ANNA}: role: is missing`);
});

test('a group has its members in each of its rows, or in none', async () => {
  const group = { partner: 'Two others', members: [{ name: 'Carl' }] };
  const rows = [rate(group), rate({ ...group, id: 'others-wine', members: undefined })];
  const { problems } = await readSeeds(await seedFolder({ 'rates.json': rows }));
  expect(problems.map(({ field }) => field)).toEqual(['anna-cheese.members', 'others-wine.members']);
});

test('what is no JSON is said with its line', async () => {
  const folder = await seedFolder({ 'entities/person/anna.json': '{\n  "id": "anna",\n  "name" "Anna"\n}' });
  expect((await readSeeds(folder)).problems[0]?.message).toMatch(/line 3\b/);
  const lines = Array.from({ length: 30 }, (_, nth) => `  "field${nth}": "text",\n`).join('');
  const bare = await seedFolder({ 'entities/person/anna.json': `{\n${lines}  "specific": yes,\n${lines}}` });
  const [problem] = (await readSeeds(bare)).problems;
  expect(problem?.message).toMatch(/line (?:31|32)\b/);
  expect(problem?.message).not.toContain('\n');
});

test('one entity may claim a form in two spellings, as their case decides', async () => {
  const folder = await seedFolder(anna({ aliases: ['Entity List', { text: 'entity list', needs: 'context' }] }));
  expect((await readSeeds(folder)).problems).toEqual([]);
});

test('every wrong file is reported, not only the first', async () => {
  const folder = await seedFolder({ ...anna({ role: '' }), 'events/all.json': [event({ when: 'soon' })] });
  const { problems } = await readSeeds(folder);
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    `${ANNA} role`,
    'seeds/events/all.json talk.when',
  ]);
});

test.each([
  ['an order takes effect within a month', { kind: 'order' }, { when: '2026-02-01' }],
  ['an event is marked as planned', {}, { when: '2026-03', planned: true }],
])('%s after its source', async (_, ofSource, ofEvent) => {
  const folder = await seedFolder({ 'sources.json': [source(ofSource)], 'events/all.json': [event(ofEvent)] });
  expect((await readSeeds(folder)).problems).toEqual([]);
});
