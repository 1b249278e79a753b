import compact from 'backstory:lexicon';
import nlp from 'compromise/two';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { arguedWith } from '../argued';
import { grammarOver } from '../questions-by-words';
import { tierTwo } from '../tier-two-words';

/** Spotting with tier two’s tags. */
export const recognise = arguedWith(readLexicon(compact), grammarOver(tierTwo(nlp)));
