import type { Sentence } from '../../spotting/english/sentences';
import type { Mark } from '../marking/marks';

/** The words of a mark as its block has them, white space made plain. */
export const nameIn = ({ block, start, end }: Mark): string => plain(block.text.slice(start, end));

/**
 * Divides a text into sentences. The spotter does it, because the code that finds sentences is in its script and not in
 * the reader’s (decision 17).
 */
export type Divide = (text: string) => readonly Sentence[];

/** The sentence that a mark begins in, white space made plain. */
export function sentenceOf(mark: Mark, divide: Divide): string {
  const { text } = mark.block;
  const { start, end } = sentenceAround(mark, divide(text));
  return plain(text.slice(start, end));
}

/** How many mentions of an entity are listed: more than anybody goes through one by one. */
const MOST_LISTED = 100;

/**
 * How much of a sentence is told before and after a mention, in UTF-16 units: tables can be sentences without an end.
 */
const AROUND = 240;

/** The first mentions of an entity, each as it stands there, with what stands before and after it in its sentence. */
export function mentionsOf(
  marks: readonly Mark[],
  id: string,
  divide: Divide,
): { before: string; name: string; after: string }[] {
  // A block may hold all of them, and its sentences are found once.
  const known = new Map<Mark['block'], readonly Sentence[]>();
  const of = marks.filter((mark) => mark.id === id).slice(0, MOST_LISTED);
  return of.map((mark) => {
    const { block, start, end } = mark;
    const { text } = block;
    const all = known.get(block) ?? divide(text);
    known.set(block, all);
    const sentence = sentenceAround(mark, all);
    const before = text.slice(Math.max(sentence.start, start - AROUND), start);
    return { before, name: text.slice(start, end), after: text.slice(end, Math.min(sentence.end, end + AROUND)) };
  });
}

/** The one of these sentences in which a mark begins; an empty one at offset 0 where there is none. */
const sentenceAround = ({ start }: Mark, all: readonly Sentence[]): Sentence =>
  all.find(({ end }) => end > start) ?? { start: 0, end: 0 };

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
