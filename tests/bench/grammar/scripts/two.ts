import compact from 'backstory:lexicon';
import nlp from 'compromise/two';
import { LANGUAGE } from '../../../../lib/spotting/english/language';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { phraseGrammarOver } from '../language-over';
import { recogniser } from '../recogniser';
import { tierTwo } from '../words/tier-two';

/** Spotting with tier two’s tags. */
export const recognise = recogniser(readLexicon(compact), { ...LANGUAGE, ...phraseGrammarOver(tierTwo(nlp)) });
