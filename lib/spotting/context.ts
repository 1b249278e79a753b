import type { LexiconAlias } from '../knowledge/lexicon';

const cache = new WeakMap<string[], RegExp>();

/** Whether one of `words` stands in the text, as a whole word, in any case, singular or plural. */
function namesOne(text: string, words: string[]): boolean {
  let pattern = cache.get(words);
  if (!pattern) {
    const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]')).join('|');
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:e?s)?(?![\\p{L}\\p{N}])`, 'iu');
    cache.set(words, pattern);
  }
  return pattern.test(text);
}

/** What the words around a phrase say of its sense: ours, another, or nothing. */
export function senseIn(
  text: string,
  { start, end }: { start: number; end: number },
  alias: LexiconAlias,
): 'ours' | 'other' | 'open' {
  const around = `${text.slice(0, start)} | ${text.slice(end)}`;
  if (alias.unless && namesOne(around, alias.unless)) return 'other';
  if (alias.near && namesOne(around, alias.near)) return 'ours';
  return 'open';
}
