import { createRequire } from 'node:module';
import { LANGUAGE } from '../../../lib/spotting/english/language';
import type { Script } from './cost';
import { type PhraseGrammar, phraseGrammarOver } from './language-over';
import { SILENT } from './silent';
import { readTierOne } from './words/tier-one';
import { type Nlp, tierTwo } from './words/tier-two';

/** Somebody who answers questions about the grammar of a phrase, and the script that has it. */
export interface Answerer {
  name: string;
  grammar: PhraseGrammar;
  script: Exclude<Script, 'three'>;
}

// The bundled form: the modules of all tiers share one world, and this process has tier three, too.
const two = createRequire(import.meta.url)('compromise/two') as Nlp;

/** Nobody; the product’s own rules, on plain text; rules over words, which tier one divides or tier two also tags. */
export const ANSWERERS: readonly Answerer[] = [
  { name: 'nobody', grammar: SILENT, script: 'nobody' },
  { name: 'own rules', grammar: LANGUAGE, script: 'own' },
  { name: 'tier one’s terms', grammar: phraseGrammarOver(readTierOne), script: 'one' },
  { name: 'tier two’s tags', grammar: phraseGrammarOver(tierTwo(two)), script: 'two' },
];
