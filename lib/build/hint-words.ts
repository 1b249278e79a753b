import type { Lexicon } from '../knowledge/lexicon';
import { CHINA } from '../spotting/judging/subject-words';
import { between, literally } from '../spotting/prefilter/patterns';
import { fold } from '../text/fold';
import { wordsOf } from '../text/words';

/** How many words of an alias are looked for: with the third “list of” is no list of entities any more. */
const MOST_WORDS = 3;

/** A word by itself that is shorter stands inside others too (“casino”), so it has to begin and end where a word does. */
const LONG = 5;

/**
 * Source of an expression, for text in lower case, that matches in every text that could be on topic: no text is that
 * names neither China nor a specific entity. It matches also where words of two elements run together. An alias whose
 * words hold those of another is not looked for by itself.
 */
export function hintPattern({ entities, aliases }: Lexicon): string {
  const specific = aliases.filter(({ entity, need }) => need !== 'introduction' && entities[entity]?.specific);
  const all = [...CHINA, ...specific.map(({ text }) => text)];
  const stretches = all
    .map((text) => wordsOf(fold(text).text.toLowerCase()))
    .map((words) => ({ words: ` ${words.join(' ')} `, telling: tellingStretch(words) }));
  const holdsAnother = ({ words, telling }: (typeof stretches)[number]) =>
    stretches.some((other) => other.telling !== telling && words.includes(` ${other.telling} `));
  const telling = new Set(
    stretches.filter((one) => !holdsAnother(one)).map((one) => one.telling.split(' ').slice(0, MOST_WORDS).join(' ')),
  );
  const byFirst = new Map<string, string[]>();
  for (const stretch of [...telling].sort()) {
    const [first = '', ...rest] = stretch.split(' ');
    if (rest.length === 0) byFirst.set(alone(first), []);
    else
      byFirst.set(literally(first), [
        ...(byFirst.get(literally(first)) ?? []),
        stem(rest.map(literally).join(between)),
      ]);
  }
  return [...byFirst]
    .map(([first, rest]) => (rest.length > 0 ? `${first}${between}(?:${rest.join('|')})` : first))
    .join('|');
}

/** The words between those of one letter: “U.S.” is also “US”, and “China’s” also “China”. The longest such stretch. */
function tellingStretch(words: readonly string[]): string {
  const stretches: string[][] = [[]];
  for (const word of words) {
    if (/^[a-z]$/.test(word)) stretches.push([]);
    else stretches.at(-1)?.push(word);
  }
  return stretches.map((one) => one.join(' ')).reduce((best, one) => (one.length > best.length ? one : best));
}

const alone = (word: string): string =>
  word.length < LONG ? `(?<![a-z0-9])${literally(word)}(?:e?s)?(?![a-z0-9])` : literally(stem(word));

/** What a last word and its plural begin with. */
const stem = (words: string): string => words.replace(/([^aeiou])y$/, '$1');
