/** What a block is in the layout of its text. A heading may be in capitals or Title Case, a list item starts anew. */
export type BlockKind = 'text' | 'heading' | 'item' | 'caption' | 'cell';

/** A stretch of text that reads as one: a paragraph, a heading, a list item. No name reaches beyond it. */
export interface Block {
  text: string;
  kind: BlockKind;
  /** Which story of the text it belongs to; people introduced in one story are unknown in another. */
  story: number;
  /** Text beside the article (menus, sidebars, comments): a story of its own, which does not make a page on topic. */
  aside: boolean;
}
