/** Words after which a stop ends no sentence. */
const SHORT = /(?:^|[\s(“])(?:U\.S|U\.K|E\.U|Nos?|Mr|Mrs|Ms|Dr|St|Inc|Co|Corp|Ltd|vs?|[A-Z])\.$/;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?][”’)]*\s+(?=[“‘(]?[\p{Lu}\d])/gu)) {
    const upTo = text.slice(start, end.index + 1);
    if (SHORT.test(upTo)) continue;
    sentences.push(text.slice(start, end.index + end[0].length).trim());
    start = end.index + end[0].length;
  }
  return [...sentences, text.slice(start).trim()].filter(Boolean);
}

/** The number of words in a sentence. A dash that stands alone is none. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
