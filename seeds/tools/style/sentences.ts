import { sentenceEnds } from '../../../lib/knowledge/cards/sentences';

/** The sentences of a text of the knowledge base, as cards divide it. */
export function sentencesOf(text: string): string[] {
  const ends = sentenceEnds(text);
  return ends.map((end, nth) => text.slice(ends[nth - 1] ?? 0, end).trim()).filter(Boolean);
}

/** The number of words in a sentence. A dash that stands alone is none. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
