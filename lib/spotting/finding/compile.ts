import type { Lexicon, LexiconAlias } from '../../knowledge/lexicon';
import { fold } from '../../text/fold';
import { isAllCaps, isCapitalized, wordsOf } from '../../text/words';
import { finish, type Pausable } from '../shared/pausable';

/** How the first letters of a word in the text must look. */
export type CaseRule = 'any' | 'capital' | 'capitals';

/** One word of an alias as the finder compares it. */
export interface WordPattern {
  /** Lower case. */
  word: string;
  case: CaseRule;
  /** Whether a full stop may follow before the next word: after an initial or where the alias has one. */
  dot: boolean;
  /** Whether an apostrophe joins it to the word before (“People’s”). */
  joined: boolean;
  /** Its plural forms, where it is the last word. */
  plurals: string[];
}

/** An alias made ready for matching. */
export interface AliasPattern {
  alias: LexiconAlias;
  words: WordPattern[];
}

/** Aliases by their words: where the words so far lead, and which aliases end here. */
export interface WordNode {
  next: Map<string, WordNode> | undefined;
  ends: AliasPattern[];
}

/** Where the words of the aliases lead from the first. */
export interface WordTree {
  get(firstWord: string): WordNode | undefined;
}

/** A lexicon made ready for the finder: a tree of words, and a bitmap of the first words’ hashes. */
export interface CompiledLexicon {
  lexicon: Lexicon;
  tree: Map<string, WordNode>;
  bitmap: Uint8Array;
}

/** Slots of the bitmap; a word whose slot is empty begins no alias. Measured: 64 k keeps 30,000 aliases quick. */
export const SLOTS = 1 << 16;

/** One step of the rolling hash over lower-case ASCII; the finder repeats it inline for speed. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** Hash of a lower-case word. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0;
  return hash;
}

/** Compiles a lexicon once, for any number of texts. */
export const compile = (lexicon: Lexicon): CompiledLexicon => finish(compiling(lexicon));

/** What `compile` does, as work that can pause after each alias. */
export function* compiling(lexicon: Lexicon): Pausable<CompiledLexicon> {
  const tree = new Map<string, WordNode>();
  const bitmap = new Uint8Array(SLOTS);
  for (const alias of lexicon.aliases) {
    plant(tree, alias);
    yield;
  }
  for (const word of tree.keys()) bitmap[slotOf(hashWord(word))] = 1;
  return { lexicon, tree, bitmap };
}

/** Puts an alias into a tree, in all its spellings. */
export function plant(tree: Map<string, WordNode>, alias: LexiconAlias): void {
  for (const spelling of spellings(alias.text)) {
    const words = patternsOf(spelling);
    for (const path of pathsOf(words)) plantPath(tree, path, { alias, words });
  }
}

/** The word sequences by which an alias is found: as it is written, and with its last word in the plural. */
function pathsOf(words: readonly WordPattern[]): string[][] {
  const last = words.at(-1);
  if (!last) return [];
  const before = words.slice(0, -1).map(({ word }) => word);
  return [last.word, ...last.plurals].map((word) => [...before, word]);
}

function plantPath(tree: Map<string, WordNode>, path: readonly string[], pattern: AliasPattern): void {
  let level = tree;
  path.forEach((word, nth) => {
    let node = level.get(word);
    if (!node) {
      node = { next: undefined, ends: [] };
      level.set(word, node);
    }
    if (nth === path.length - 1) node.ends.push(pattern);
    else {
      node.next ??= new Map();
      level = node.next;
    }
  });
}

/** Initials are written with stops or without: “U.S.” and “US”, “WTO” and “W.T.O.”. */
function spellings(text: string): string[] {
  if (/^[A-Z]{3,5}$/.test(text)) return [text, text.replace(/./g, '$&.')];
  const joined = text.replace(/\b(?:[A-Z]\.){2,}/g, (initials) => initials.replaceAll('.', ''));
  return joined === text ? [text] : [text, joined];
}

function patternsOf(alias: string): WordPattern[] {
  const plain = fold(alias).text;
  const words = wordsOf(plain);
  let at = 0;
  return words.map((word, nth) => {
    const start = plain.indexOf(word, at);
    const joined = nth > 0 && plain.slice(at, start) === "'";
    at = start + word.length;
    const rule = caseRule(word);
    const lower = word.toLowerCase();
    const plurals = nth === words.length - 1 ? pluralsOf(lower, rule) : [];
    return { word: lower, case: rule, dot: word.length === 1 || plain.charAt(at) === '.', joined, plurals };
  });
}

function caseRule(word: string): CaseRule {
  if (isAllCaps(word)) return 'capitals';
  return isCapitalized(word) ? 'capital' : 'any';
}

/** Plural forms of the last word of an alias. Names in capitals and small letters (Bessent) have none. */
function pluralsOf(word: string, rule: CaseRule): string[] {
  if (rule === 'capital' || word.length < 2 || !/[a-z]$/.test(word)) return [];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`, `${word}es`];
}
