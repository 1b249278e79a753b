import { describe, expect, test } from 'vitest';
import {
  isBodyOf,
  isOwnedByPronoun,
  modifiesNoun,
  owns,
  prepositionTo,
} from '../../../lib/spotting/english/grammar/phrases';
import { isObjectOf } from '../../../lib/spotting/english/grammar/verb-object';

/** A sentence whose first `|` ends a name or phrase, and whose second begins what is asked about. */
function places(marked: string): [text: string, end: number, start: number] {
  const [before = '', gap = '', after = ''] = marked.split('|');
  return [before + gap + after, before.length, before.length + gap.length];
}

const isOwned = (marked: string, adjective = false): boolean => {
  const [text, end, start] = places(marked);
  return owns(text, { end, adjective }, start);
};

describe('a name owns a phrase', () => {
  test.each(['Germany|’s |trade gap', 'Germany|’s record |trade gap', 'China| |trade gap'])('%s', (marked) => {
    expect(isOwned(marked.replaceAll('’', "'"))).toBe(true);
  });

  test.each(['Germany|’s in a |trade war', 'Germany|’s view of the |trade war', 'Germany| fears a |trade war'])(
    'but not: %s',
    (marked) => expect(isOwned(marked.replaceAll('’', "'"))).toBe(false),
  );

  test('with words between only if it is an adjective or has a possessive', () => {
    expect(isOwned('German| steel |quotas', true)).toBe(true);
    expect(isOwned('Germany| steel |quotas')).toBe(false);
    expect(isOwned('levies on German| steel, |wheat quotas', true)).toBe(false);
    expect(isOwned('German| steep, new |quotas', true)).toBe(true);
  });

  test('and a pronoun does', () => {
    expect(isOwnedByPronoun('Rome and its own quotas', 17)).toBe(true);
    expect(isOwnedByPronoun('Rome and the new quotas', 17)).toBe(false);
  });
});

describe('a subject has a phrase', () => {
  const isObject = (text: string, name: string, phrase: string): boolean => {
    const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    return isObjectOf(text, place(name), place(phrase));
  };

  test.each([
    ['Austria ran a huge trade gap.', true],
    ['Austria has answered at once with quotas and a trade gap.', false],
    ['Austria answered at once with a trade gap.', true],
    ['the trade gap that Austria has', true],
    ['the trade gap that Austria fears', false],
    ['Austria fears a trade gap.', false],
    ['Austria has faced a trade gap.', false],
    ['the trade gap that Austria has faced', false],
    ['the trade gap that Austria has to close', false],
    ['Austria may soon raise a trade gap.', true],
    ['Austria, too, posted a trade gap.', true],
    ['Austria voted to raise a trade gap.', true],
    ['Austria hopes to lower a trade gap.', false],
    ['Austria is hit with a trade gap.', false],
    ['Austria is planning a trade gap.', true],
    ['Austria decided on a trade gap.', true],
    ["Austria's ministers defended the trade gap.", true],
    ["Austria's upper house feared a trade gap.", false],
    ["Austria's chancellor, Anna Huber, has a trade gap.", false],
    ["Austria's president, Anna Huber, ordered a trade gap.", true],
    ["the trade gap that Austria's parliament has passed", true],
    ['the trade gap Austria is preparing', true],
    ['the trade gap that Austria itself set', true],
    ["Austria's bakers set a trade gap.", false],
  ])('%s', (text, is) => expect(isObject(text, 'Austria', 'trade gap')).toBe(is));
});

describe('a preposition joins a phrase to a name', () => {
  test.each([
    ['the gap| with |Peru', 'with'],
    ['the gap| between the two neighbors and |Peru', undefined],
    ['levies| on goods from |Peru', 'on'],
    ['the gap|, said a man from |Peru', undefined],
  ])('%s', (marked, preposition) => expect(prepositionTo(...places(marked))).toBe(preposition));
});

describe('a place tells whose a body is', () => {
  test.each([
    ['the Treasury| in |Lima', true],
    ['the central bank| of the |Netherlands', true],
    ['the central bank| bonds of |Peru', false],
    ['the central bank| with |Peru', false],
  ])('%s', (marked, is) => expect(isBodyOf(...places(marked))).toBe(is));
});

describe('a phrase modifies a noun', () => {
  test.each([
    ['a phase one approach', 11, true],
    ['a phase one of three', 11, false],
    ['a phase one, a phase two', 11, false],
    ['a phase one a mayor praised', 11, false],
  ])('%s', (text, end, is) => expect(modifiesNoun(text, end)).toBe(is));
});
