import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
const POINT = { date: '2025-02-04', value: 10, label: 'A step', source: 'paper', at: '¶5' };
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
    { file: ANNA, field: 'facts.same.replacedBy', value: 'same', message: /leads back/ },
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
    'a source that one publication alone confirms',
    { 'sources.json': [source({ seen: 'confirmed', reportedBy: ['The Gazette'] })] },
    { file: 'seeds/sources.json', field: 'paper.reportedBy', value: ['The Gazette'], message: /at least two/ },
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
  [
    'a series with two points on one day',
    { 'series.json': [series({ points: [POINT, POINT] })] },
    { file: 'seeds/series.json', field: 'rate.points', value: '2025-02-04', message: /two points/ },
  ],
  [
    'a series with a point that its source cannot know of',
    { 'series.json': [series({ points: [POINT, { ...POINT, date: '2026-02-11' }], until: '2026-02-11' })] },
    { file: 'seeds/series.json', field: 'rate.points.1.date', value: '2026-02-11', message: /later than its source/ },
  ],
  [
    'a series that reaches further than its newest source',
    { 'series.json': [series({ until: '2026-01-11' })] },
    { file: 'seeds/series.json', field: 'rate.until', value: '2026-01-11', message: /source of 2026-01-10: cite in/ },
  ],
  [
    'a series of the rate of somebody who is not in it',
    { 'series.json': [series({ rateOf: ['anna', 'bert'] })] },
    { file: 'seeds/series.json', field: 'rate.rateOf', value: 'bert', message: /not among its entities/ },
  ],
  [
    'a source with HTML in its title',
    { 'sources.json': [source({ title: 'A <b>report</b>' })] },
    { file: 'seeds/sources.json', field: 'paper.title', value: 'A <b>report</b>', message: /HTML/ },
  ],
  [
    'a source with a sign of HTML in its title',
    { 'sources.json': [source({ title: 'Cheese &amp; butter' })] },
    { file: 'seeds/sources.json', field: 'paper.title', value: 'Cheese &amp; butter', message: /HTML/ },
  ],
  [
    'a document listed as two sources',
    {
      'sources.json': [
        source({ url: 'https://paper.example/report' }),
        source({ id: 'second', url: 'https://paper.example/report' }),
      ],
    },
    {
      file: 'seeds/sources.json',
      field: 'second.url',
      value: 'https://paper.example/report',
      message: /of paper, too/,
    },
  ],
  [
    'a source whose address has a space in it',
    { 'sources.json': [source({ url: 'https://paper.example/a report' })] },
    { file: 'seeds/sources.json', field: 'paper.url', value: 'https://paper.example/a report', message: /space/ },
  ],
  [
    'a relation that stands twice',
    anna({ relations: [relation({}), relation({})] }),
    { file: ANNA, field: 'relations.1', value: 'assists bert', message: /twice/ },
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
    'an alias written twice on one card',
    anna({ aliases: ['Anna', { text: 'Anna', needs: 'introduction' }] }),
    { file: ANNA, field: 'aliases.1', value: 'Anna', message: /anna/ },
  ],
  [
    'an alias that needs what there is not',
    anna({ aliases: [{ text: 'Anna', needs: 'luck' }] }),
    { file: ANNA, field: 'aliases.0.needs', value: 'luck', message: /one of introduction, context, search$/ },
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
    'an event that names somebody twice',
    { 'events/all.json': [event({ entities: ['anna', 'bert', 'anna'] })] },
    { file: 'seeds/events/all.json', field: 'talk.entities', value: 'anna', message: /twice/ },
  ],
  [
    'an event from nowhere',
    { 'events/all.json': [event({ source: 'gazette' })] },
    { file: 'seeds/events/all.json', field: 'talk.source', value: 'gazette', message: /no source/ },
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
    'a category that is not that of its folder',
    { 'entities/place/carl.json': entity('carl', 'anna') },
    { file: 'seeds/entities/place/carl.json', field: 'category', value: 'person', message: /folder, place:/ },
  ],
  [
    'a text in which something is left to do',
    anna({ facts: [fact({ text: 'It happens. TODO: where?' })] }),
    { file: ANNA, field: 'facts.0.text', value: 'It happens. TODO: where?', message: /filled in/ },
  ],
  [
    'a word near an alias that stands in no list',
    anna({ aliases: ['Anna', { text: 'anna', needs: 'context', near: 'cheese' }] }),
    { file: ANNA, field: 'aliases.1.near', value: 'cheese', message: /^must be a list in \[ \]$/ },
  ],
  [
    'a misspelled field of an alias',
    anna({ aliases: ['Anna', { text: 'anna', needs: 'context', naer: ['cheese'] }] }),
    { file: ANNA, field: 'aliases.1.naer', value: ['cheese'], message: /no field/ },
  ],
  [
    'an alias with two spaces in a row',
    anna({ aliases: ['Anna  Alm'] }),
    { file: ANNA, field: 'aliases.0', value: 'Anna  Alm', message: /more than one space/ },
  ],
  [
    'an alias with a space that does not break',
    anna({ aliases: ['Anna\u00a0Alm'] }),
    { file: ANNA, field: 'aliases.0', value: 'Anna\u00a0Alm', message: /space of another kind/ },
  ],
  [
    'an alias with a character that nobody can see',
    anna({ aliases: ['Anna\u200b Alm'] }),
    { file: ANNA, field: 'aliases.0', value: 'Anna\u200b Alm', message: /nobody can see/ },
  ],
  [
    'an alias with a Cyrillic letter',
    anna({ aliases: ['\u0410nna'] }),
    { file: ANNA, field: 'aliases.0', value: '\u0410nna', message: /mixes Latin letters/ },
  ],
  [
    'an alias with a mark of HTML',
    anna({ aliases: ['<b>Anna</b>'] }),
    { file: ANNA, field: 'aliases.0', value: '<b>Anna</b>', message: /HTML/ },
  ],
  [
    'an alias of one letter',
    anna({ aliases: ['Anna', 'A'] }),
    { file: ANNA, field: 'aliases.1', value: 'A', message: /single character/ },
  ],
  [
    'a common word as the name of a person',
    anna({ aliases: ['minister'] }),
    { file: ANNA, field: 'aliases.0', value: 'minister', message: /without a capital.*“needs”/ },
  ],
  [
    'a flag that says no',
    anna({ showsRates: false }),
    { file: ANNA, field: 'showsRates', value: false, message: /^must be true, or be left out$/ },
  ],
  [
    'a flag in quotes',
    anna({ specific: 'true' }),
    { file: ANNA, field: 'specific', value: 'true', message: /^must be true or false, without quotes$/ },
  ],
  [
    'a rate of a partner that is named though it has a card',
    { 'rates.json': [rate({ partner: 'Name of anna' })] },
    { file: 'seeds/rates.json', field: 'anna-cheese.partner', value: 'Name of anna', message: /write its id, anna$/ },
  ],
  [
    'a rate that replaces itself',
    { 'rates.json': [rate({ replacedBy: 'anna-cheese' })] },
    { file: 'seeds/rates.json', field: 'anna-cheese.replacedBy', value: 'anna-cheese', message: /leads back/ },
  ],
  [
    'a rate that is in force long after its source',
    { 'rates.json': [rate({ from: '2028-01' })] },
    { file: 'seeds/rates.json', field: 'anna-cheese.from', value: '2028-01-01', message: /later than .*“ordered”/ },
  ],
  [
    'a file that is no JSON',
    { 'entities/person/anna.json': '{ "id": "anna", ' },
    { file: ANNA, field: '(whole file)', value: undefined, message: /JSON/ },
  ],
  [
    'two rates of one law that are charged at once on the same goods of a partner',
    { 'rates.json': [rate(), rate({ id: 'cheese-again', from: '2025-06-12' })] },
    { file: 'seeds/rates.json', field: 'cheese-again.from', value: '2025-06-12', message: /at once with anna-cheese/ },
  ],
  [
    'an alias that begins sentences on anything',
    anna({ aliases: ['Anna', 'The'] }),
    { file: ANNA, field: 'aliases.1', value: 'The', message: /begins sentences/ },
  ],
];

