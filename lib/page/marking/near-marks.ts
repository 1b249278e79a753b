import { keepListening } from '../dom/listening';
import { boxesOf } from './boxes';
import type { Mark } from './marks';
import { BEFORE, BEHIND, type Measured, NEAR, NOWHERE, sidesOf } from './viewport-sides';

/** How far above and below the window is near, as a share of its height: what a fling covers in two frames or so. */
const ROOM = 0.25;

/**
 * The same distance as a margin of the observer. Horizontally everything counts as near, because some pages show their
 * parts side by side, one at a time.
 */
const NEARNESS = { rootMargin: `${100 * ROOM}% 100000px` };

/**
 * An element higher than this many windows does not stand for the names in it, which are then measured themselves: all
 * text of an old page may be in one element.
 */
const HIGH = 1;

/**
 * Knows which marks are near the window. At each change of a page the browser goes over all ranges that are registered
 * for painting: with 10,000 of them a page that never rests is seven times as slow in Chromium 156. So only those near
 * are.
 *
 * An observer watches the elements of these marks and of their neighbors, and no more, as each costs at every change of
 * the page too. It answers after the layout of a frame, so nothing is measured that was not laid out anyway.
 */
export class NearMarks {
  private marks: readonly Mark[] = [];
  private readonly observer = new IntersectionObserver(() => this.look(), NEARNESS);
  private observed = new Set<Element>();
  /** In document order. */
  near: readonly Mark[] = [];

  /** `onChange` hears when other marks are near. */
  constructor(
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    const listen = (until: AbortSignal) =>
      document.addEventListener('scroll', () => this.lookLater(), { signal: until, capture: true, passive: true });
    keepListening(document, listen, signal);
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Watches these marks, in document order, from now on; those near are known at once. */
  watch(marks: readonly Mark[]): void {
    this.marks = marks;
    this.measure();
  }

  /** Has `look` called after the next layout: the observer reports every element that it begins to observe. */
  private lookLater(): void {
    const [one] = this.observed;
    if (!one) return;
    this.observer.unobserve(one);
    this.observer.observe(one);
  }

  private look(): void {
    const before = this.near;
    this.measure();
    const { near } = this;
    if (near.length !== before.length || near.some((mark, nth) => mark !== before[nth])) this.onChange();
  }

  private measure(): void {
    const { marks } = this;
    const boxes = new Map<Element, DOMRect>();
    const sides = sidesOf(marks.length, (nth) => measure(marks[nth] as Mark, boxes));
    this.near = marks.filter((_, nth) => sides[nth] === NEAR);
    const isAtEdge = (nth: number) => sides[nth] !== sides[nth - 1] || sides[nth] !== sides[nth + 1];
    const watched = marks.filter((_, nth) => sides[nth] === NEAR || isAtEdge(nth));
    this.observe(new Set(watched.map(({ block }) => block.element)));
  }

  private observe(elements: Set<Element>): void {
    for (const element of this.observed) if (!elements.has(element)) this.observer.unobserve(element);
    for (const element of elements) if (!this.observed.has(element)) this.observer.observe(element);
    this.observed = elements;
  }
}

/**
 * Measures where a mark is: by the box of its element, or by its own where the element has no box or is higher than
 * `HIGH`.
 */
function measure({ block: { element }, range }: Mark, boxes: Map<Element, DOMRect>): Measured {
  const around = boxes.get(element) ?? Element.prototype.getBoundingClientRect.call(element);
  boxes.set(element, around);
  const isExact = around.height > 0 && around.height <= HIGH * innerHeight;
  const box = isExact ? around : boxesOf(range)[0];
  return { side: box ? sideOf(box) : NOWHERE, column: around.left, top: box?.top ?? 0 };
}

function sideOf({ top, bottom }: DOMRect): number {
  if (bottom < -ROOM * innerHeight) return BEFORE;
  return top > (1 + ROOM) * innerHeight ? BEHIND : NEAR;
}
