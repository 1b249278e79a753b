import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import { createLookup } from '../../../lib/lookup/text-lookup';
import { tariffQuery } from '../../../lib/summary/tariff-query';

const known = indexKnowledge(await loadKnowledge('seeds'));
const { entities } = known;
const lookup = createLookup(entities);

test('every name leads to the card that has it, as it is written and in small letters', () => {
  const wrong = entities.filter(({ id, name }) => {
    const written = lookup(name);
    const typed = lookup(name.toLowerCase());
    const isRight = (place: object) => JSON.stringify(place) === JSON.stringify({ card: id });
    return !isRight(written) || (name.length >= 4 && !isRight(typed));
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test.each([
  ['He Lifeng', 'he-lifeng'],
  ['  he  lifeng ', 'he-lifeng'],
  ['“He Lifeng,”', 'he-lifeng'],
  ['He Lifeng’s', 'he-lifeng'],
  ['(He Lifeng)', 'he-lifeng'],
  ['Vice Premier He', 'he-lifeng'],
  ['Mr. He', 'he-lifeng'],
  ['the Geneva truce', 'geneva-truce'],
  ['The USMCA’s', 'usmca'],
  ['USTR', 'ustr'],
  ['何立峰', 'he-lifeng'],
  ['“習近平”', 'xi-jinping'],
])('%j leads to the card of %s', (text, id) => {
  const place = lookup(text);
  // The id of an office is the seeds’ own choice; its card is what counts.
  if (id === 'ustr') expect(place).toHaveProperty('card');
  else expect(place).toEqual({ card: id });
});

test.each([
  ['he', 'a word in small letters that is a surname in capitals'],
  ['the price of soybeans in Iowa', 'something else'],
  ['', 'nothing'],
  ['  \n ', 'white space'],
  ['—', 'signs alone'],
])('%j is searched for, as it is %s', (text) => {
  expect(lookup(text)).toEqual({ search: text.trim() });
});

test('what is searched for is one line, and of a long selection its beginning', () => {
  expect(lookup('price\n   of\tsoy')).toEqual({ search: 'price of soy' });
  const { search } = lookup('word '.repeat(200)) as { search: string };
  expect(search.length).toBeLessThanOrEqual(200);
});

test('a question that a card alone does not answer is searched for, though its words name one', () => {
  expect(lookup('tariffs on Japan')).toEqual({ card: 'japan' });
  const asking = createLookup(entities, (text) => tariffQuery(text, known) !== undefined);
  expect(asking('tariffs  on Japan')).toEqual({ search: 'tariffs on Japan' });
  expect(asking('Japan')).toEqual({ card: 'japan' });
});

test('a name leads to its card even where it reads as a question, as a suggestion that is chosen is such a name', () => {
  const asking = createLookup(entities, () => true);
  for (const { id, name } of entities) expect(asking(name)).toEqual({ card: id });
  expect(asking('tariffs on chinese goods')).toEqual({ card: 'us-tariffs-2025' });
});

const entity = (id: string, name: string, aliases: Entity['aliases']) => ({ id, name, aliases }) as Entity;

test('a form that two cards have leads to none of them; a name goes before the alias of another', () => {
  const find = createLookup([
    entity('ann', 'Ann Low', ['Low', 'Gate']),
    entity('bob', 'Bob Low', [{ text: 'Low', needs: 'introduction' }]),
    entity('gate', 'Gate', [{ text: 'the gate', needs: 'search' }]),
  ]);
  expect(find('Low')).toEqual({ search: 'Low' });
  expect(find('Gate')).toEqual({ card: 'gate' });
  expect(find('THE GATE')).toEqual({ card: 'gate' });
});
