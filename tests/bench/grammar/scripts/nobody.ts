import compact from 'backstory:lexicon';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { arguedWith } from '../argued';

/** Spotting alone: nobody is asked about grammar. */
export const recognise = arguedWith(readLexicon(compact), undefined);
