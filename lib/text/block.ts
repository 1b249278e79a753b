/** What a block is in the layout of its text. */
export type BlockKind = 'text' | 'heading' | 'item' | 'caption' | 'cell';

/** A stretch of text that reads as one: a paragraph, a heading, a list item. No name reaches beyond it. */
export interface Block {
  text: string;
  kind: BlockKind;
  /** The number of the story that it belongs to. People introduced in one story are unknown in another. */
  story: number;
  /** Whether it stands beside the article (menu, sidebar, comment). Such text does not make a page on topic. */
  aside: boolean;
  /**
   * Its text with the line ends that the page’s style keeps, if it keeps any; in `text` all of them are spaces. Asked
   * only where something is named, as the first question makes a browser compute the styles of the whole page.
   */
  readonly keptLines?: string | undefined;
  /** Whether the page marks it as the name of its author. Asked only where a person is named. */
  readonly byline?: boolean;
}
