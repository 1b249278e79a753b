import compact from 'backstory:lexicon';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { arguedWith } from '../argued';
import { readOwnWords } from '../own-words';
import { grammarOver } from '../questions-by-words';

/** Spotting with own rules. */
export const recognise = arguedWith(readLexicon(compact), grammarOver(readOwnWords));
