import { attributeOf, localNameOf, typeOf } from '../dom/nodes';
import { BlockBuilder } from './block-builder';
import { flowOf, layoutOf } from './flow';
import type { BlockShape, Item } from './page-block';

/** Gives the children of an element as they are shown, one after the other. */
export type Children = (element: Element) => Iterator<Node, undefined>;

/** The number of a footnote, or of several. */
const NOTE = /^\s*\d{1,3}(?:[,–-]\s?\d{1,3})*\s*$/;

/** An element that runs inside the line, with those of its children that are still to be read. */
interface Level {
  element: Element;
  children: Iterator<Node, undefined>;
}

/**
 * Reads the text that one element lays out itself. An element inside it that begins blocks of its own becomes an item,
 * and is not read here.
 */
export class InlineText {
  private readonly items: Item[] = [];
  private readonly builder: BlockBuilder;
  private readonly path: Level[];
  /** Elements that the style takes out of the line which is being read. Their blocks come after it. */
  private later: Element[] = [];
  /** Elements that have ended since the last text. */
  private ended: Element[] = [];
  /** How many levels of the path have been open since the last text. */
  private depth = 1;

  constructor(
    element: Element,
    shape: BlockShape,
    private readonly childrenOf: Children,
  ) {
    this.builder = new BlockBuilder(element, shape, (block) => this.items.push(block));
    this.path = [{ element, children: childrenOf(element) }];
  }

  /** Reads one node more. False when there is none. */
  step(): boolean {
    const level = this.path.at(-1);
    if (!level) return false;
    const { value: node, done } = level.children.next();
    if (done) this.leave(level);
    else if (typeOf(node) === Node.TEXT_NODE) this.addText(node as Text);
    else if (typeOf(node) === Node.ELEMENT_NODE) this.addElement(node as Element);
    return true;
  }

  /** What was read, in the order of the page. */
  finish(): Item[] {
    this.close();
    return this.items;
  }

  private close(): void {
    this.builder.close();
    for (const element of this.later) this.items.push(element);
    this.later = [];
  }

  private addElement(element: Element): void {
    const flow = flowOf(element);
    if (flow === 'break') this.builder.addBreak();
    else if (flow === 'inline') this.path.push({ element, children: this.childrenOf(element) });
    else if (flow !== 'nothing') this.close();
    if (flow === 'block') this.items.push(element);
  }

  private leave({ element }: Level): void {
    this.path.pop();
    if (this.path.length >= this.depth) return; // There was no text in it.
    this.depth = this.path.length;
    this.ended.push(element);
  }

  private addText(node: Text): void {
    if (!node.data) return;
    const isAtEdge = this.ended.length > 0 || this.depth < this.path.length;
    if (isAtEdge && this.builder.runsInto(node.data) && (this.isNote(node) || this.standsApart(node))) return;
    this.ended = [];
    this.depth = this.path.length;
    this.builder.add(node);
  }

  /**
   * Whether a text is the superscript number of a footnote (“Section 232²”). It is left out, and the line goes on after
   * it.
   */
  private isNote({ data }: Text): boolean {
    return (
      NOTE.test(data) &&
      this.path.some(({ element }) => localNameOf(element) === 'sup' || !!attributeOf(element, 'href')?.includes('#'))
    );
  }

  /**
   * Asks for the style of the elements that end or begin in the middle of a word, because the user may not see one word
   * there, and ends the block where that is so. True if the text is in an element that is not part of the line; this
   * element is then read separately.
   */
  private standsApart({ data }: Text): boolean {
    const { lastText } = this.builder;
    if (this.ended.some((element) => layoutOf(element, lastText) !== 'line')) this.close();
    this.ended = [];
    for (; this.depth < this.path.length; this.depth++) {
      const { element } = this.path[this.depth] as Level;
      const layout = layoutOf(element, data);
      if (layout === 'line') continue;
      this.path.length = this.depth;
      if (layout === 'own') this.close();
      (layout === 'own' ? this.items : this.later).push(element);
      return true;
    }
    return false;
  }
}
