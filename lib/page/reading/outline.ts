import { standingOf } from '../dom/elements';
import { elementAround, firstChildOf, localNameOf, nextSiblingOf, shadowRootOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';
import { Stories } from '../stories/stories';
import { InlineText } from './inline-text';
import { isPullQuote, Landmarks } from './landmarks';
import { OutlineCache } from './outline-cache';
import type { BlockShape, Item, PageBlock } from './page-block';

/** Where an element stands: its story, and what is around it. */
interface Surroundings extends Pick<BlockShape, 'story' | 'aside'> {
  inArticle: boolean;
  inQuote: boolean;
}

/** How many nodes are looked at before the caller gets a chance to pause. */
const NODES_A_STEP = 256;

/**
 * The blocks of a page, kept from one reading to the next: only elements that were touched meanwhile are read anew, and
 * a block whose text nodes and text are as before stays the same object. So a page that never rests costs little.
 * Whether a block is visible is asked later, and only of those that turn out to name something.
 */
export class Outline {
  private readonly cache: OutlineCache;
  private readonly numbers = new WeakMap<Element, number>();
  private lastNumber = 0;
  /** Where stories begin: it holds until elements come or go. */
  private stories = new Stories();

  /** `onShadow` hears of every open shadow root that is read; without it shadow roots are left alone. */
  constructor(private readonly onShadow?: (root: ShadowRoot) => void) {
    this.cache = new OutlineCache(onShadow !== undefined);
  }

  /** Tells what has changed since the last reading; undefined: anything may have. */
  touch(records: readonly MutationRecord[] | undefined): void {
    if (!records || records.some(({ type }) => type === 'childList')) this.stories = new Stories();
    this.cache.touch(records);
  }

  /** The blocks below `root` in the order of the page; undefined now and then, as a place to pause. */
  *read(root: Element): Generator<PageBlock | undefined> {
    // An editor may be all of the document, of which no attribute tells; and the root element may be inert.
    if (document.designMode === 'on' || isSkipped(root) || isSkipped(elementAround(root) ?? root)) return;
    const landmarks = new Landmarks(root);
    const { stories } = this;
    yield* stories.lookBelow(root);
    const path: { items: Item[]; around: Surroundings; at: number }[] = [];
    const enter = function* (this: Outline, element: Element, around: Surroundings) {
      const shadow = this.onShadow && shadowRootOf(element);
      if (shadow) yield* stories.lookBelow(shadow);
      path.push({ items: yield* this.itemsOf(element, around), around, at: 0 });
    }.bind(this);
    const { beginningOfPage } = stories;
    const story = beginningOfPage ? this.numberOf(beginningOfPage) : 0;
    yield* enter(root, { story, aside: false, inArticle: elementIsIn(root, 'article'), inQuote: false });
    let steps = 0;
    for (let level = path.at(-1); level; level = path.at(-1)) {
      const item = level.items[level.at++];
      if (item === undefined) path.pop();
      else if (!(item instanceof Element)) yield item;
      else {
        yield* enter(item, this.surroundingsOf(item, level.around, landmarks, stories));
        if (++steps % NODES_A_STEP === 0) yield undefined;
      }
    }
  }

  private *itemsOf(element: Element, around: Surroundings): Generator<undefined, Item[]> {
    const kept = this.cache.itemsOf(element, around);
    if (kept) return kept;
    const items = yield* this.readItems(element, around);
    this.cache.keep(element, around, items);
    return items;
  }

  /** Reads what an element lays out itself. */
  private *readItems(element: Element, { story, aside }: Surroundings): Generator<undefined, Item[]> {
    const shape = { kind: standingOf(element)?.kind ?? 'text', story, aside };
    const text = new InlineText(element, shape, (inside) => this.childrenOf(inside));
    for (let steps = 1; text.step(); steps++) if (steps % NODES_A_STEP === 0) yield undefined;
    return text.finish();
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

  private surroundingsOf(element: Element, around: Surroundings, landmarks: Landmarks, stories: Stories): Surroundings {
    const inArticle = around.inArticle || localNameOf(element) === 'article';
    // Where an aside is a pull quote, any inside it is part of it.
    const inQuote = around.inQuote || (around.inArticle && !around.aside && isPullQuote(element));
    const isQuote = inQuote && localNameOf(element) === 'aside';
    const isAside = !around.aside && !isQuote && landmarks.isAside(element);
    const beginning = stories.beginningAt(element) ?? (isAside ? element : undefined);
    if (beginning) return { story: this.numberOf(beginning), aside: around.aside || isAside, inArticle, inQuote };
    return inArticle === around.inArticle && inQuote === around.inQuote ? around : { ...around, inArticle, inQuote };
  }

  /** Each story keeps its number from one reading to the next. */
  private numberOf(beginning: Element): number {
    const number = this.numbers.get(beginning) ?? ++this.lastNumber;
    this.numbers.set(beginning, number);
    return number;
  }
}

function elementIsIn(element: Element, name: string): boolean {
  for (let at: Element | null = element; at; at = elementAround(at)) if (localNameOf(at) === name) return true;
  return false;
}
