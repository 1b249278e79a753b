import { stops } from '../../text/stops';

/** The first sentence of a text of the knowledge base. */
export const firstSentence = (text: string): string => text.slice(0, sentenceEnds(text)[0]);

/**
 * Where the sentences of a text of the knowledge base end, in UTF-16 units; the last ends where the text does. These
 * texts are edited, so of the stops that could belong to an abbreviation only those behind initials or a title do not
 * end a sentence.
 */
export function sentenceEnds(text: string): number[] {
  const plain = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const ends = stops(plain).filter(({ at }) => at < text.length && !ABBREVIATED.test(plain.slice(0, at)));
  return [...ends.map(({ at }) => at), text.length];
}

/** Initials (“U.S.”, “v.”) or a title before a name, at the end of a text. */
const ABBREVIATED =
  /(?:(?:^|[\s(])(?:[A-Za-z]\.)+|\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Col|Nos?|vs|Inc|Corp|Co|Ltd|Jr|Sr)\.)$/;
