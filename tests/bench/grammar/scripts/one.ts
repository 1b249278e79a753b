import compact from 'backstory:lexicon';
import { LANGUAGE } from '../../../../lib/spotting/english/language';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { phraseGrammarOver } from '../language-over';
import { recogniser } from '../recogniser';
import { readTierOne } from '../words/tier-one';

/** Spotting with tier one’s terms, by its own files. */
export const recognise = recogniser(readLexicon(compact), { ...LANGUAGE, ...phraseGrammarOver(readTierOne) });
