import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { nameFinder } from '../../../lib/knowledge/cards/names';
import { firstSentence, sentenceEnds } from '../../../lib/knowledge/cards/sentences';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import type { Event } from '../../../lib/knowledge/schema/timeline';

describe('the sentences of a text', () => {
  const parts = (text: string) => {
    const ends = sentenceEnds(text);
    return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim());
  };

  test.each([
    ['It was signed in Rome. The truce holds.', 2],
    ['The U.S. Treasury leads. It is large.', 2],
    ['In Smith v. Jones the court ruled.', 1],
    ['He said: “It is over.” Then he left.', 2],
    ['Gov. Smith came. Dr. Jones did not.', 2],
    ['It rose by 2.5% in March.', 1],
  ])('%s', (text, count) => {
    expect(parts(text)).toHaveLength(count);
    expect(parts(text).join(' ')).toBe(text);
    expect(firstSentence(text)).toBe(parts(text)[0]);
  });

  test('of no text end where it ends', () => expect(sentenceEnds('')).toEqual([0]));
});

const knowledge = await loadKnowledge('seeds');

describe('the names in the texts of a card', () => {
  const [first] = knowledge.entities as [Entity];
  const entity = (id: string, name: string, aliases: Entity['aliases'], to: string[] = []): Entity => ({
    ...first,
    id,
    name,
    aliases,
    relations: to.map((one) => ({ ...(first.relations[0] as Entity['relations'][number]), to: one })),
  });
  const own = entity('own', 'Ann Own', ['Ann Own'], ['lake-accord', 'lake', 'twin-a']);
  const index = indexKnowledge({
    ...knowledge,
    events: [{ ...(knowledge.events[0] as Event), entities: ['own', 'ship'] }],
    entities: [
      own,
      entity('lake', 'Lake', ['Lake', 'lakes', { text: 'Water', needs: 'context' }]),
      entity('lake-accord', 'Lake accord', ['Lake accord']),
      entity('twin-a', 'Twin A', ['Twin']),
      entity('twin-b', 'Twin B', ['Twin']),
      entity('far', 'Far', ['Far']),
      entity('ship', 'Ship of Far', ['Ship of Far']),
    ],
  });
  const found = (text: string) => nameFinder(own, index)(text).map(({ from, to, id }) => [text.slice(from, to), id]);

  test('are the longest there are, each where it comes first', () => {
    expect(found('The Lake accord of the Lake and of lakes. Lake accord again.')).toEqual([
      ['Lake accord', 'lake-accord'],
      ['Lake', 'lake'],
    ]);
  });

  test('are whole words, written just so', () => {
    expect(found('Lakeside, LAKE and lake; Lake’s.')).toEqual([['Lake', 'lake']]);
    expect(found('Lake accordion')).toEqual([['Lake', 'lake']]);
  });

  test('are those of whom it shares an event with, too', () => {
    expect(found('A Ship of Far.')).toEqual([['Ship of Far', 'ship']]);
  });

  test('are neither its own, nor those of nobody near, nor those that could be another’s or something else', () => {
    expect(found('Ann Own, Far, Twin and Water, but Twin A.')).toEqual([['Twin A', 'twin-a']]);
  });
});
