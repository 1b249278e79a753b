import type { Need } from '../../knowledge/lexicon';
import type { Parties } from '../../knowledge/schema/referent';
import type { SurnameForm, SurnameUse } from './surnames';

// The compact form: how a compiled lexicon is written.

/** Counts up whenever the compact form changes, so that a text of another version is refused and not misread. */
export const VERSION = 15;

/** An entity in the compact form, but for its id and category. A field that has its usual value is left out. */
export interface CompactEntity {
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
 * A subject in the compact form. Numbers are indexes: of expressions into `expressions`, of lists into `lists`.
 * Subjects share these, as they have most of their words in common.
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
 * The compiled lexicon as it is written: flat lists, which compress well. It is written once, when the extension is
 * built or its seeds change, and only parsed in a page.
 */
export interface CompactLexicon {
  version: typeof VERSION;
  subjects: CompactSubject[];
  /** The lists of words of all subjects, folded. */
  lists: string[][];
  /** The sources of expressions that find words of subjects. */
  expressions: string[];
  /** Longer names that hold an anchor or a third of a subject and mean something else (“New Mexico”), folded. */
  passedOver: string[];
  /** The ids of all entities, joined by `BETWEEN`, and their categories as indexes into `CATEGORIES`, a digit each. */
  ids: string;
  categories: string;
  entities: CompactEntity[];
  /**
   * Names that texts put beside a surname without a given name (“Bessent, He meet”), each with the index of its bearer.
   */
  famous: [name: string, entity: number][];
  /**
   * All ways to write aliases, sorted by their words in lower case: their written words (`spellings.ts`) with spaces
   * between, and `BETWEEN` between two of them. The first words are left out as far as the one before has the same
   * (`begun`). Each counts as an alias of its own below, by its index.
   */
  spellings: string;
  /** How many first words each of them shares with the one before, as characters from `FIRST_SIGN` on. */
  begun: string;
  /** The index of the entity that each of them names, as two characters (`OWNERS_A_CHARACTER`) from `FIRST_SIGN` on. */
  owners: string;
  /** What each alias is: an index into `KINDS`, one digit (base 36) each. */
  kinds: string;
  /**
   * The lists of words that explain aliases, folded: the words of each joined by `BETWEEN`, and all lists by
   * `BETWEEN_LISTS`. Aliases share them.
   */
  phrases: string;
  /** What the words around some aliases tell of their meaning. */
  contexts: CompactContexts;
  /**
   * Aliases of several entities that are written alike, by their indexes. Each is the distance to the one before, also
   * over the end of a group, as most are 1 and so compress well.
   */
  shared: number[][];
  /** The times that aliases have of their own, and whose they are, by their indexes. */
  times: { time: CompactTime; aliases: number[] }[];
}

/**
 * What explains aliases, as columns, whose numbers are alike and so compress well. `steps` has the index of each alias,
 * as the distance to the one before; each other column has a list of each, as 1 + its index in `phrases`, or 0 for
 * none. All numbers are in the letters of `lettersOf`.
 */
export type CompactContexts = Record<'steps' | 'near' | 'unless' | 'compound' | 'heads' | 'of', string>;

/** The code of the character that stands for 0; the next one stands for 1. */
export const FIRST_SIGN = 48;

/** Numbers below this are written as one letter. */
const ONE_LETTER = 40;

/** The first of two letters is this code or a later one; the one before is a backslash, which scripts escape. */
const FIRST_OF_TWO = 93;

/** How many numbers have the same first letter of two. */
const SECONDS = 24;

/** Writes a number as one letter or two: most lists of numbers have few high ones, and letters need no commas. */
export function lettersOf(number: number): string {
  if (number < ONE_LETTER) return String.fromCharCode(FIRST_SIGN + number);
  const rest = number - ONE_LETTER;
  return String.fromCharCode(FIRST_OF_TWO + Math.floor(rest / SECONDS), FIRST_SIGN + (rest % SECONDS));
}

/** The numbers that were written with `lettersOf`, one after the other. */
export function numbersOf(letters: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < letters.length; at++) {
    const first = letters.charCodeAt(at);
    if (first < FIRST_OF_TWO) numbers.push(first - FIRST_SIGN);
    else numbers.push(ONE_LETTER + SECONDS * (first - FIRST_OF_TWO) + letters.charCodeAt(++at) - FIRST_SIGN);
  }
  return numbers;
}

/**
 * Stands between the items of a list that is one text; no item has it. A line end would do as well, but has two
 * backslashes before it in the script, and an engine reads a text with backslashes more slowly.
 */
export const BETWEEN = ';';

/** Stands between lists that are one text. */
export const BETWEEN_LISTS = '|';

/** An owner’s index is written as two characters: the index divided by this, and the remainder. */
export const OWNERS_A_CHARACTER = 16;

const NEEDS: readonly Need[] = ['nothing', 'introduction', 'context'];
const USES: readonly SurnameUse[] = ['none', 'bare', 'full'];

/** All kinds of aliases: what one needs, how it uses a surname, and whether it is a name, with a capital, or a term. */
export const KINDS = NEEDS.flatMap((need) => USES.flatMap((use) => [true, false].map((name) => ({ need, use, name }))));
