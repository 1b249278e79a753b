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
  reason: Reason;
  /**
   * Whether the text is about a subject of the entity, or about what concerns all where it is a proper name. Elsewhere the
   * mention is not to be marked.
   */
  onTopic: boolean;
}
