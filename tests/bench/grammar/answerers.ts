import { createRequire } from 'node:module';
import type { Script } from './cost';
import { readOwnWords } from './own-words';
import type { Grammar } from './question';
import { grammarOver } from './questions-by-words';
import { readTierOne } from './tier-one-words';
import { type Nlp, tierTwo } from './tier-two-words';

/** Somebody who answers questions about the grammar of a phrase, and the script that has it. */
export interface Answerer {
  name: string;
  grammar: Grammar;
  script: Exclude<Script, 'nobody' | 'three'>;
}

// The bundled form: the modules of all tiers share one world, and this process has tier three, too.
const two = createRequire(import.meta.url)('compromise/two') as Nlp;

/** The same rules over words that three know: own lists and endings; tier one’s terms; tier two’s tags. */
export const ANSWERERS: readonly Answerer[] = [
  { name: 'own rules', grammar: grammarOver(readOwnWords), script: 'own' },
  { name: 'tier one’s terms', grammar: grammarOver(readTierOne), script: 'one' },
  { name: 'tier two’s tags', grammar: grammarOver(tierTwo(two)), script: 'two' },
];
