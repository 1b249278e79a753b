import { isAsciiLetter, isWordCode, possibleSingulars, WORD_CLASS } from './words';

/** The first word of a name, as far as it is letters. */
const HEAD = /^[A-Za-z]+/;

/** The names of a list, folded; each begins with a letter. */
interface Names {
  names: readonly string[];
  /** Longer names that mean something else (“New Mexico”): a name of the list inside one of them is not found. */
  passedOver: readonly string[];
}

/** In which lists a name is, and in which it is passed over: a bit for each list. */
interface Places {
  own: number;
  over: number;
}

/** A way to write a name, with spaces for hyphens. */
interface Spelling extends Places {
  text: string;
}

type Span = { start: number; end: number };

/**
 * Finds the names of several lists in folded texts: as whole words, singular or plural, as they are written or all in
 * capitals. A space or a hyphen may join their words. All lists are looked for in one go, as they have many names in
 * common. One regular expression with an alternative for each name would do the same, but an engine takes 4 to 10 ms to
 * compile it for a hundred names, anew in each tab (Chromium 150).
 */
export class NameLists {
  /** Finds words that may begin a name, by their first two letters: most words with a capital begin none. */
  private readonly heads: RegExp;
  /** The names by their first words in small letters, and in which lists each is. */
  private readonly names = new Map<string, Map<string, Places>>();
  /** For each word that was met in a text, the spellings that begin with it, the longest first. */
  private readonly met = new Map<string, readonly Spelling[]>();

  constructor(private readonly lists: readonly Names[]) {
    const beginnings = new Map<string, Set<string>>();
    const placesOf = (name: string): Places => {
      const [head = ''] = HEAD.exec(name) ?? [];
      const key = head.toLowerCase();
      const begun = this.names.get(key) ?? new Map<string, Places>();
      const known = begun.get(name);
      if (known) return known;
      const places = { own: 0, over: 0 };
      this.names.set(key, begun.set(name, places));
      // So short a word has another second letter in the plural.
      const second = /^.y?$/.test(key) ? '' : key.charAt(1);
      const first = head.charAt(0);
      const capital = first.toUpperCase();
      beginnings.set(capital, (beginnings.get(capital) ?? new Set()).add(second));
      if (first !== capital) beginnings.set(first, (beginnings.get(first) ?? new Set()).add(second));
      return places;
    };
    for (const [nth, { names, passedOver }] of lists.entries()) {
      for (const name of passedOver) placesOf(name).over |= 1 << nth;
      for (const name of names) placesOf(name).own |= 1 << nth;
    }
    const any = [...beginnings].map(([first, seconds]) => {
      const letters = [...seconds].join('');
      return `${first}[${letters}${letters.toUpperCase()}]${seconds.has('') ? '?' : ''}`;
    });
    this.heads = new RegExp(`(?<!${WORD_CLASS})(?:${any.join('|') || '(?!)'})[A-Za-z]*`, 'g');
  }

  /** For each list where its names stand in a folded text, in order, as UTF-16 offsets. */
  in(text: string): readonly (readonly Span[])[] {
    const found: Span[][] = this.lists.map(() => []);
    const ends = this.lists.map(() => 0);
    const { heads } = this;
    heads.lastIndex = 0;
    for (let match = heads.exec(text); match; match = heads.exec(text)) {
      const { 0: word, index: start } = match;
      // Bits of the lists of which no longer name has been found here, nor one that holds this word.
      let open = -1;
      for (const { text: name, own, over } of this.met.get(word) ?? this.meet(word)) {
        const end = start + name.length;
        if ((open & (own | over)) === 0 || !standsAt(text, start, end, name)) continue;
        for (let nth = 0, bit = 1; nth < found.length; nth++, bit <<= 1) {
          if ((open & (own | over) & bit) === 0 || (ends[nth] as number) > start) continue;
          ends[nth] = end;
          if (own & bit) found[nth]?.push({ start, end });
        }
        open &= ~(own | over);
      }
    }
    return found;
  }

  /** The spellings that begin with a word of a text, the longest first. They are kept, as a page repeats its words. */
  private meet(word: string): readonly Spelling[] {
    const names = this.begunBy(word.toLowerCase());
    // Most words begin no name.
    const spellings = names.length === 0 ? [] : spelled(names, word);
    this.met.set(word, spellings);
    return spellings;
  }

  /** The names that a word in small letters begins, as it is or in the singular. */
  private begunBy(word: string): readonly [string, Places][] {
    const begun = (key: string) => [...(this.names.get(key) ?? [])];
    return [word, ...possibleSingulars(word)].flatMap(begun);
  }
}

/** The spellings of names that begin with a word of a text, the longest first. */
const spelled = (names: readonly [string, Places][], word: string): Spelling[] =>
  names
    .flatMap(([name, places]) =>
      numbersOf(name.replaceAll('-', ' '))
        .flatMap((text) => [text, text.toUpperCase()])
        .map((text) => ({ text, ...places })),
    )
    .filter(({ text }) => text.startsWith(word) && !isAsciiLetter(text.charCodeAt(word.length)))
    .sort((one, other) => other.text.length - one.text.length);

/** A name in the singular and in the plural. */
const numbersOf = (name: string): string[] => [
  name,
  `${name}s`,
  `${name}es`,
  ...(/[^aeiou]y$/.test(name) ? [`${name.slice(0, -1)}ies`] : []),
];

/** Whether a name stands at `start`–`end` and ends there as a word. Before a currency sign it is no name (“US$45”). */
const standsAt = (text: string, start: number, end: number, name: string): boolean =>
  !isWordCode(text.charCodeAt(end)) && text.charAt(end) !== '$' && text.slice(start, end).replaceAll('-', ' ') === name;
