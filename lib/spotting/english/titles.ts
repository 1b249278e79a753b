import { escapeRegExp } from '../../text/escape-reg-exp';
import { isAsciiLetter, isCapitalized } from '../../text/words';
import { isAdjectiveOfState } from './countries';

// Titles before names: “Treasury Secretary”, “Vice Premier”, “Mr.”.

/**
 * Head words of titles before a name. A title stands for the person, not for a body that it names (“Treasury
 * Secretary”).
 */
const HEADS =
  'President-elect|President|Premier|Secretary|Sec.|Sec|Minister|Representative|Rep.|Rep|Ambassador|Amb.|Amb|Governor|Gov.|Gov|Envoy|Director|Chairman|Chair|Leader|Czar|Tsar|Chief|Commissioner|Director-General|Director General'.split(
    '|',
  );

/** Words that may stand before the head of a title anywhere. */
const MODIFIERS =
  'Vice|Deputy|Acting|Assistant|Former|Foreign|Finance|Economic|Prime|State|General|Executive|Chief|Top|Party|Central Bank'.split(
    '|',
  );

/** Courtesy titles before a man’s name; “Ms.” and “Mrs.” are titles of others to him. “Shri” is India’s. */
const COURTESY = 'Mr|Messrs|Mister|Shri|Comrade'.split('|');

/** Titles that may end in a full stop. People on our list are called by them only if their own titles have them. */
const OF_OTHERS = 'Dr|Prof|Gen|Col|Capt|Lt|Sgt|Maj|Rev|Fr|Sen|Mrs|Ms|Mme'.split('|');

/**
 * A word with a capital inside a sentence that a title goes on: “said Federal”. No time or place is one (“on Monday”),
 * nor the adjective of a country (“and Swiss”).
 */
const GOES_BEFORE = /[a-z,;] (?<!\b(?:on|in|at|from|near) )([A-Z][a-z]+) $/;

/** “The Secretary of the” before a department; a party’s or a press secretary is nobody of a cabinet. */
const OF_CABINET = /(?<!\b(?:General|Press|Party|Permanent) )\bSecretary of (?:the )?$/;

/** How far back a title may reach. */
const LONGEST = 80;

/** One of these words, as the source of an expression. */
const anyOf = (words: readonly string[]): string => words.map(escapeRegExp).join('|');

/**
 * Recognises titles before names, with the words that titles of our subjects have in them. Some words are compared one
 * by one, as an expression for all would take an engine longer to compile than a page takes to read.
 */
export class Titles {
  private possessive: string | undefined;
  private readonly beforeName: RegExp;
  /** The last words of all titles, without stops: where none of them stands before a name, there is no title. */
  private readonly lastWords: ReadonlySet<string>;
  /** It is for text in lower case: engines take four times as long to compile an expression with the flag `i`. */
  private readonly afterBody: RegExp;
  /** In lower case, like the two lists below. */
  private readonly modifiers: readonly string[];
  private readonly heads: readonly string[];
  private readonly ofAnybody: readonly string[];
  /** The words of our subjects’ titles, in lower case. Written so in a text they may be ordinary words: “trade”. */
  private readonly wordsOfSubjects: ReadonlySet<string>;

  /** `words` stand before a head (“Treasury”), `offices` are heads of their own (“Negotiator”). */
  constructor(words: readonly string[], offices: readonly string[]) {
    const modifiers = [...MODIFIERS, ...words];
    const heads = [...offices, ...HEADS];
    this.lastWords = new Set([...heads, ...COURTESY].flatMap((title) => /[A-Za-z]+(?=\W*$)/.exec(title) ?? []));
    this.modifiers = modifiers.map((word) => word.toLowerCase());
    this.heads = heads.map((word) => word.toLowerCase());
    const others = offices.map((office) => office.toLowerCase());
    this.ofAnybody = ['envoy', 'leader', 'czar', 'tsar', 'chief', 'official', ...others];
    this.beforeName = new RegExp(
      `(?:^|[^\\w.])((?:(?:${anyOf(modifiers)})[\\s-]+)*(?:${anyOf(heads)})|(?:${anyOf(COURTESY)})\\.?)\\s+$`,
    );
    this.afterBody = new RegExp(`^[\\s-](?:${anyOf(this.heads)})s?\\b`);
    this.wordsOfSubjects = new Set(words.map((word) => word.toLowerCase()));
  }

  /** Source of an expression, in lower case, for “’s” and a title, right before a name. */
  get afterPossessive(): string {
    this.possessive ??= `'s\\s+(?:(?:${anyOf([...this.modifiers, ...this.heads])})\\s+){0,3}$`;
    return this.possessive;
  }

  /** Where the title that ends right before `at` begins, or undefined where there is none. */
  startBefore(text: string, at: number): number | undefined {
    if (!this.lastWords.has(wordBefore(text, at))) return undefined;
    const title = this.beforeName.exec(text.slice(Math.max(0, at - LONGEST), at));
    return title ? at - title[0].length + title[0].indexOf(title[1] ?? '') : undefined;
  }

