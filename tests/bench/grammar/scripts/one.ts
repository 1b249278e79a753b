import compact from 'backstory:lexicon';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { arguedWith } from '../argued';
import { grammarOver } from '../questions-by-words';
import { readTierOne } from '../tier-one-words';

/** Spotting with tier one’s terms, by its own files. */
export const recognise = arguedWith(readLexicon(compact), grammarOver(readTierOne));
