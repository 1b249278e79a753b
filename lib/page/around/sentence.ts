import { sentences } from '../../spotting/english/sentences';
import { fold } from '../../text/fold';
import type { Mark } from '../marking/marks';

/** The words of a mark as its block has them, white space made plain. */
export const nameIn = ({ block, start, end }: Mark): string => plain(block.text.slice(start, end));

/** The sentence that a mark begins in, white space made plain. */
export function sentenceOf({ block, start }: Mark): string {
  const { text, toOriginal } = fold(block.text);
  const sentence = sentences(text).find(({ end }) => toOriginal(end) > start);
  return sentence ? plain(block.text.slice(toOriginal(sentence.start), toOriginal(sentence.end))) : '';
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
