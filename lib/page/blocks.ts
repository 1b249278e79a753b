import type { Block } from '../text/block';
import { isSkipped } from './skip';
import { isAside, isStory, kindOf } from './zones';

/** A text node’s part in a block: it begins at `start` in the block’s text. */
export interface Piece {
  node: Text;
  start: number;
}

/** A block of the page, with the way back to its text nodes and the element that lays it out. */
export interface PageBlock extends Block {
  pieces: Piece[];
  element: Element;
}

/** Elements that run inside a line. All others begin a block of their own. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'nobr',
  'output',
  'q',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

interface Open {
  text: string;
  pieces: Piece[];
  element: Element;
}

/** Where the walk is: the story and whether it is beside the article, and the element that lays the text out. */
interface Frame {
  element: Element;
  story: number;
  aside: boolean;
}

/**
 * Reads the blocks of prose below `root`, one by one, so that a caller can pause between them. Nothing is measured:
 * whether a block is visible is asked only of those that turn out to name something.
 */
export function* blocks(root: Element): Generator<PageBlock> {
  const reader = new BlockReader();
  yield* reader.read(root, { element: root, story: 0, aside: false });
  yield* reader.flush();
}

class BlockReader {
  private open: Open | undefined;
  private openFrame: Frame | undefined;
  private stories = 0;

  *read(parent: Element, frame: Frame): Generator<PageBlock> {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.add(node as Text, frame);
      else if (node.nodeType === Node.ELEMENT_NODE) yield* this.readElement(node as Element, frame);
    }
  }

  private *readElement(element: Element, frame: Frame): Generator<PageBlock> {
    if (element.localName === 'br') this.addBreak();
    else if (isSkipped(element)) {
      if (!INLINE.has(element.localName)) yield* this.flush();
    } else if (INLINE.has(element.localName)) yield* this.read(element, frame);
    else {
      yield* this.flush();
      yield* this.read(element, this.frameFor(element, frame));
      yield* this.flush();
    }
  }

  private frameFor(element: Element, frame: Frame): Frame {
    if (!isStory(element) || frame.aside) return { ...frame, element };
    // An article inside an article is one of its comments or cards; the outermost one is the story.
    const nested = element.localName === 'article' && frame.element.closest('article') !== null;
    if (nested) return { ...frame, element };
    return { element, story: ++this.stories, aside: isAside(element) };
  }

  private add(node: Text, frame: Frame): void {
    const data = node.data;
    if (!data) return;
    if (!this.open) {
      if (!/\S/.test(data)) return;
      this.open = { text: '', pieces: [], element: frame.element };
      this.openFrame = frame;
    }
    this.open.pieces.push({ node, start: this.open.text.length });
    this.open.text += data;
  }

  /** A line break inside a block: names may run over it, words may not. It belongs to no text node. */
  private addBreak(): void {
    if (this.open) this.open.text += '\n';
  }

  *flush(): Generator<PageBlock> {
    const { open, openFrame } = this;
    this.open = undefined;
    if (!open || !openFrame) return;
    const { story, aside } = openFrame;
    yield { ...open, kind: kindOf(open.element), story, aside };
  }
}
