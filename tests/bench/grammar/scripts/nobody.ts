import compact from 'backstory:lexicon';
import { LANGUAGE } from '../../../../lib/spotting/english/language';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { recogniser } from '../recogniser';
import { SILENT } from '../silent';

/** Spotting with a grammar that never answers. */
export const recognise = recogniser(readLexicon(compact), { ...LANGUAGE, ...SILENT });
