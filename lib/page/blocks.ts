import type { Block } from '../text/block';
import { flowOf } from './flow';
import { isSkipped } from './skip';
import { isAside, kindOf } from './zones';

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

/** An element that is being read, and whether it makes blocks of its own. */
interface Level {
  element: Element;
  frame: Frame;
  block: boolean;
}

/**
 * Reads the blocks of prose below `root`, one by one, so that a caller can pause between them. Nothing is measured:
 * whether a block is visible is asked only of those that turn out to name something. Without recursion, as scripts nest
 * elements deeper than the stack reaches.
 */
export function* blocks(root: Element): Generator<PageBlock> {
  if (isSkipped(root)) return;
  const reader = new BlockReader();
  const above: Level[] = [];
  let level: Level = { element: root, frame: { element: root, story: 0, aside: false }, block: true };
  let node: Node | null = root.firstChild;
  for (;;) {
    if (!node) {
      if (level.block) yield* reader.flush();
      const outer = above.pop();
      if (!outer) return;
      node = level.element.nextSibling;
      level = outer;
      continue;
    }
    if (node.nodeType === Node.TEXT_NODE) reader.add(node as Text, level.frame);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const flow = flowOf(element);
      if (flow === 'break') reader.addBreak();
      if (flow === 'block' || flow === 'wall') yield* reader.flush();
      if (flow === 'block' || flow === 'inline') {
        above.push(level);
        const block = flow === 'block';
        level = { element, frame: block ? reader.frameFor(element, level.frame) : level.frame, block };
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

class BlockReader {
  private open: Open | undefined;
  private openFrame: Frame | undefined;
  private stories = 0;

  frameFor(element: Element, frame: Frame): Frame {
    if (frame.aside) return { ...frame, element };
    const aside = isAside(element);
    // An article inside an article is one of its comments or cards; the outermost one is the story.
    const story = element.localName === 'article' && frame.element.closest('article') === null;
    return aside || story ? { element, story: ++this.stories, aside } : { ...frame, element };
  }

  add(node: Text, frame: Frame): void {
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

  /** A break inside a block. It belongs to no text node. */
  addBreak(): void {
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
