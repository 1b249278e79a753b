import { escapeRegExp } from '../../text/escape-reg-exp';
import { Titles } from './titles';

/** The words of the loaded subjects that rules of English have to know, as a compiled lexicon lists them. */
export interface SubjectWords {
  /** Whom the subjects turn on (China, Beijing). */
  anchors: string[];
  /** Adjectives and bodies before the head of a title (“Treasury” in “Treasury Secretary”). */
  titles: string[];
  /** Heads of titles of their own (“Negotiator”). */
  offices: string[];
  /** Words that are nobody’s given name. Called once at most, by the first text that needs them, as most do not. */
  notGivenNames: () => readonly string[];
}

/** Those words, made ready for the rules. */
export class Vocabulary {
  readonly titles: Titles;
  private notGivenNames: ReadonlySet<string> | undefined;
  private anchorOwns: RegExp | undefined;
  private readonly titleWords: ReadonlySet<string>;
  private readonly anchors: ReadonlySet<string>;

  constructor(private readonly words: SubjectWords) {
    const { anchors, titles, offices } = words;
    this.titles = new Titles(titles, offices);
    this.anchors = new Set(anchors.map((anchor) => anchor.toLowerCase()));
    this.titleWords = new Set(titles.map((title) => title.toLowerCase()));
  }

  /** Whether an anchor at the end of the text before a name owns it: “China’s”, “China’s Vice Premier”. */
  isOwnedByAnchor(before: string): boolean {
    // Few texts ask, and an expression with all anchors takes long to make.
    this.anchorOwns ??= new RegExp(
      `\\b(?:${this.words.anchors.map(escapeRegExp).join('|') || '(?!)'})${this.titles.afterPossessive}`,
      'i',
    );
    return this.anchorOwns.test(before);
  }

  /** Whether a word, in lower case, is nobody’s given name in texts on our subjects. */
  isNoGivenName(word: string): boolean {
    this.notGivenNames ??= new Set(this.words.notGivenNames().map((name) => name.toLowerCase()));
    return this.notGivenNames.has(word);
  }

  /** Whether a word is a country, its capital or a body, and so nobody’s name (“China”, “Treasury”). */
  isBody(word: string): boolean {
    return this.anchors.has(word.toLowerCase()) || this.isTitleWord(word);
  }

  /** Whether a word stands in titles before their head, and so before other nouns (“trade team”). */
  isTitleWord(word: string): boolean {
    return this.titleWords.has(word.toLowerCase());
  }
}