  /**
   * Where the name at `at` begins together with the title before it. The name may itself begin with a part of the
   * title. A title whose first word is none that we know (“Federal President”) stays outside as a whole.
   */
  startOfName(text: string, at: number): number {
    const title = this.startBefore(text, at);
    const before = title === undefined ? undefined : GOES_BEFORE.exec(text.slice(Math.max(0, title - LONGEST), title));
    if (before?.[1] && !isAdjectiveOfState(before[1])) return at;
    if (title !== undefined || !this.isTitled(text, at)) return title ?? at;
    const from = this.startOfModifiers(text, at);
    if (from === at) return at;
    // “An end to such trade President Trump wants”: a word of the sentence, as a title would have a capital here.
    const [first = ''] = text.slice(from, at).split(/[\s-]/, 1);
    return isCapitalized(text.charAt(at)) && this.wordsOfSubjects.has(first) ? at : from;
  }

  /**
   * Whether a body’s name at `start`–`end` is part of somebody’s title: “Treasury” in “Treasury Secretary Janet
   * Yellen” and “the Secretary of the Treasury”, or one that is itself such a title (“Trade Representative Katherine
   * Tai”).
   */
  isPartOfTitle(text: string, start: number, end: number): boolean {
    if (OF_CABINET.test(text.slice(Math.max(0, start - LONGEST), start))) return true;
    const name = text.slice(start, end).toLowerCase();
    const after = text.slice(end, end + 24);
    if (endsWithOneOf(name, this.modifiers) && this.afterBody.test(after.toLowerCase())) return true;
    return /^\s(?![A-Z][a-z]+day\b)[A-Z][a-z]/.test(after) && endsWithOneOf(name, this.heads);
  }

  /** Whether the name of a body at `start`–`end` is elsewhere the title of whoever heads it. */
  isTitle(text: string, start: number, end: number): boolean {
    const name = text.slice(start, end).toLowerCase();
    return endsWithOneOf(name, this.heads) && !name.startsWith('office');
  }

  /** Where the modifiers of a title that stand right before `at` begin, in any case; `at` where there are none. */
  private startOfModifiers(text: string, at: number): number {
    const before = text.slice(Math.max(0, at - LONGEST), at).toLowerCase();
    let from = before.length;
    for (;;) {
      const words = before.slice(0, from).replace(/[\s-]+$/, '');
      const endsBefore = (word: string) =>
        words.endsWith(word) && !/[\w.]/.test(words.charAt(words.length - word.length - 1));
      const last = words.length < from && this.modifiers.find(endsBefore);
      if (!last) return at - before.length + from;
      from = words.length - last.length;
    }
  }

  /** Whether a form at `at` begins with a title: “commerce secretary Ann Jones”. */
  isTitled(text: string, at: number): boolean {
    return this.startsWithTitle(text.slice(at, at + 24).toLowerCase());
  }

  private startsWithTitle(text: string): boolean {
    const starts = (word: string) => text.startsWith(word) && /[\s-]/.test(text.charAt(word.length));
    return this.modifiers.some(starts) || this.heads.some(starts);
  }

  /** Whether a title is one of the bearer’s own, or a shorter form (“minister” of “vice minister”, “trade rep.”). */
  isOwn(title: string, own: ReadonlySet<string>): boolean {
    const words = title.toLowerCase().replace(/-elect$|[\s-]+/g, (found) => (found === '-elect' ? '' : ' '));
    if (this.ofAnybody.some((word) => words.endsWith(word))) return true;
    const isShortened = (known: string) => words.endsWith('.') && known.startsWith(words.slice(0, -1));
    return [...own].some((known) => words.endsWith(known) || known.endsWith(` ${words}`) || isShortened(known));
  }
}

/** What stands behind a name to say who it is: “, the Canadian minister for trade”, “, Canada's trade minister”. */
const APPOSITION = /^, (?:the (?:[A-Z][a-z]+ |[a-z]+'s )?|[A-Z][A-Za-z.]*'s )((?:[a-z]+[ -]){0,3}[a-z]+)/;

/** Whether one of its bearer's `own` titles stands behind a name: “LeBlanc, the minister for trade”. */
export function isToldByTitle(text: string, end: number, own: ReadonlySet<string>, titles: Titles): boolean {
  if (text.charAt(end) !== ',' || own.size === 0) return false;
  const words = APPOSITION.exec(text.slice(end, end + LONGEST))?.[1]?.split(' ') ?? [];
  return words.some((_, nth) => titles.isOwn(words.slice(0, nth + 1).join(' '), new Set([...own].filter(Boolean))));
}

/** Whether a text is one of these words, or ends with one behind a space. */
const endsWithOneOf = (text: string, words: readonly string[]): boolean =>
  words.some(
    (word) =>
      text.endsWith(word) && (text.length === word.length || /\s/.test(text.charAt(text.length - word.length - 1))),
  );

/** Whether the title right before `at` is only a courtesy (Mr.), which says nothing about who is meant. */
export const isCourtesy = (text: string, at: number): boolean => COURTESY.includes(wordBefore(text, at));

/**
 * Whether the title right before `at` is one that the bearer of a name does not have, whose own titles are `own`: “Dr.
 * He”, “Ms. Li”, “Mr. Takaichi”.
 */
export function isTitleOfOthers(text: string, at: number, own: ReadonlySet<string>): boolean {
  const word = wordBefore(text, at);
  if (OF_OTHERS.includes(word)) return !own.has(word.toLowerCase());
  return COURTESY.includes(word) && own.has('ms');
}

/** The longest word that can end a title. */
const LONGEST_WORD = 24;

/** The letters of the word before a name, behind which only a stop and space stand. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > at - 4 && /\s/.test(text.charAt(end - 1))) end--;
  if (end === at) return '';
  if (text.charAt(end - 1) === '.') end--;
  let start = end;
  while (start > 0 && start > end - LONGEST_WORD && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}
