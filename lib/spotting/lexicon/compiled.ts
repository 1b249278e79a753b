import type { Category } from '../../knowledge/categories';
import type { Need } from '../../knowledge/lexicon';
import type { Parties } from '../../knowledge/schema/referent';
import type { NameLists } from '../../text/name-lists';
import type { Surname } from '../english/personal-names';
import type { Vocabulary } from '../english/vocabulary';
import type { Forms } from './forms';

/** Which entity something is. */
export interface Identity {
  id: string;
  category: Category;
}

/** Somebody or something that can be named. */
export interface CompiledEntity extends Identity {
  specific: boolean;
  /** Whether it is in news of all kinds. */
  inAllNews: boolean;
  /** The subjects that it belongs to. */
  subjects: readonly CompiledSubject[];
  /** The subjects that its name is a sign of, though no proof. */
  telling: readonly CompiledSubject[];
  /**
   * The subjects on whose pages it is marked: its own, or all where one of its own concerns all. Proper names are
   * marked where a page is about any (`spot.ts`).
   */
  markedOn: readonly CompiledSubject[];
  surname: Surname | undefined;
  /** Words that make another name of its name (“Tower” in “Trump Tower”). */
  continuations: readonly string[] | undefined;
  /** Whose it may be, and toward whom (`Parties`). */
  parties: Parties | undefined;
  /** The time in which a person held office; the last day is open where that is not over. */
  office: Time | undefined;
  /** Whether it writes articles. */
  writes: boolean;
}

/** The first and the last day (`YYYY-MM-DD`) of a time; an empty text leaves that end open. */
export interface Time {
  from: string;
  until: string;
}

/** What kind of subject a story may be about: the main one, a front beside it, or what concerns all. */
export type Weighing = 'main' | 'fronts' | 'all';

/** A matter that pages are about. */
export interface CompiledSubject {
  id: string;
  /** By which weights its stories are judged. */
  weights: Weighing;
  /** Whether it has no other party: what it is about concerns all. */
  alone: boolean;
  /** The day from which on texts can be about it (`YYYY-MM-DD`); an empty text for any day. */
  since: string;
  /** Global expressions that find its words in small letters. Subjects with the same words have the same expression. */
  fields: RegExp;
  strongFields: RegExp;
  weakFields: RegExp;
  instruments: RegExp;
  topics: RegExp;
  otherTopics: RegExp;
  beyond: RegExp;
  /** The entities whose cards stand for the subject as a whole, and the time in which each is meant. */
  cards: readonly (Identity & { meant: Time | undefined })[];
  /** The names of the other party: the index of their list, which subjects that have the same names share. */
  thirds: number;
  /** Whether a whole word is an anchor or a word for the third. */
  isOwn(word: string): boolean;
}

/** The index of the list of names that has the anchors of all subjects. */
export const ANCHORS = 0;

/** The names that subjects turn on, and those of other parties. */
export interface CompiledNames {
  /** The anchors (`ANCHORS`), then the thirds (`CompiledSubject.thirds`). */
  lists: NameLists;
  /** Whose anchor a name is. */
  subjectsOf(anchor: string): readonly CompiledSubject[];
}

/** Expressions (global, in small letters) for the words around an alias that say what it means. */
export interface AliasContext {
  /** Words beside which it is ours. */
  readonly near: RegExp | undefined;
  /** Words beside which it is another’s. */
  readonly unless: RegExp | undefined;
  /** Longer phrases that hold it and mean something else (“bargaining chip”). */
  readonly compound: RegExp | undefined;
  /** The only nouns that it may modify. */
  readonly heads: RegExp | undefined;
  /** The only complements of its “of”. */
  readonly of: RegExp | undefined;
}

/** A form that can name an entity. */
export interface CompiledAlias {
  entity: CompiledEntity;
  need: Need;
  /** Whether it is a name, with a capital, or a term. */
  name: boolean;
  /** The surname that it holds. */
  surname: Surname | undefined;
  /** Whether it is no more than the surname. */
  bare: boolean;
  context: AliasContext | undefined;
  /** The time in which it can be meant. */
  meant: Time | undefined;
  /** All that are written like it, itself among them, where several entities share a form. */
  sharers: readonly CompiledAlias[] | undefined;
}

/**
 * The aliases of a lexicon, one for each way to write them, each made when it is first asked for: a page has few of
 * them.
 */
export interface CompiledAliases {
  readonly length: number;
  /**
   * The alias of an index, which is that of its spelling in the forms; nothing for those of entities whose fronts are
   * all off.
   */
  at(index: number): CompiledAlias | undefined;
}

/** A lexicon made ready for the finder and the judge. */
export interface CompiledLexicon {
  subjects: readonly CompiledSubject[];
  names: CompiledNames;
  aliases: CompiledAliases;
  forms: Forms;
  vocabulary: Vocabulary;
}