test.each(WRONG)('%s is reported with file, field and value', async (_, change, { message, ...rest }) => {
  const folder = await seedFolder(change);
  const { problems } = await readSeeds(folder);
  expect(problems).toEqual([{ ...rest, message: expect.stringMatching(message) }]);
  await expect(loadKnowledge(folder)).rejects.toThrow(`${rest.file}: ${rest.field}: `);
});

const BERT = 'seeds/entities/person/bert.json';
const AT_BOTH: [string, Record<string, unknown>, [file: string, field: string, message: RegExp][]][] = [
  [
    'an id taken twice',
    {
      'entities/place/anna.json': entity('anna', 'bert', { category: 'place', aliases: ['Anna of the Lake'] }),
    },
    [
      ['seeds/entities/place/anna.json', 'id', /taken: .*seeds\/entities\/person\/anna\.json, too$/],
      [ANNA, 'id', /taken: .*seeds\/entities\/place\/anna\.json, too$/],
    ],
  ],
  [
    'a copied subject, which has not got the name of its file either',
    { 'subjects/zz-copy.json': subject() },
    [
      ['seeds/subjects/zz-copy.json', 'id', /taken: .*seeds\/subjects\/matter\.json, too$/],
      ['seeds/subjects/matter.json', 'id', /taken: .*seeds\/subjects\/zz-copy\.json, too$/],
      ['seeds/subjects/zz-copy.json', 'id', /name of its file/],
    ],
  ],
  [
    'an event twice, in two files',
    { 'events/more.json': [event()] },
    [
      ['seeds/events/more.json', 'talk.id', /taken: .*seeds\/events\/all\.json, too$/],
      ['seeds/events/all.json', 'talk.id', /taken: .*seeds\/events\/more\.json, too$/],
    ],
  ],
  [
    'an alias claimed twice, in another spelling',
    { 'entities/person/bert.json': entity('bert', 'anna', { aliases: ['Bert', 'NAME-OF A.n.n.a'] }) },
    [
      [BERT, 'aliases.1', /an alias of anna, too.*near words$/],
      [ANNA, 'aliases.0', /an alias of bert, too.*near words$/],
    ],
  ],
  [
    'a form for search claimed twice',
    {
      ...anna({ aliases: ['Anna', { text: 'cheese', needs: 'search' }] }),
      'entities/person/bert.json': entity('bert', 'anna', { aliases: ['Bert', { text: 'Cheese', needs: 'search' }] }),
    },
    [
      [BERT, 'aliases.1', /search of anna, too: leave it out on one card$/],
      [ANNA, 'aliases.1', /search of bert, too: leave it out on one card$/],
    ],
  ],
];

