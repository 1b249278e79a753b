import type { Block } from '../text/block';
import { countUpTo, type Folded, fold } from '../text/fold';
import { isHeadlineCase } from '../text/words';
import type { Language } from './english/language';
import { type Sentence, sentences } from './english/sentences';
import type { CompiledLexicon } from './finding/compile';
import { type Candidate, find } from './finding/find';
import type { Pausable } from './shared/pausable';

/** A stretch of a text, as UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A block prepared for judging. What costs something is found only when a rule asks for it, and kept. */
export interface View {
  block: Block;
  index: number;
  folded: Folded;
  text: string;
  candidates: Candidate[];
  language: Language;
  /** Whether capitals carry no meaning here (headlines, Title Case). */
  headline: boolean;
  /** The sentence around an offset of the folded text. */
  sentenceAt(offset: number): Sentence;
  /** All places where `pattern` (a global expression) matches, in order. */
  matches(pattern: RegExp): readonly Span[];
}

/** Prepares the blocks of one document. May pause after each. */
export function* views(blocks: readonly Block[], lexicon: CompiledLexicon, language: Language): Pausable<View[]> {
  const all: View[] = [];
  for (const [index, block] of blocks.entries()) {
    all.push({ ...prepare(block, lexicon, language), index });
    yield;
  }
  return all;
}

type Prepared = Omit<View, 'index'>;
const prepared = new WeakMap<Block, { view: Prepared; lexicon: CompiledLexicon; language: Language }>();

/** Prepares a block once: a page that changes gives most of its blocks again. */
function prepare(block: Block, lexicon: CompiledLexicon, language: Language): Prepared {
  const known = prepared.get(block);
  if (known?.lexicon === lexicon && known.language === language) return known.view;
  const made = view(block, lexicon, language);
  prepared.set(block, { view: made, lexicon, language });
  return made;
}

function view(block: Block, lexicon: CompiledLexicon, language: Language): Prepared {
  const folded = fold(block.text);
  const text = folded.text;
  const candidates = find(text, lexicon);
  const matched = new Map<RegExp, Span[]>();
  let found: Sentence[] | undefined;
  let starts: number[] = [];
  return {
    block,
    folded,
    text,
    candidates,
    language,
    headline: candidates.length > 0 && isHeadlineCase(text, candidates),
    sentenceAt(offset) {
      if (!found) {
        found = sentences(text, language.endsSentence);
        starts = found.map(({ start }) => start);
      }
      return found[countUpTo(starts, offset) - 1] as Sentence;
    },
    matches(pattern) {
      let spans = matched.get(pattern);
      if (!spans) {
        spans = Array.from(text.matchAll(pattern), ({ 0: match, index: start }) => ({
          start,
          end: start + match.length,
        }));
        matched.set(pattern, spans);
      }
      return spans;
    },
  };
}

/** The spans among ascending `spans` that begin inside `within`. */
export function within<Part extends Span>(spans: readonly Part[], { start, end }: Span): Part[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Part).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Part[] = [];
  for (let at = low; at < spans.length && (spans[at] as Part).start < end; at++) found.push(spans[at] as Part);
  return found;
}
