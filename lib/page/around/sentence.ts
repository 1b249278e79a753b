import { sentences } from '../../spotting/english/sentences';
import { fold } from '../../text/fold';
import type { Mark } from '../marking/marks';

/** The words of a mark as its block has them, white space made plain. */
export const nameIn = ({ block, start, end }: Mark): string => plain(block.text.slice(start, end));

/** The sentence that a mark begins in, white space made plain. */
export function sentenceOf(mark: Mark): string {
  const { from, to } = sentenceAround(mark);
  return plain(mark.block.text.slice(from, to));
}

/** A mark as it stands there, and what stands before and after it in its sentence, each at most that long in UTF-16 units. */
export function inSentence(mark: Mark, most: number): { before: string; name: string; after: string } {
  const { block, start, end } = mark;
  const { from, to } = sentenceAround(mark);
  const before = block.text.slice(Math.max(from, start - most), start);
  return { before, name: block.text.slice(start, end), after: block.text.slice(end, Math.min(to, end + most)) };
}

/** The sentence that a mark begins in, as UTF-16 offsets in its block’s text; nothing where that cannot be told. */
function sentenceAround({ block, start }: Mark): { from: number; to: number } {
  const { text, toOriginal } = fold(block.text);
  const sentence = sentences(text).find(({ end }) => toOriginal(end) > start);
  return sentence ? { from: toOriginal(sentence.start), to: toOriginal(sentence.end) } : { from: 0, to: 0 };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
