import { elementAround, firstChildOf, shadowRootOf } from '../dom/nodes';
import { type BlockShape, type Item, keepBlocks } from './page-block';

/**
 * What decides on the blocks of an element besides what is in it: its story, and whether it stands beside the article.
 */
type Place = Pick<BlockShape, 'story' | 'aside'>;

/** What was read of one element: its own blocks, and between them the elements that have blocks of their own. */
interface Entry {
  place: Place;
  items: Item[];
  /** Whether it has changed since. */
  stale: boolean;
  /** The `age` of the cache when it was read. */
  age: number;
}

/** Keeps what was read of each element until that is touched. */
export class OutlineCache {
  private readonly entries = new WeakMap<Node, Entry>();
  /** Counts how often everything has become stale at once. */
  private age = 0;

  /** `readsShadows`: whether shadow roots are read, or left alone. */
  constructor(private readonly readsShadows: boolean) {}

  /** What was read of an element, if nothing of it has changed. */
  itemsOf(element: Element, place: Place): Item[] | undefined {
    const entry = this.entries.get(element);
    const isFresh = entry && !entry.stale && entry.age === this.age && isSame(entry.place, place);
    return isFresh ? entry.items : undefined;
  }

  /** Keeps what was read of an element now. Blocks that are as they were at the last time stay the same objects. */
  keep(element: Element, place: Place, items: Item[]): void {
    const before = this.entries.get(element);
    if (before) keepBlocks(items, before.items);
    this.entries.set(element, { place, items, stale: false, age: this.age });
  }

  /** Tells what has changed since the last reading; undefined: anything may have. */
  touch(records: Iterable<MutationRecord> | undefined): void {
    if (!records) {
      this.age++;
      return;
    }
    const seen = new Set<Node>();
    const below = new Set<Node>();
    for (const { target, addedNodes } of records) {
      this.touchUp(target, seen);
      // A node that is added may have changed, unobserved, while it was outside the document.
      for (const node of addedNodes) this.touchBelow(node, below);
    }
  }

  /**
   * Touches a node and all around it: also the slots of each shadow root around which shows it, as it may stand in one
   * of them now, or did before.
   */
  private touchUp(node: Node, seen: Set<Node>): void {
    for (let at: Node | null = node; at && !seen.has(at); at = elementAround(at)) {
      seen.add(at);
      this.spoil(at);
      const shadow = this.readsShadows && at instanceof Element && shadowRootOf(at);
      if (shadow) for (const slot of shadow.querySelectorAll('slot')) this.touchUp(slot, seen);
    }
  }

  /** Touches a node and all below it. It leaves out what was `seen`, because all below that has been touched. */
  private touchBelow(node: Node, seen: Set<Node>): void {
    if (seen.has(node)) return;
    const isNew = (at: Node) => (seen.has(at) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT, isNew);
    for (let at: Node | null = node; at; at = walker.nextNode()) {
      seen.add(at);
      this.spoil(at);
      const shadow = this.readsShadows && at instanceof Element && shadowRootOf(at);
      if (shadow && firstChildOf(shadow)) this.touchBelow(shadow, seen);
    }
  }

  private spoil(node: Node): void {
    const entry = this.entries.get(node);
    if (entry) entry.stale = true;
  }
}

const isSame = (a: Place, b: Place): boolean => a.story === b.story && a.aside === b.aside;
