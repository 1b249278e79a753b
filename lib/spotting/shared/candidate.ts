import type { CompiledAlias } from '../lexicon/compiled';

/** A place in a folded text where an alias stands; whether it is meant there is for the judge. */
export interface Candidate {
  /** UTF-16 offsets in the folded text. */
  start: number;
  end: number;
  alias: CompiledAlias;
}
