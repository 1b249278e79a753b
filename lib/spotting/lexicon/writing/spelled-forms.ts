import type { Lexicon, LexiconAlias } from '../../../knowledge/lexicon';
import { BETWEEN, type CompactLexicon, charactersOf, pairOf } from '../compact';
import { wordIn, writtenForms } from '../spellings';

/** A way to write an alias: its written words, and the same in lower case and without signs. */
export interface SpelledForm {
  alias: LexiconAlias;
  written: string[];
  words: string[];
}

/** All ways to write aliases, sorted by their words. */
export const spelledForms = ({ aliases }: Lexicon): SpelledForm[] =>
  aliases
    .flatMap((alias) => writtenForms(alias.text).map((written) => ({ alias, written, words: written.map(wordIn) })))
    .sort((a, b) => compare(a.words, b.words) || a.alias.entity - b.alias.entity);

/** Spellings, how far each begins like the one before, and whom each names. */
export function compactSpellings(
  sorted: readonly SpelledForm[],
): Pick<CompactLexicon, 'spellings' | 'begun' | 'owners'> {
  const begun = sorted.map(({ written }, nth) => likeBefore(written, sorted[nth - 1]?.written ?? []));
  return {
    spellings: sorted.map(({ written }, nth) => written.slice(begun[nth]).join(' ')).join(BETWEEN),
    begun: charactersOf(begun),
    owners: sorted.map(({ alias }) => pairOf(alias.entity)).join(''),
  };
}

/** How many first words a spelling shares with the one before it. */
function likeBefore(written: readonly string[], before: readonly string[]): number {
  const at = written.findIndex((word, nth) => word !== before[nth]);
  return at < 0 ? written.length : at;
}

/** The order of two lists of words; a list comes before the longer ones that begin with it. */
function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, nth) => word !== b[nth]);
  if (at < 0) return a.length - b.length;
  return at < b.length && (a[at] as string) < (b[at] as string) ? -1 : 1;
}

/** The first spelling of each entity whose words are its id, by the entity’s index. */
export function spelledIdsOf({ entities }: Lexicon, spelled: readonly SpelledForm[]): ReadonlyMap<number, SpelledForm> {
  const found = new Map<number, SpelledForm>();
  for (const form of spelled) {
    const { entity } = form.alias;
    if (!found.has(entity) && form.words.join('-') === entities[entity]?.id) found.set(entity, form);
  }
  return found;
}
