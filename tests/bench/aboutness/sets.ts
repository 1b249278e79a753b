import { join } from 'node:path';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { type Labelled, labelled } from './texts';

/** A text with the question answered whether it is about the subject. */
export interface Answered {
  text: Labelled;
  label: 0 | 1;
  /** How much it counts in the fit. */
  weight: number;
}

/**
 * The weight of the short texts that test names. Nobody wrote them as stories, so they count half. Only those with a
 * mark are used, as the others may be about anything.
 */
const HALF = 0.5;

/** The hard pages that the bars are measured on, below the folder `shared`; none where it is not there. */
export const gate = (shared: string, lexicon: CompiledLexicon): Answered[] => [
  ...answered(join(shared, 'gold/gate/core'), 1, lexicon),
  ...answered(join(shared, 'gold/gate/off'), 0, lexicon),
];

/** The texts of the repository that the fit also learns from. */
export const repository = (lexicon: CompiledLexicon): Answered[] => [
  ...answered('tests/gold/aboutness/core', 1, lexicon),
  ...answered('tests/gold/aboutness/off', 0, lexicon),
  ...labelled('tests/gold/open', lexicon)
    .filter(({ marked }) => marked)
    .map((text): Answered => ({ text, label: 1, weight: HALF })),
];

const answered = (folder: string, label: 0 | 1, lexicon: CompiledLexicon): Answered[] =>
  labelled(folder, lexicon).map((text) => ({ text, label, weight: 1 }));
