import type { Category } from '../../knowledge/categories';
import type { Need } from '../../knowledge/lexicon';
import type { Parties } from '../../knowledge/schema/referent';
import type { SurnameForm, SurnameUse } from './surnames';

// The compact form: how a compiled lexicon is written.

/** Counts up whenever the compact form changes, so that a text of another version is refused and not misread. */
export const VERSION = 10;

/** An entity in the compact form; what is left out is usual. */
export interface CompactEntity {
  id: string;
  category: Category;
  specific?: true;
  inAllNews?: true;
  /** Whether its name speaks for its subjects, or for which of them, by index. */
  telling?: true | number[];
  /** Indexes of its subjects; left out: all. */
  subjects?: number[];
  surname?: SurnameForm;
  continuations?: string[];
  parties?: Parties;
  meant?: CompactTime;
  writes?: true;
}

/** The first and the last day in which something can be meant; an empty text leaves that end open. */
export type CompactTime = [from: string, until: string];

/**
 * A subject in the compact form. Numbers are indexes: of expressions into `expressions`, of lists into `lists`. Subjects
 * have most of their words alike.
 */
export interface CompactSubject {
  id: string;
  weights?: 'fronts' | 'all';
  since?: string;
  /** The indexes of the entities whose cards stand for it. */
  cards?: number[];
  /** Expressions that find words of the field. */
  fields: number;
  strongFields: number;
  weakFields: number;
  instruments: number;
  /** Lists of words. */
  anchors: number;
  thirds: number;
  titles: number;
  offices: number;
  neighbors: number;
}

/**
 * The compiled lexicon as it is written: a table of words, and flat lists that name words by their place in it. It is
 * written once, when the extension is built or its seeds change, and only parsed in a page.
 */
export interface CompactLexicon {
  version: typeof VERSION;
  subjects: CompactSubject[];
  /** The lists of words of all subjects, folded. */
  lists: string[][];
  /** The sources of expressions that find words of subjects. */
  expressions: string[];
  /** Longer names that hold an anchor or a third of a subject and are none, folded. */
  passedOver: string[];
  entities: CompactEntity[];
  /** Names that texts put beside a surname without a given name (“Bessent, He meet”), each with the index of its bearer. */
  famous: [name: string, entity: number][];
  /** All words of all aliases in lower case, sorted, with spaces between. */
  words: string;
  /**
   * Which of these words may stand in the plural: `S` for each that may as an alias of one word, `s` for each that may at the
   * end of longer ones alone, a point for each other.
   */
  plurals: string;
  /**
   * For each of these words how many spellings begin with it, how many words those have, and how many of them stand in
   * `spellings`, as characters from `FIRST_SIGN` on: so they can be read when their first word is met.
   */
  heads: { spellings: string; words: string; written: string };
  /**
   * The spellings one after the other, sorted by their words; each word by its index, as two characters, but for those with
   * which the spelling before begins, too.
   */
  spellings: string;
  /** How many words each spelling begins with like the one before, as characters from `FIRST_SIGN` on. */
  begun: string;
  /** The signs of each of those words (`SIGN`), as characters from `FIRST_SIGN` on. */
  signs: string;
  /**
   * Whose alias each spelling writes, by the index of the entity. An alias that is written in two ways counts as two, and
   * they stand in the order of their entities, and there in that of their spellings: so no spelling says which it is.
   */
  owners: number[];
  /** What each alias is: an index into `KINDS`, one digit (base 36) each. */
  kinds: string;
  /** The lists of words that explain aliases, each list joined by line ends, folded; aliases share them. */
  phrases: string[];
  /** The aliases that words around them explain. */
  contexts: CompactContexts;
  /** Aliases of several entities that are written alike, by their indexes. */
  shared: number[][];
  /** The times that aliases have of their own, and whose they are, by their indexes. */
  times: { time: CompactTime; aliases: number[] }[];
}

/**
 * What explains aliases, as columns, which are alike and so pack well: the index of each alias as the distance to the one
 * before, and each of its lists as 1 + index into `phrases`, or 0.
 */
export type CompactContexts = Record<'steps' | 'near' | 'unless' | 'compound' | 'heads' | 'of', number[]>;

/** The character that stands for no sign. */
export const FIRST_SIGN = 48;

/** A word’s index is written as two characters: how many times this, and the rest. */
export const WORDS_A_CHARACTER = 32;

const NEEDS: readonly Need[] = ['nothing', 'introduction', 'context'];
const USES: readonly SurnameUse[] = ['none', 'bare', 'full'];

/** What an alias needs, how it uses a surname, and whether it is a name, with a capital, or a term. */
export const KINDS = NEEDS.flatMap((need) => USES.flatMap((use) => [true, false].map((name) => ({ need, use, name }))));
