import { isAllCaps, isCapitalized, isWordCode } from '../../text/words';
import {
  type AliasPattern,
  type CompiledLexicon,
  SLOTS,
  type WordNode,
  type WordPattern,
  type WordTree,
} from './compile';

/** A place in a folded text where an alias stands; whether it is meant there is for the judge. */
export interface Candidate {
  /** UTF-16 offsets in the folded text. */
  start: number;
  end: number;
  alias: AliasPattern['alias'];
}

/** Longest stretch between two words of a name: a line break, and the indentation after it. */
const LONGEST_GAP = 24;

/** Everything that may stand between two words of one name: space, a hyphen, “&”, a quote or emphasis mark, a line end. */
const GAP =
  /^(?:[*_]{0,3}[ \t]*\n[ \t>]*[*_]{0,3}|[*_]{0,3}[ \t]+[*_]{0,3}|-|-[ \t]*\n[ \t]*|[ \t]*&[ \t]*|["'][ \t]+|[ \t]+["'])$/;
const GAP_WITH_DOT = /^\.(?:[ \t]*\n?[ \t]*|-)$/;

/**
 * All places where an alias stands, longest first where they overlap, in one pass over the text: each word’s hash is
 * made while its end is looked for, and only a word whose hash begins an alias is looked up.
 */
export function find(text: string, { tree, bitmap }: CompiledLexicon): Candidate[] {
  const found: Candidate[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      code = text.charCodeAt(++at);
    } while (at < length && isWordCode(code));
    if (bitmap[(hash ^ (hash >>> 15)) & (SLOTS - 1)] === 0) continue;
    const candidate = longestAt(text, start, at, tree);
    if (!candidate) continue;
    found.push(candidate);
    at = candidate.end;
  }
  return found;
}

/** Follows the words from `start` down the tree, then takes the longest alias whose capitals and signs also fit. */
export function longestAt(text: string, start: number, end: number, tree: WordTree): Candidate | undefined {
  const spans = [start, end];
  const nodes: WordNode[] = [];
  let node = tree.get(text.slice(start, end).toLowerCase());
  while (node) {
    nodes.push(node);
    if (!node.next || !pushNextWord(text, spans)) break;
    node = node.next.get(text.slice(spans[spans.length - 2], spans[spans.length - 1]).toLowerCase());
  }
  for (let depth = nodes.length; depth > 0; depth--) {
    const pattern = nodes[depth - 1]?.ends.find(({ words }) => fits(text, words, spans));
    if (pattern) return { start, end: spans[2 * depth - 1] as number, alias: pattern.alias };
  }
  return undefined;
}

/** Longest word that is read as part of a name; a longer one is in no alias. */
const LONGEST_WORD = 40;

/** Adds the span of the word after the last of `spans`. */
function pushNextWord(text: string, spans: number[]): boolean {
  const from = spans[spans.length - 1] as number;
  const limit = Math.min(text.length, from + LONGEST_GAP);
  let start = from;
  while (start < limit && !isWordCode(text.charCodeAt(start))) start++;
  if (start === from || start >= limit) return false;
  const longest = Math.min(text.length, start + LONGEST_WORD);
  let end = start;
  while (end < longest && isWordCode(text.charCodeAt(end))) end++;
  spans.push(start, end);
  return true;
}

function fits(text: string, words: readonly WordPattern[], spans: readonly number[]): boolean {
  return words.every((pattern, nth) => {
    const start = spans[2 * nth] as number;
    if (!isCased(text, start, spans[2 * nth + 1] as number, pattern)) return false;
    return nth === 0 || mayStandBetween(text.slice(spans[2 * nth - 1], start), words[nth - 1] as WordPattern, pattern);
  });
}

function mayStandBetween(gap: string, before: WordPattern, after: WordPattern): boolean {
  if (after.joined) return gap === "'";
  return gap === ' ' || gap === '-' || GAP.test(gap) || (before.dot && GAP_WITH_DOT.test(gap));
}

/** Whether a word has the capitals that its pattern asks for; the ending of a plural may be small (“EVs”). */
function isCased(text: string, start: number, end: number, { case: rule, word }: WordPattern): boolean {
  if (rule === 'any') return true;
  const written = text.slice(start, rule === 'capitals' ? start + word.length : end);
  return rule === 'capitals' ? isAllCaps(written) : isCapitalized(written);
}
