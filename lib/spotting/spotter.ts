import { fold } from '../text/fold';
import { frontsIn } from './aboutness/fronts';
import { type Sentence, sentences } from './english/sentences';
import type { CompiledLexicon } from './lexicon/compiled';
import { readLexicon } from './lexicon/read';
import { spotting } from './spot';

/** Everything that the reader needs of spotting, which is a script of its own (decision 17). */
export class Spotter {
  readonly spotting = spotting;
  readonly frontsIn = frontsIn;

  /** `compact`: the lexicon in its compact form. */
  constructor(private readonly compact: string) {}

  /** Reads the lexicon without the fronts that are off. */
  readLexicon(frontsOff: readonly string[]): CompiledLexicon {
    return readLexicon(this.compact, (front) => !frontsOff.includes(front));
  }

  /** The sentences of a text as it stands in a page, in order and without gaps. */
  sentences(text: string): Sentence[] {
    const folded = fold(text);
    const original = folded.toOriginal;
    return sentences(folded.text).map(({ start, end }) => ({ start: original(start), end: original(end) }));
  }
}