test.each(AT_BOTH)('%s is reported at both places', async (_, change, expected) => {
  const { problems } = await readSeeds(await seedFolder(change));
  const at = expected.map(([file, field, message]) => ({ file, field, message: expect.stringMatching(message) }));
  expect(problems.map(({ file, field, message }) => ({ file, field, message }))).toEqual(at);
});

test.each([
  ['ends on the day when the next begins', { ended: { on: '2025-06-12', source: 'paper', at: '¶6' } }],
  ['is replaced by the next', { replacedBy: 'next' }],
  ['runs out when the next begins', { until: '2025-06-12' }],
])('a rate that %s is not charged at once with it', async (_, change) => {
  const rows = [rate(change), rate({ id: 'next', from: '2025-06-12' })];
  expect((await readSeeds(await seedFolder({ 'rates.json': rows }))).problems).toEqual([]);
});

test.each([
  ['https://paper/a', /names no site/],
  ['https://https://paper.example/a', /names no site/],
  ['https://anna:secret@paper.example/a', /names no site/],
  ['https://paper.example/a?id=7&utm_source=mail', /leave out that part/],
  ['https://paper.example/a#:~:text=It%20happens', /leave out what begins/],
])('the address %s is refused', async (url, message) => {
  const { problems } = await readSeeds(await seedFolder({ 'sources.json': [source({ url })] }));
  expect(problems).toEqual([
    { file: 'seeds/sources.json', field: 'paper.url', value: url, message: expect.stringMatching(message) },
  ]);
});

test.each(['https://paper.example', 'https://paper.example/a?id=7&lang=en#part', 'https://paper.example/@anna/a'])(
  'the address %s is taken',
  async (url) => {
    expect((await readSeeds(await seedFolder({ 'sources.json': [source({ url })] }))).problems).toEqual([]);
  },
);

