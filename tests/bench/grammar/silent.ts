import type { PhraseGrammar } from './language-over';

/** The grammar that never answers: every question gets “no” or “nobody”. */
export const SILENT: PhraseGrammar = {
  owns: () => false,
  isOwnedByPronoun: () => false,
  isObjectOf: () => false,
  prepositionTo: () => undefined,
  isBodyOf: () => false,
  modifiesNoun: () => false,
};
