import type { Lexicon, LexiconAlias } from '../../knowledge/lexicon';
import { wordsOf } from '../../text/words';
import type { Surname } from '../english/names';

/** What an alias has to do with a surname: it is no more than that (“He”), or it names the bearer in full. */
export interface SurnameUse {
  surname: Surname;
  bare: boolean;
}

const cache = new WeakMap<Lexicon, Map<LexiconAlias, SurnameUse>>();

/** How the aliases of a lexicon use surnames: those single words by which it knows a person only in company. */
export function surnameUses(lexicon: Lexicon): ReadonlyMap<LexiconAlias, SurnameUse> {
  let uses = cache.get(lexicon);
  if (!uses) {
    uses = usesIn(lexicon);
    cache.set(lexicon, uses);
  }
  return uses;
}

function usesIn({ entities, aliases }: Lexicon): Map<LexiconAlias, SurnameUse> {
  const surnames = new Map<number, Surname>();
  for (const { text, entity, need } of aliases) {
    const { category, name = '' } = entities[entity] ?? {};
    if (category !== 'person' || need === 'nothing' || /\s/.test(text)) continue;
    surnames.set(entity, { text, first: name.startsWith(`${text} `), titles: titlesOf(aliases, entity, [name, text]) });
  }
  const uses = new Map<LexiconAlias, SurnameUse>();
  for (const alias of aliases) {
    const surname = surnames.get(alias.entity);
    if (surname && wordsOf(alias.text).includes(surname.text)) {
      uses.set(alias, { surname, bare: alias.text === surname.text });
    }
  }
  return uses;
}

/** The titles before an entity’s names in its aliases: “vice premier” from “vice premier He”. */
function titlesOf(aliases: readonly LexiconAlias[], entity: number, names: string[]): Set<string> {
  const titles = aliases
    .filter((alias) => alias.entity === entity)
    .flatMap(({ text }) =>
      names.filter((name) => text.endsWith(` ${name}`)).map((name) => text.slice(0, -name.length - 1)),
    );
  return new Set(titles.map((title) => title.toLowerCase().replaceAll('-', ' ')));
}
