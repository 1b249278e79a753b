import { frontsIn } from './aboutness/fronts';
import { sentences } from './english/sentences';
import type { CompiledLexicon } from './lexicon/compiled';
import { readLexicon } from './lexicon/read';
import { spotting } from './spot';

/** Everything that the reader needs of spotting, which is a script of its own (decision 17). */
export class Spotter {
  readonly spotting = spotting;
  readonly frontsIn = frontsIn;
  readonly sentences = sentences;

  /** `compact`: the lexicon in its compact form. */
  constructor(private readonly compact: string) {}

  /** Reads the lexicon without the fronts that are off. */
  readLexicon(frontsOff: readonly string[]): CompiledLexicon {
    return readLexicon(this.compact, (front) => !frontsOff.includes(front));
  }
}
