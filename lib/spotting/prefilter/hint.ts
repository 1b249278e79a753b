import { foldWords } from '../../text/fold';

/**
 * Makes, of the pattern of `hint-words.ts`, the first question of the sentinel, and on most pages the only one: whether a text holds a word without which no page is
 * on topic. The text may have been put together carelessly, words run together, what nobody sees included.
 */
export function hinter(hint: string): (text: string) => boolean {
  const expression = new RegExp(hint);
  return (text) => expression.test(foldWords(text).toLowerCase());
}
