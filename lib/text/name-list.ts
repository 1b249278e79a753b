import { isAsciiLetter, isWordCode, WORD_CLASS } from './words';

/** The first word of a name, as far as it is letters. */
const HEAD = /^[A-Za-z]+/;

/** A name of the list. */
interface Listed {
  name: string;
  isPassedOver: boolean;
}

/** A way to write a name, with spaces for hyphens. */
interface Spelling {
  text: string;
  isPassedOver: boolean;
}

/**
 * Finds names in folded texts: as whole words, singular or plural, as they are written or all in capitals. A space or a
 * hyphen may join their words. One regular expression with an alternative for each name would do the same, but an
 * engine takes 4 to 10 ms to compile it for a hundred names, anew in each tab (Chromium 150).
 */
export class NameList {
  /** Finds words that may begin a name, by their first two letters: most words with a capital begin none. */
  private readonly heads: RegExp;
  /** The names by their first words in small letters. */
  private readonly names = new Map<string, Listed[]>();
  /** For each word that was met in a text, the spellings that begin with it, the longest first. */
  private readonly met = new Map<string, readonly Spelling[]>();

  /**
   * `names` are folded and begin with a letter. `passedOver` are longer names that mean something else (“New Mexico”):
   * a name inside one of them is not found.
   */
  constructor(names: readonly string[], passedOver: readonly string[] = []) {
    const own = new Set(names);
    const beginnings = new Map<string, Set<string>>();
    const add = (name: string, isPassedOver: boolean) => {
      const [head = ''] = HEAD.exec(name) ?? [];
      const key = head.toLowerCase();
      const known = this.names.get(key);
      if (known) known.push({ name, isPassedOver });
      else this.names.set(key, [{ name, isPassedOver }]);
      // So short a word has another second letter in the plural.
      const second = /^.y?$/.test(key) ? '' : key.charAt(1);
      for (const first of [head.charAt(0), head.charAt(0).toUpperCase()])
        beginnings.set(first, (beginnings.get(first) ?? new Set()).add(second));
    };
    for (const name of own) add(name, false);
    for (const name of passedOver) if (!own.has(name)) add(name, true);
    const any = [...beginnings].map(([first, seconds]) => {
      const letters = [...seconds].join('');
      return `${first}[${letters}${letters.toUpperCase()}]${seconds.has('') ? '?' : ''}`;
    });
    this.heads = new RegExp(`(?<!${WORD_CLASS})(?:${any.join('|') || '(?!)'})[A-Za-z]*`, 'g');
  }

  /** Where names stand in a folded text, in order, as UTF-16 offsets. */
  in(text: string): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    const { heads } = this;
    heads.lastIndex = 0;
    for (let match = heads.exec(text); match; match = heads.exec(text)) {
      const { 0: word, index: start } = match;
      for (const spelling of this.met.get(word) ?? this.meet(word)) {
        const end = start + spelling.text.length;
        if (!standsAt(text, start, end, spelling.text)) continue;
        if (!spelling.isPassedOver) found.push({ start, end });
        heads.lastIndex = end;
        break;
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
  private begunBy(word: string): readonly Listed[] {
    if (!word.endsWith('s')) return this.names.get(word) ?? [];
    return singularsOf(word).flatMap((key) => this.names.get(key) ?? []);
  }
}

/** The spellings of names that begin with a word of a text, the longest first. */
const spelled = (names: readonly Listed[], word: string): Spelling[] =>
  names
    .flatMap(({ name, isPassedOver }) =>
      numbersOf(name.replaceAll('-', ' '))
        .flatMap((text) => [text, text.toUpperCase()])
        .map((text) => ({ text, isPassedOver })),
    )
    .filter(({ text }) => text.startsWith(word) && !isAsciiLetter(text.charCodeAt(word.length)))
    .sort((one, other) => other.text.length - one.text.length);

/** A word in small letters, and what it may be the plural of. */
const singularsOf = (word: string): string[] => [
  word,
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
];

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
