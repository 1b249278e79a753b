import compact from 'backstory:lexicon';
import { LANGUAGE } from '../../../../lib/spotting/english/language';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { recogniser } from '../recogniser';

/** Spotting with the product’s own rules. */
export const recognise = recogniser(readLexicon(compact), LANGUAGE);
