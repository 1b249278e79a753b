import compact from 'backstory:lexicon';
import { LANGUAGE } from '../../../../lib/spotting/english/language';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { recogniser } from '../recogniser';
import { SILENT } from '../silent';

/** Spotting alone: nobody is asked about phrases. */
export const recognise = recogniser(readLexicon(compact), { ...LANGUAGE, ...SILENT });
