import type { LexiconAlias } from '../../../knowledge/lexicon';
import { fold } from '../../../text/fold';
import { BETWEEN, BETWEEN_LISTS, type CompactContexts, type CompactLexicon, charactersOf, pairOf } from '../compact';

/** The lists of phrases that explain an alias. */
type Explained = Omit<Record<keyof CompactContexts, string[]>, 'steps'>;

/** The lists of phrases that explain aliases, and which of them each alias has. */
export function compactContexts(aliases: readonly LexiconAlias[]): Pick<CompactLexicon, 'phrases' | 'contexts'> {
  const explained = aliases.map(explainedBy);
  const all = explained.flatMap((one) => Object.values(one));
  const times = new Map<string, number>();
  for (const phrase of all.flat()) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  // What many lists have stands first in each, and lists that begin alike stand together, as that compresses well.
  const inOrder = (a: string, b: string) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1);
  const written = (list: readonly string[]): string => [...list].sort(inOrder).join(BETWEEN);
  const phrases = [...new Set(all.map(written).filter(Boolean))].sort();
  const numbers = new Map(phrases.map((list, at) => [list, at + 1]));
  const contexts: CompactContexts = { steps: '', near: '', unless: '', compound: '', heads: '', of: '' };
  let before = 0;
  explained.forEach((one, at) => {
    if (Object.values(one).every((list) => list.length === 0)) return;
    contexts.steps += charactersOf([at - before]);
    for (const key of Object.keys(one) as (keyof Explained)[])
      contexts[key] += pairOf(numbers.get(written(one[key])) ?? 0);
    before = at;
  });
  return { contexts, phrases: phrases.join(BETWEEN_LISTS) };
}

/** The lists of an alias, folded and in small letters. */
function explainedBy({ text, near = [], unless = [], heads = [], of = [] }: LexiconAlias): Explained {
  const isCompound = (phrase: string) => phrase.toLowerCase().includes(text.toLowerCase());
  const lists = {
    near,
    unless: unless.filter((one) => !isCompound(one)),
    compound: unless.filter(isCompound),
    heads,
    of,
  };
  const folded = (list: readonly string[]) => list.map((phrase) => fold(phrase).text.toLowerCase());
  return {
    near: folded(lists.near),
    unless: folded(lists.unless),
    compound: folded(lists.compound),
    heads: folded(lists.heads),
    of: folded(lists.of),
  };
}
