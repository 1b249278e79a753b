import type MiniSearch from 'minisearch';
import { fold } from '../../text/fold';
import { singular } from '../tariffs/goods';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The most words that are looked at. Longer texts were selected, not typed, and would take long. */
const MOST = 10;

/** How many typing errors a word may have, as a share of its length. Short words are too alike for any. */
export const allowedTypos = (word: string): number | false => (word.length > 4 ? 0.2 : false);

/**
 * Makes a function that spells a query as what is searched. A word that none of the `known` words is or begins with
 * becomes the one that it is in the singular, with other letters doubled, with two swapped, or with another typing
 * error; the last is looked for in `fields` alone.
 */
export function createSpelling(index: MiniSearch, fields: string[], known: ReadonlySet<string>) {
  const all = [...known];
  const byLetters = new Map(all.map((word) => [withoutDoubles(word), word]));
  const isBeginning = (word: string) => known.has(word) || all.some((one) => one.startsWith(word));
  const meant = (word: string): string | undefined => {
    const single = singular(word);
    if (known.has(single)) return single;
    const typos = allowedTypos(word);
    if (!typos) return undefined;
    const there = byLetters.get(withoutDoubles(word)) ?? swapsOf(word).find((one) => known.has(one));
    if (there) return there;
    const near = (fuzzy: number) =>
      index.autoSuggest(word, { fields, fuzzy, prefix: false }).flatMap(({ terms }) => terms);
    const words = [...near(1), ...near(typos)];
    // The first letter is seldom the wrong one.
    return words.find((one) => one.startsWith(word.charAt(0))) ?? words[0];
  };
  return (query: string): string => {
    if ((query.match(WORD) ?? []).length > MOST) return query;
    return query.replace(WORD, (written) => {
      const word = fold(written).text.toLowerCase();
      return isBeginning(word) ? written : (meant(word) ?? written);
    });
  };
}

/** A word with each letter once: “tarrifs” and “tariffs” are “tarifs”. */
const withoutDoubles = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** A word with each two neighboring letters swapped, which is the commonest typing error. */
const swapsOf = (word: string): string[] =>
  [...word.slice(1)].map((letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2));

/** The fewest letters of a phrase in which one may be wrong. Shorter ones are too alike. */
const FEWEST = 8;

/** Whether two phrases, each as one word, differ by one letter, which is another, is left out or is too much. */
export function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < FEWEST || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && long.slice(at + 1) === short.slice(long.length > short.length ? at : at + 1);
}

/** The first letters that two words share which have the same stem: “negotiates” and “negotiator”. */
const STEM = 7;

/** Whether a word begins another, is another with an ending, or has its stem. */
export const isFormOf = (word: string, other: string): boolean =>
  other.startsWith(word) ||
  word.startsWith(other) ||
  singular(word) === singular(other) ||
  (word.length >= STEM && other.startsWith(word.slice(0, STEM)));
