import type { CompiledSubject } from '../lexicon/compiled';
import type { Evidence } from './evidence';

/** Whether a text is about a subject as a whole, in a passage, or not. */
export type About = 'core' | 'touch' | 'off';

/** What was found of one story and one subject of which it speaks. */
export interface StoryAbout {
  story: number;
  subject: CompiledSubject;
  about: About;
  evidence: Evidence;
  /** The log-odds that the story is about the subject. */
  score: number;
}
