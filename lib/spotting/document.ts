import type { Block } from '../text/block';
import { type Folded, fold } from '../text/fold';
import { isHeadlineCase } from '../text/words';
import type { CompiledLexicon } from './compile';
import { type Candidate, find } from './find';
import { type Sentence, sentences } from './sentences';

/** A block prepared for judging. Sentences are found only when a rule asks for them. */
export interface View {
  block: Block;
  index: number;
  folded: Folded;
  text: string;
  candidates: Candidate[];
  /** Whether capitals carry no meaning here (headlines, Title Case). */
  headline: boolean;
  /** The sentence around an offset of the folded text. */
  sentenceAt(offset: number): Sentence;
}

/** Prepares the blocks of one document. */
export function views(blocks: readonly Block[], lexicon: CompiledLexicon): View[] {
  return blocks.map((block, index) => view(block, index, lexicon));
}

function view(block: Block, index: number, lexicon: CompiledLexicon): View {
  const folded = fold(block.text);
  const text = folded.text;
  let found: Sentence[] | undefined;
  const candidates = find(text, lexicon);
  return {
    block,
    index,
    folded,
    text,
    candidates,
    headline: candidates.length > 0 && isHeadlineCase(text),
    sentenceAt(offset) {
      found ??= sentences(text);
      return found.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: text.length };
    },
  };
}
