import type { Need } from '../../knowledge/lexicon';
import type { Parties } from '../../knowledge/schema/referent';
import type { SurnameUse } from './surnames';

// The compact form: how a compiled lexicon is written.

/** Counts up whenever the compact form changes, so that a text of another version is refused and not misread. */
export const VERSION = 22;

/**
 * An entity in the compact form, but for what columns of the lexicon have of it. A field that has its usual value is
 * left out.
 */
export interface CompactEntity {
  specific?: true;
  inAllNews?: true;
  /** Whether its name speaks for its subjects, or for which of them, by index. */
  telling?: true | number[];
  surname?: CompactSurname;
  continuations?: string[];
  meant?: CompactTime;
  office?: CompactTime;
  writes?: true;
}

/**
 * A surname: its text, its titles joined by `BETWEEN` (null for none), and whether it stands first, is a firm’s, too,
 * or that of a mere namesake, of which its place is not asked. None is two of these.
 */
export type CompactSurname = [text: string, titles: string | null, is?: 'first' | 'firm' | 'namesake'];

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
  topics: number;
  otherTopics: number;
  beyond?: number;
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
  /**
   * The ids of all entities, joined by `BETWEEN`. Most are the words of a spelling, joined by hyphens: there nothing
   * stands, and the kind of that spelling is a capital.
   */
  ids: string;
  /** The categories of all entities as indexes into `CATEGORIES`, a digit each. */
  categories: string;
  entities: CompactEntity[];
  /** The indexes of the subjects of each entity; null for all. */
  groups: Column<number[] | null>;
  parties: Column<Parties | null>;
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
  /** The index of the entity that each of them names, in two characters (`pairOf`). */
  owners: string;
  /** What each alias is, as one letter (`kindLetter`): a capital where its words are the id of its entity. */
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
 * as the distance to the one before, in a character from `FIRST_SIGN` on. Each other column has a list of each, as 1 +
 * its index in `phrases`, or 0 for none, in two characters (`pairOf`).
 */
export type CompactContexts = Record<'steps' | 'near' | 'unless' | 'compound' | 'heads' | 'of', string>;

/** The code of the character that stands for 0; the next one stands for 1. */
export const FIRST_SIGN = 48;

/** Of two characters that are one number, the first counts for this. */
const SECONDS = 16;

/** Writes numbers, each as one character. */
export const charactersOf = (numbers: readonly number[]): string =>
  numbers.map((number) => String.fromCharCode(FIRST_SIGN + number)).join('');

/** Writes a number as two characters, so that each of a list can be read by its index without reading the others. */
export const pairOf = (number: number): string => charactersOf([Math.floor(number / SECONDS), number % SECONDS]);

/** The `nth` of the numbers that were written with `pairOf`, one after the other. */
export const pairAt = (pairs: string, nth: number): number =>
  SECONDS * (pairs.charCodeAt(2 * nth) - FIRST_SIGN) + pairs.charCodeAt(2 * nth + 1) - FIRST_SIGN;

/**
 * Stands between the items of a list that is one text; no item has it. A line end would do as well, but has two
 * backslashes before it in the script, and an engine reads a text with backslashes more slowly.
 */
export const BETWEEN = ';';

/** The values of a field that few different ones have: each once, and of each entity its index, as one character. */
export interface Column<Value> {
  values: Value[];
  of: string;
}

/** The value of the `nth` entity. */
export const valueAt = <Value>({ values, of }: Column<Value>, nth: number): Value | undefined =>
  values[of.charCodeAt(nth) - FIRST_SIGN];

/** Stands between lists that are one text. */
export const BETWEEN_LISTS = '|';

const NEEDS: readonly Need[] = ['nothing', 'introduction', 'context'];
const USES: readonly SurnameUse[] = ['none', 'bare', 'full'];

/** All kinds of aliases: what one needs, how it uses a surname, and whether it is a name, with a capital, or a term. */
export const KINDS = NEEDS.flatMap((need) => USES.flatMap((use) => [true, false].map((name) => ({ need, use, name }))));

/** The code of the letter for the first kind, `a`. */
const FIRST_KIND = 97;

/** The letter for a kind, by its index. */
export const kindLetter = (kind: number): string => String.fromCharCode(FIRST_KIND + kind);

/** The kind that a letter stands for, capital or not. */
export const kindOfLetter = (code: number): (typeof KINDS)[number] =>
  KINDS[(code | 32) - FIRST_KIND] as (typeof KINDS)[number];
