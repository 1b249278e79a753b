import compact from 'backstory:lexicon';
import { LANGUAGE } from '../../../../lib/spotting/english/language';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { recogniser } from '../recogniser';

/** Spotting with own rules, as it is. */
export const recognise = recogniser(readLexicon(compact), LANGUAGE);
