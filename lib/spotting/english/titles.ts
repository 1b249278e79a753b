import { escapeRegExp } from '../../text/escape-reg-exp';
import { isCapitalized } from '../../text/words';

// Titles before names: “Treasury Secretary”, “Vice Premier”, “Mr.”.

/** Words that head a title before a name: what they name is the person, and none of the bodies inside the title. */
const HEADS =
  'President-elect|President|Premier|Secretary|Minister|Representative|Rep\\.?|Ambassador|Amb\\.?|Governor|Gov\\.?|Envoy|Director|Chairman|Chair|Leader|Czar|Tsar|Chief|Commissioner|Director-General|Director General';

/** Words that may stand before the head of a title anywhere. */
const MODIFIERS =
  'Vice|Deputy|Acting|Assistant|Former|Foreign|Finance|Economic|Prime|State|General|Executive|Chief|Top|Party|Central Bank';

/** What is said before any man’s name; “Ms.” and its like name a woman, and so none of the men we know. */
const COURTESY = 'Mr\\.?|Messrs\\.?|Mister|Comrade';

/** Titles that nobody on our list is called by, and which end in a full stop. */
const OF_OTHERS = /(?:^|[^\w.])(?:Dr|Prof|Gen|Col|Capt|Lt|Sgt|Maj|Rev|Fr|Sen|Mrs|Ms|Mme)\.?\s+$/;

const IS_COURTESY = new RegExp(`(?:^|\\W)(?:${COURTESY})\\s+$`);

/** How far back a title may reach. */
const LONGEST = 80;

/** What titles before names look like, with the words that those of our subjects have in them. */
export class Titles {
  /** Source of an expression for “’s” and a title, right before a name. */
  readonly afterPossessive: string;
  private readonly beforeName: RegExp;
  /** The last words of all titles, without stops: where none of them stands before a name, there is no title. */
  private readonly lastWords: ReadonlySet<string>;
  /** These find what is written in small letters: engines take four times as long to compile one that takes no heed of case. */
  private readonly modifiersBefore: RegExp;
  private readonly startsWithTitle: RegExp;
  private readonly body: RegExp;
  private readonly afterBody: RegExp;
  private readonly endsWithHead: RegExp;
  private readonly ofAnybody: RegExp;
  /** The words of our subjects’ titles in small letters, in which they are also words of sentences: “trade”. */
  private readonly wordsOfSubjects: ReadonlySet<string>;

  /** `words` stand before a head (“Treasury”), `offices` are heads of their own (“Negotiator”). */
  constructor(words: readonly string[], offices: readonly string[]) {
    const modifiers = [MODIFIERS, ...words.map(escapeRegExp)].join('|');
    const heads = [...offices.map(escapeRegExp), HEADS].join('|');
    this.lastWords = new Set(
      [...offices, ...`${HEADS}|${COURTESY}`.split('|')].flatMap((title) => /[A-Za-z]+(?=\W*$)/.exec(title) ?? []),
    );
    this.afterPossessive = `'s\\s+(?:(?:${modifiers}|${heads})\\s+){0,3}$`;
    this.beforeName = new RegExp(`(?:^|[^\\w.])((?:(?:${modifiers})[\\s-]+)*(?:${heads})|${COURTESY})\\s+$`);
    const [smallModifiers, smallHeads] = [modifiers.toLowerCase(), heads.toLowerCase()];
    this.modifiersBefore = new RegExp(`(?:^|[^\\w.])((?:(?:${smallModifiers})[\\s-]+)+)$`);
    this.startsWithTitle = new RegExp(`^(?:${smallModifiers}|${smallHeads})[\\s-]`);
    this.body = new RegExp(`(?:^|\\s)(?:${smallModifiers})$`);
    this.afterBody = new RegExp(`^[\\s-](?:${smallHeads})s?\\b`);
    this.endsWithHead = new RegExp(`(?:^|\\s)(?:${smallHeads})$`);
    const ofAnybody = [
      'envoy|czar|tsar|chief|official',
      ...offices.map((office) => escapeRegExp(office.toLowerCase())),
    ];
    this.ofAnybody = new RegExp(`(?:${ofAnybody.join('|')})$`);
    this.wordsOfSubjects = new Set(words.map((word) => word.toLowerCase()));
  }

  /** Where the title that ends right before `at` begins, or undefined where there is none. */
  startBefore(text: string, at: number): number | undefined {
    if (!this.lastWords.has(wordBefore(text, at))) return undefined;
    const title = this.beforeName.exec(text.slice(Math.max(0, at - LONGEST), at));
    return title ? at - title[0].length + title[0].indexOf(title[1] ?? '') : undefined;
  }

  /** Where a name at `at`, which may itself begin with a title, begins with all that belongs to the title. */
  startOfName(text: string, at: number): number {
    const title = this.startBefore(text, at);
    if (title !== undefined || !this.startsWithTitle.test(text.slice(at, at + 24).toLowerCase())) return title ?? at;
    const before = this.modifiersBefore.exec(text.slice(Math.max(0, at - LONGEST), at).toLowerCase())?.[1];
    if (!before) return at;
    const from = at - before.length;
    // “An end to such trade President Trump wants”: a word of the sentence, as the title is written with a capital.
    const [first = ''] = text.slice(from, at).split(/[\s-]/, 1);
    return isCapitalized(text.charAt(at)) && this.wordsOfSubjects.has(first) ? at : from;
  }

  /**
   * Whether a body’s name at `start`–`end` is part of somebody’s title: “Treasury” in “Treasury Secretary Janet Yellen”, or
   * one that is itself such a title (“Trade Representative Katherine Tai”).
   */
  isPartOfTitle(text: string, start: number, end: number): boolean {
    const name = text.slice(start, end).toLowerCase();
    const after = text.slice(end, end + 24);
    if (this.body.test(name) && this.afterBody.test(after.toLowerCase())) return true;
    return this.endsWithHead.test(name) && /^\s[A-Z][a-z]/.test(after);
  }

  /** Whether a title is one of the bearer’s own, or a shorter form of one (“Minister Li” of “vice minister Li”). */
  isOwn(title: string, own: ReadonlySet<string>): boolean {
    const words = title.toLowerCase().replace(/[\s-]+/g, ' ');
    if (this.ofAnybody.test(words)) return true;
    return [...own].some((known) => words.endsWith(known) || known.endsWith(` ${words}`));
  }
}

/** Whether the title right before `at` is only a courtesy (Mr.), which says nothing about who is meant. */
export function isCourtesy(text: string, at: number): boolean {
  return IS_COURTESY.test(text.slice(Math.max(0, at - 12), at));
}

/** Whether the title right before `at` is one that nobody on our list has (“Dr. He”, “Ms. Li”). */
export function isTitleOfOthers(text: string, at: number): boolean {
  return OF_OTHERS.test(text.slice(Math.max(0, at - 8), at));
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
  while (start > 0 && start > end - LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
