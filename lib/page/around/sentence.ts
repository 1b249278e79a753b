import type { Sentence } from '../../spotting/english/sentences';
import { fold } from '../../text/fold';
import type { Mark } from '../marking/marks';

/** The words of a mark as its block has them, white space made plain. */
export const nameIn = ({ block, start, end }: Mark): string => plain(block.text.slice(start, end));

/**
 * Divides a folded text into sentences. The spotter does it, because the code that finds sentences is in its script and
 * not in the reader’s (decision 17).
 */
export type Divide = (text: string) => readonly Sentence[];

/** The sentence that a mark begins in, white space made plain. */
export function sentenceOf(mark: Mark, divide: Divide): string {
  const { from, to } = sentenceAround(mark, sentencesIn(mark.block.text, divide));
  return plain(mark.block.text.slice(from, to));
}

/** How many mentions of an entity are listed: more than anybody goes through one by one. */
const MOST_LISTED = 100;

/** How much of a sentence is told before and after a mention, in UTF-16 units: tables can be sentences without an end. */
const AROUND = 240;

/** The first mentions of an entity, each as it stands there, with what stands before and after it in its sentence. */
export function mentionsOf(
  marks: readonly Mark[],
  id: string,
  divide: Divide,
): { before: string; name: string; after: string }[] {
  // A block may hold all of them, and its sentences are found once.
  const known = new Map<Mark['block'], readonly Stretch[]>();
  const of = marks.filter((mark) => mark.id === id).slice(0, MOST_LISTED);
  return of.map((mark) => {
    const { block, start, end } = mark;
    const all = known.get(block) ?? sentencesIn(block.text, divide);
    known.set(block, all);
    const { from, to } = sentenceAround(mark, all);
    const before = block.text.slice(Math.max(from, start - AROUND), start);
    return { before, name: block.text.slice(start, end), after: block.text.slice(end, Math.min(to, end + AROUND)) };
  });
}

/** A stretch of a block’s text, in UTF-16 units. */
interface Stretch {
  from: number;
  to: number;
}

/** The one of these sentences in which a mark begins; an empty stretch at offset 0 where there is none. */
const sentenceAround = ({ start }: Mark, all: readonly Stretch[]): Stretch =>
  all.find(({ to }) => to > start) ?? { from: 0, to: 0 };

/** The sentences of a block’s text. */
function sentencesIn(original: string, divide: Divide): Stretch[] {
  const { text, toOriginal } = fold(original);
  return divide(text).map(({ start, end }) => ({ from: toOriginal(start), to: toOriginal(end) }));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
