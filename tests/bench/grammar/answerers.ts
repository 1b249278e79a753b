import { readOwnWords } from './own-words';
import type { Grammar } from './question';
import { grammarOver } from './questions-by-words';
import { readTierOne, readTierTwo } from './tier-words';

/** Somebody who answers questions about the grammar of a phrase, and the file that would have to be loaded for it. */
export interface Answerer {
  name: string;
  grammar: Grammar;
  entry: string;
}

/** The same rules over words that three know: own lists and endings; tier one’s terms; tier two’s tags. */
export const ANSWERERS: readonly Answerer[] = [
  { name: 'own rules', grammar: grammarOver(readOwnWords), entry: './tests/bench/grammar/own-words.ts' },
  { name: 'tier one’s terms', grammar: grammarOver(readTierOne), entry: 'compromise/one' },
  { name: 'tier two’s tags', grammar: grammarOver(readTierTwo), entry: 'compromise/two' },
];
