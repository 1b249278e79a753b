import type { Category } from '../../knowledge/categories';
import type { Need } from '../../knowledge/lexicon';
import type { Forms } from './forms';

/** A surname as one of our people bears it. */
export interface Surname {
  text: string;
  /** Where the language puts the family name: “He Lifeng” first, “Eric Adams” last. */
  first: boolean;
  /** Titles that the bearer is known by, in lower case: “vice premier”. */
  titles: ReadonlySet<string>;
}

/** Somebody or something that can be named. */
export interface CompiledEntity {
  id: string;
  category: Category;
  specific: boolean;
  subjects: readonly CompiledSubject[];
  surname: Surname | undefined;
}

/** A matter that pages are about. */
export interface CompiledSubject {
  id: string;
  /** Global expressions that find its words. */
  anchors: RegExp;
  fields: RegExp;
  thirds: RegExp;
}

/** Expressions (global) for the words around an alias that say what it means. */
export interface AliasContext {
  /** Words beside which it is ours. */
  near: RegExp | undefined;
  /** Words beside which it is another’s. */
  unless: RegExp | undefined;
  /** Longer phrases that hold it and mean something else (“bargaining chip”). */
  compound: RegExp | undefined;
}

/** A form that can name an entity. */
export interface CompiledAlias {
  entity: CompiledEntity;
  need: Need;
  /** The surname that it holds. */
  surname: Surname | undefined;
  /** Whether it is no more than the surname. */
  bare: boolean;
  context: AliasContext | undefined;
}

/** A lexicon made ready for the finder and the judge. */
export interface CompiledLexicon {
  subjects: readonly CompiledSubject[];
  entities: readonly CompiledEntity[];
  aliases: readonly CompiledAlias[];
  forms: Forms;
}
