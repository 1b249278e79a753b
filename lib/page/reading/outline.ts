import { standingOf } from '../dom/elements';
import { elementAround, firstChildOf, localNameOf, nextSiblingOf, shadowRootOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';
import type { PageBlock } from './block-builder';
import { type Item, OwnText } from './inline-text';
import { isPullQuote, Zones } from './landmarks';

/** Where the walk is: the story and whether it is beside the article. */
interface Frame {
  story: number;
  aside: boolean;
  inArticle: boolean;
  inQuote: boolean;
}

/** What was read of one element: its own blocks, and between them the elements that have blocks of their own. */
interface Kept {
  frame: Frame;
  items: Item[];
  /** Whether it has changed since. */
  stale: boolean;
  /** How often everything had become stale when it was read. */
  age: number;
}

/** How many nodes are looked at before the caller gets a chance to pause. */
const NODES_A_STEP = 256;

/**
 * The blocks of a page, kept from one reading to the next: only elements that were touched meanwhile are read anew, and
 * a block whose text nodes and text are as before stays the same object. So a page that never rests costs little.
 */
export class Outline {
  private readonly kept = new WeakMap<Element, Kept>();
  private readonly stories = new WeakMap<Element, number>();
  private lastStory = 0;
  private age = 0;

  /** `onShadow` hears of every open shadow root that is read; without it shadow roots are left alone. */
  constructor(private readonly onShadow?: (root: ShadowRoot) => void) {}

  /** Tells what has changed since the last reading; undefined: anything may have. */
  touch(records: Iterable<MutationRecord> | undefined): void {
    if (!records) {
      this.age++;
      return;
    }
    const seen = new Set<Node>();
    const below = new Set<Node>();
    const hosts = new Set<Node>();
    for (const { target, addedNodes } of records) {
      this.touchUp(target, seen);
      if (this.onShadow) for (const slot of slotsBeside(target, hosts)) this.touchUp(slot, seen);
      // What was elsewhere meanwhile may have changed unseen.
      for (const node of addedNodes) this.touchBelow(node, below);
    }
  }

  private touchUp(node: Node, seen: Set<Node>): void {
    for (let at: Node | null = node; at && !seen.has(at); at = elementAround(at)) {
      seen.add(at);
      this.spoil(at);
    }
  }

  /** What was `seen` has had all below it touched. */
  private touchBelow(node: Node, seen: Set<Node>): void {
    if (seen.has(node)) return;
    const isNew = (at: Node) => (seen.has(at) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT, isNew);
    for (let at: Node | null = node; at; at = walker.nextNode()) {
      seen.add(at);
      this.spoil(at);
      const shadow = this.onShadow && at instanceof Element && shadowRootOf(at);
      if (shadow && firstChildOf(shadow)) this.touchBelow(shadow, seen);
    }
  }

  private spoil(node: Node): void {
    const kept = this.kept.get(node as Element);
    if (kept) kept.stale = true;
  }

  /** The blocks below `root` in the order of the page; undefined now and then, as a place to pause. */
  *read(root: Element): Generator<PageBlock | undefined> {
    if (isSkipped(root)) return;
    const zones = new Zones(root);
    const path: { items: Item[]; frame: Frame; at: number }[] = [];
    const enter = function* (this: Outline, element: Element, frame: Frame) {
      path.push({ items: yield* this.itemsOf(element, frame), frame, at: 0 });
    }.bind(this);
    yield* enter(root, { story: 0, aside: false, inArticle: elementIsIn(root, 'article'), inQuote: false });
    let steps = 0;
    for (let level = path.at(-1); level; level = path.at(-1)) {
      const item = level.items[level.at++];
      if (item === undefined) path.pop();
      else if (!(item instanceof Element)) yield item;
      else {
        yield* enter(item, this.frameFor(item, level.frame, zones));
        if (++steps % NODES_A_STEP === 0) yield undefined;
      }
    }
  }

  private *itemsOf(element: Element, frame: Frame): Generator<undefined, Item[]> {
    const before = this.kept.get(element);
    if (before && !before.stale && before.age === this.age && isSame(before.frame, frame)) return before.items;
    const items = yield* this.readOwn(element, frame);
    if (before) keepBlocks(items, before.items);
    this.kept.set(element, { frame, items, stale: false, age: this.age });
    return items;
  }

  /** Reads what an element lays out itself. */
  private *readOwn(element: Element, { story, aside }: Frame): Generator<undefined, Item[]> {
    const shape = { kind: standingOf(element)?.kind ?? 'text', story, aside };
    const own = new OwnText(element, shape, (inside) => this.childrenOf(inside));
    for (let steps = 1; own.step(); steps++) if (steps % NODES_A_STEP === 0) yield undefined;
    return own.finish();
  }

  /** The children of an element as they are shown: an open shadow root in its place, slotted nodes in their slot. */
  private *childrenOf(element: Element): Generator<Node, undefined> {
    const root = this.onShadow && shadowRootOf(element);
    if (root) this.onShadow?.(root);
    const slotted = this.onShadow && element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
    if (slotted.length > 0) yield* slotted;
    else for (let node = firstChildOf(root || element); node; node = nextSiblingOf(node)) yield node;
    return undefined;
  }

  private frameFor(element: Element, frame: Frame, zones: Zones): Frame {
    const isArticle = localNameOf(element) === 'article';
    const inArticle = frame.inArticle || isArticle;
    // Where an aside is a pull quote, any inside it is part of it.
    const inQuote = frame.inQuote || (frame.inArticle && !frame.aside && isPullQuote(element));
    const isQuote = inQuote && localNameOf(element) === 'aside';
    const aside = !frame.aside && !isQuote && zones.isAside(element);
    // An article inside an article is one of its comments or cards; the outermost one is the story.
    const begins = !frame.aside && (aside || (isArticle && !frame.inArticle));
    if (begins) return { story: this.storyOf(element), aside, inArticle, inQuote };
    return inArticle === frame.inArticle && inQuote === frame.inQuote ? frame : { ...frame, inArticle, inQuote };
  }

  /** Each story keeps its number from one reading to the next. */
  private storyOf(element: Element): number {
    const story = this.stories.get(element) ?? ++this.lastStory;
    this.stories.set(element, story);
    return story;
  }
}

const isSame = (a: Frame, b: Frame): boolean =>
  a === b || (a.story === b.story && a.aside === b.aside && a.inArticle === b.inArticle);

/** Puts the blocks of the last reading in the place of new ones that say the same of the same nodes. */
function keepBlocks(items: Item[], before: Item[]): void {
  // A long text node is the first of several blocks.
  const known = new Map<Text, Map<number, PageBlock>>();
  for (const item of before) {
    const first = item instanceof Element ? undefined : item.pieces[0];
    if (!first) continue;
    const there = known.get(first.node) ?? new Map<number, PageBlock>();
    known.set(first.node, there.set(first.start, item as PageBlock));
  }
  items.forEach((item, nth) => {
    if (item instanceof Element) return;
    const [first] = item.pieces;
    const old = first && known.get(first.node)?.get(first.start);
    if (old && saysTheSame(old, item)) items[nth] = old;
  });
}

const saysTheSame = (a: PageBlock, b: PageBlock): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.story === b.story &&
  a.aside === b.aside &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(({ node, start }, nth) => node === b.pieces[nth]?.node && start === b.pieces[nth]?.start);

/** The slots of the shadow root that shows a node’s own text or its children: they may have been given other nodes. */
function slotsBeside(node: Node, seen: Set<Node>): Iterable<Element> {
  const element = node instanceof Element ? node : elementAround(node);
  if (!element || seen.has(element)) return [];
  seen.add(element);
  return shadowRootOf(element)?.querySelectorAll('slot') ?? [];
}

function elementIsIn(element: Element, name: string): boolean {
  for (let at: Element | null = element; at; at = elementAround(at)) if (localNameOf(at) === name) return true;
  return false;
}
