import type { Lexicon } from '../../knowledge/lexicon';
import { wordsOf } from '../../text/words';

/** The surname by which a text may call a person whom it has introduced. */
export interface SurnameForm {
  text: string;
  /** Where the language puts the family name: “He Lifeng” first, “Eric Adams” last. */
  first: boolean;
  /** Titles that the bearer is known by, in lower case: “vice premier”; “ms” and “mrs” if she is addressed so. */
  titles: string[];
  /** Whether it is also a firm’s, and then the bearer’s only behind a courtesy title: “Mr. Ford”. */
  firm?: true;
  /** Whether its bearer has the family name of another, but is never called by it alone. */
  namesake?: true;
}

/** The courtesy titles of a woman, as `titles` has them. Whoever has none of them is addressed as “Mr.” */
const HERS = ['ms', 'mrs'];

/**
 * A title that all titles end with. Whoever is known by a surname that needs nothing may have any: it is too rare for a
 * title to tell of somebody else.
 */
const ANY = '';

/**
 * The surnames of a lexicon by the index of their bearer: aliases of a person that are one word and need something, or
 * that need nothing and end the name (“von der Leyen”). Whoever has none, and the family name of one who has, is his
 * namesake: a text that names him may mean him by it.
 */
export function surnamesOf({ entities, aliases }: Lexicon): Map<number, SurnameForm> {
  const surnames = new Map<number, SurnameForm>();
  for (const { text, entity, need, near } of aliases) {
    const { category, name = '', courtesy } = entities[entity] ?? {};
    const isSurname = need === 'nothing' ? name.endsWith(` ${text}`) && !surnames.has(entity) : !/\s/.test(text);
    if (category !== 'person' || !isSurname) continue;
    const forms = aliases.filter((alias) => alias.entity === entity).map((alias) => alias.text);
    const isFirm = need === 'introduction' && near?.includes('Mr.') === true;
    // A rare surname goes with any title, and with those of its own forms.
    const isRare = near !== undefined && !isFirm;
    const own = need === 'nothing' ? [ANY] : [...(isRare ? [ANY] : []), ...titlesIn(forms, [name, text])];
    const titles = [...(courtesy ? HERS : []), ...own];
    surnames.set(entity, { text, first: name.startsWith(`${text} `), titles, ...(isFirm && { firm: true }) });
  }
  const borne = [...surnames.values()];
  for (const [at, { category, name = '' }] of entities.entries()) {
    if (category !== 'person' || surnames.has(at)) continue;
    const shared = borne.find(({ text, first }) => (first ? name.startsWith(`${text} `) : name.endsWith(` ${text}`)));
    if (shared) surnames.set(at, { ...shared, titles: [], namesake: true });
  }
  return surnames;
}

/** How a form uses a surname: as all it says (“He”), or within the bearer’s full name or title. */
export type SurnameUse = 'none' | 'bare' | 'full';

/** How `form` uses the surname of its entity. */
export function surnameUse(form: string, surname: SurnameForm | undefined): SurnameUse {
  if (!surname) return 'none';
  // A name may be written in two ways (LeBlanc, Leblanc).
  const small = inSmallWords(surname.text);
  const words = inSmallWords(form);
  return words === small ? 'bare' : words.includes(small) ? 'full' : 'none';
}

/** The words of a text in lower case, with a space around each. */
const inSmallWords = (text: string): string => ` ${wordsOf(text).join(' ').toLowerCase()} `;

/**
 * The titles before an entity’s names in its forms: “vice premier” from “vice premier He”. A title that
 * is made of two others (“premier doug”) is left out: the name with both before it is a form by itself.
 */
function titlesIn(forms: readonly string[], names: readonly string[]): string[] {
  const titles = forms.flatMap((form) =>
    names
      .filter((name) => form.toLowerCase().endsWith(` ${name.toLowerCase()}`))
      .map((name) => form.slice(0, -name.length - 1)),
  );
  const plain = new Set(titles.map((title) => title.toLowerCase().replaceAll('-', ' ')));
  const isMade = (title: string) =>
    [...plain].some((one) => title.startsWith(`${one} `) && plain.has(title.slice(one.length + 1)));
  return [...plain].filter((title) => !isMade(title));
}
