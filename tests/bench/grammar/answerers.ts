import { createRequire } from 'node:module';
import { LANGUAGE } from '../../../lib/spotting/english/language';
import type { Script } from './cost';
import { type PhraseGrammar, phraseGrammarOver } from './language-over';
import { SILENT } from './silent';
import { readTierOne } from './words/tier-one';
import { type Nlp, tierTwo } from './words/tier-two';

/** A grammar that answers questions about a phrase, and the script with which its cost is measured. */
export interface Answerer {
  name: string;
  grammar: PhraseGrammar;
  script: Exclude<Script, 'three'>;
}

// The bundled form has a model of its own. The modules of all tiers share one, which tier three has extended in this
// process.
const two = createRequire(import.meta.url)('compromise/two') as Nlp;

/**
 * The grammars that are compared: one that never answers, the product’s own rules on plain text, and rules over words,
 * which tier one only divides and tier two also tags.
 */
export const ANSWERERS: readonly Answerer[] = [
  { name: 'nobody', grammar: SILENT, script: 'nobody' },
  { name: 'own rules', grammar: LANGUAGE, script: 'own' },
  { name: 'tier one’s terms', grammar: phraseGrammarOver(readTierOne), script: 'one' },
  { name: 'tier two’s tags', grammar: phraseGrammarOver(tierTwo(two)), script: 'two' },
];
