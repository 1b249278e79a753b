import type { Lexicon, LexiconAlias } from '../../../lib/knowledge/lexicon';

const SYLLABLES = 'ka lo mi re tan shi bo dru fel gar wen xu yan zor pri sta chi nu var eth qui mon'.split(' ');

/** Words that any name may hold, so that they stay. */
const SHARED = /^(?:U\.S\.|US|China.*|Chinese|Beijing|United|States|American|Section|Trade|Department|Ministry)$/;

/** How large a lexicon is to be. */
interface Size {
  entities: number;
  aliases: number;
}

/** A lexicon with half as many entities and aliases again. */
export const halfAsLargeAgain = (small: Lexicon): Lexicon =>
  largeLexicon(small, {
    entities: Math.ceil(1.5 * small.entities.length),
    aliases: Math.ceil(1.5 * small.aliases.length),
  });

/**
 * A lexicon of the size that the seeds will have, made of what they are today: copies of its entities with other names,
 * until there are enough entities and aliases. The same every time. Throws where the seeds are as large already.
 */
export function largeLexicon(small: Lexicon, size: Size): Lexicon {
  if (size.entities <= small.entities.length || size.aliases <= small.aliases.length)
    throw new Error(`The seeds have ${small.entities.length} entities and ${small.aliases.length} aliases already.`);
  const large: Lexicon = { ...small, entities: [...small.entities], aliases: [...small.aliases] };
  const rename = renamer();
  for (let copy = 1; large.entities.length < size.entities; copy++) {
    for (const [at, entity] of small.entities.entries()) {
      if (large.entities.length === size.entities) break;
      const index = large.entities.push({ ...entity, id: `${entity.id}-${copy}`, name: rename(entity.name, copy) }) - 1;
      for (const alias of small.aliases)
        if (alias.entity === at) large.aliases.push(copyOf(alias, index, (text) => rename(text, copy)));
    }
  }
  for (let nth = 0; large.aliases.length < size.aliases; nth++) {
    const alias = large.aliases[(nth * 7) % large.aliases.length] as LexiconAlias;
    large.aliases.push({ ...alias, text: `${rename('Name', 1000 + nth)} ${alias.text}` });
  }
  return { ...large, aliases: large.aliases.slice(0, size.aliases) };
}

const copyOf = (alias: LexiconAlias, entity: number, rename: (text: string) => string): LexiconAlias => ({
  ...alias,
  text: rename(alias.text),
  entity,
  ...(alias.near && { near: alias.near.map(rename) }),
  ...(alias.unless && { unless: alias.unless.map(rename) }),
});

/** Gives each capitalised word another that is the same for the same copy. Small words stay: many names share them. */
function renamer(): (text: string, copy: number) => string {
  const known = new Map<string, string>();
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const word = () => Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  return (text, copy) =>
    text.replace(/[\p{L}.]+/gu, (one) => {
      if (!/^\p{Lu}/u.test(one) || SHARED.test(one)) return one;
      const key = `${copy} ${one}`;
      const made = known.get(key) ?? word();
      known.set(key, made);
      return one === one.toUpperCase() && one.length > 1
        ? made.toUpperCase()
        : made.charAt(0).toUpperCase() + made.slice(1);
    });
}