test('several rates that lead back to each other are all reported', async () => {
  const rows = [rate({ replacedBy: 'next' }), rate({ id: 'next', replacedBy: 'anna-cheese' })];
  const { problems } = await readSeeds(await seedFolder({ 'rates.json': rows }));
  expect(problems.map(({ field }) => field)).toEqual(['anna-cheese.replacedBy', 'next.replacedBy']);
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
  const rows = [rate(group), rate({ ...group, id: 'others-wine', goods: 'wine', members: undefined })];
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

const EVENT = JSON.stringify(event(), null, 2);
test.each([
  ['a comma behind the last item of a file', `[\n${EVENT},\n]\n`, /comma too many before \] \(line 11\)$/],
  ['a comma behind the last field', '[\n{ "id": "a, ]",\n}\n]', /comma too many before \} \(line 2\)$/],
  ['a mark of Windows Notepad', '\uFEFF[]', /byte order mark: save it as UTF-8 without/],
  ['a field that stands twice', '[\n{ "a": { "id": 1 }, "id": "x",\n "id": "y" }]', /“id” twice .*\(line 3\)/],
  ['a text in curly quotation marks', '[\n{ “id”: "a" }]', /straight quotation marks.*\(line 2\b/],
  ['a value in curly quotation marks', '[\n{ "id": “a”, "of": "b" }]', /curly quotation mark.*\(line 2\b/],
  ['a comma too many between two fields', '[\n{ "id": "a",, "of": "b" }]', /straight quotation marks.*\(line 2\b/],
  ['a comma too many between two items', `[\n${EVENT},,\n${EVENT}]`, /comma too many \(line 11\b/],
  ['a straight quotation mark inside a text', '[\n{ "id": "an "a" b" }]', /“ and ” have to stand.*\(line 2\b/],
  ['a comma that is missing', '[\n{ "id": "a"\n"of": "b" }]', /lacks a comma.*\(line 3\b/],
  ['a tab inside a text', '[\n{ "id": "a\tb" }]', /tab or a line break.*\(line 2\b/],
  ['a text that is not closed', '[\n{ "id": "a }]', /quotation mark is not closed/],
  ['a bracket that is not closed', '[\n{ "id": "a" }\n', /a bracket or a quotation mark/],
  ['what git leaves of a conflict', '[\n<<<<<<< HEAD\n]', /merge conflict \(line 2\)/],
  ['a text at the end of a file without quotes', `[\n${EVENT},\nyes]`, /\(line 12\)$/],
])('%s is said with what to do', async (_, text, message) => {
  const { problems } = await readSeeds(await seedFolder({ 'events/all.json': text }));
  expect(problems).toEqual([
    expect.objectContaining({ file: 'seeds/events/all.json', message: expect.stringMatching(message) }),
  ]);
});

test('a file that is no UTF-8 is not read with wrong letters in it', async () => {
  const folder = await seedFolder();
  await writeFile(join(folder, 'events/all.json'), Buffer.from('[\n{ "id": "caf\xe9" }]', 'latin1'));
  expect((await readSeeds(folder)).problems[0]?.message).toBe(
    'has characters that are no UTF-8 (line 2): save it as UTF-8',
  );
});

test.each(['anna', 'anna.JSON', 'anna.json.bak'])('a file %s is not passed over in silence', async (name) => {
  const folder = await seedFolder({ [`entities/person/${name}`]: '{}', 'entities/person/.hidden': '' });
  expect((await readSeeds(folder)).problems).toEqual([
    expect.objectContaining({ file: `seeds/entities/person/${name}`, message: expect.stringContaining('.json') }),
  ]);
});

test.each([
  ['another partner', { partner: 'bert' }, /is a rate of bert/],
  ['a sooner day', { from: '2025-05-11' }, /begins sooner/],
])('a rate is not replaced by one of %s', async (_, change, message) => {
  const rows = [rate({ replacedBy: 'next' }), rate({ id: 'next', ...change })];
  expect((await readSeeds(await seedFolder({ 'rates.json': rows }))).problems).toEqual([
    expect.objectContaining({ field: 'anna-cheese.replacedBy', message: expect.stringMatching(message) }),
  ]);
});

test('a value may be the name of a field, and two objects may have fields of one name', async () => {
  const folder = await seedFolder({
    'events/all.json': JSON.stringify([event({ text: 'id' }), event({ id: 'text' })]),
  });
  expect((await readSeeds(folder)).problems).toEqual([]);
});

test.each([
  ['of a text', { role: 'x'.repeat(121) }, 'role: must have at most 120 characters, and has 121'],
  ['of an empty text', { role: '' }, 'role: must not be empty'],
  ['of a choice', { category: 'hero' }, 'category: must be one of person, '],
  ['of a kind', { facts: [fact({ is: 'rumor' })] }, 'facts.0.is: must be one of act, state'],
  ['of a list', { facts: {} }, 'facts: must be a list in [ ]'],
  ['of an empty list', { facts: [] }, 'facts: must have at least 1 item'],
])('what the schema asks %s is said in plain words', async (_, change, message) => {
  const [problem] = (await readSeeds(await seedFolder(anna(change)))).problems;
  expect(`${problem?.field}: ${problem?.message}`).toContain(message);
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

test('an order that takes effect more than a month after it was written is an event to come', async () => {
  const sources = { 'sources.json': [source({ kind: 'order' })] };
  const on = async (when: string) =>
    (await readSeeds(await seedFolder({ ...sources, 'events/all.json': [event({ when })] }))).problems;
  expect(await on('2026-02-10')).toEqual([]);
  expect(await on('2026-02-11')).toEqual([expect.objectContaining({ field: 'talk.when', value: '2026-02-11' })]);
});

test.each([
  ['annna', 'anna'],
  ['ana', 'anna'],
  ['anxx', undefined],
  ['xyz', undefined],
])('the id %s is taken for %s', async (to, meant) => {
  const [problem] = (await readSeeds(await seedFolder(anna({ relations: [relation({ to })] })))).problems;
  expect(problem?.message).toBe(`is no entity${meant ? `: did you mean ${meant}?` : ''}`);
});

test.each([
  ['an order takes effect within a month', { kind: 'order' }, { when: '2026-02-01' }],
  ['an event is marked as planned', {}, { when: '2026-03', planned: true }],
])('%s after its source', async (_, ofSource, ofEvent) => {
  const folder = await seedFolder({ 'sources.json': [source(ofSource)], 'events/all.json': [event(ofEvent)] });
  expect((await readSeeds(folder)).problems).toEqual([]);
});
