import type { Category } from '../knowledge/categories';
import type { Reason } from './judging/verdict';

/** A place in a text that names an entity. */
export interface Mention {
  /** Index of the block. */
  block: number;
  /** UTF-16 offsets in the block’s text. */
  start: number;
  end: number;
  /** The entity’s id. */
  id: string;
  category: Category;
  reason: Reason;
  /**
   * Whether to mark the mention: the text around it is about a subject on whose pages the entity is marked, or about
   * any, and the alias is a proper name.
   */
  onTopic: boolean;
  /** Whether it stands in a byline, or in a line of mere names. */
  inByline: boolean;
}
