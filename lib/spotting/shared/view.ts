import type { Block } from '../../text/block';
import type { Folded } from '../../text/fold';
import type { StateName } from '../english/countries';
import type { Language } from '../english/language';
import type { Vocabulary } from '../english/vocabulary';
import type { CompiledSubject } from '../lexicon/compiled';
import type { Candidate } from './candidate';
import type { Span } from './span';

/** A block prepared for judging. What is costly to find is found when a rule first asks for it, and then kept. */
export interface View {
  block: Block;
  /** Whether it stands beside the story, as its block says, or only names other stories. */
  aside: boolean;
  index: number;
  folded: Folded;
  text: string;
  candidates: Candidate[];
  language: Language;
  /** The words of our subjects that rules of English ask for. */
  vocabulary: Vocabulary;
  /** Whether capitals carry no meaning here (headlines, Title Case). */
  headline: boolean;
  /** The sentence around an offset of the folded text. */
  sentenceAt(offset: number): Span;
  /** The anchors in the text, in order, by the subjects that they belong to. */
  anchors(): ReadonlyMap<CompiledSubject, readonly Span[]>;
  /** The states that the text names. */
  states(): readonly StateName[];
  /** All places where a global expression matches, in order. */
  matches(pattern: RegExp): readonly Span[];
  /**
   * All places where words stand in any case, in order. `any`, a global expression for the words in lower case, is
   * matched against the text in lower case.
   */
  words(any: RegExp): readonly Span[];
  /** All places where the names of a list of the lexicon’s (`names`) stand, by its index, in order. */
  names(list: number): readonly Span[];
}
