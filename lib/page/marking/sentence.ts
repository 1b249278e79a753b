import type { Mark } from './marks';

/** The sentence that a mark begins in, white space made plain. */
export function sentenceOf({ element, range }: Mark): string {
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(element.textContent ?? '');
  const sentence = sentences.containing(String(before).length)?.segment ?? '';
  return sentence.replace(/\s+/g, ' ').trim();
}
