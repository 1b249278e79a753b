import type { PhraseGrammar } from './language-over';

/** Finds nobody and nothing, whatever is asked. */
export const SILENT: PhraseGrammar = {
  owns: () => false,
  isOwnedByPronoun: () => false,
  isObjectOf: () => false,
  prepositionTo: () => undefined,
  isBodyOf: () => false,
  modifiesNoun: () => false,
};
