import { isAlive } from '../../lib/browser/alive';
import { type Hover, type HoverEvent, idle, step } from '../../lib/hover/machine';
import { keepListening } from '../../lib/page/listening';
import { type Mark, nextMark } from '../../lib/page/marks';
import { boxesOf, isOn } from '../../lib/page/point';
import { isSameRange } from '../../lib/page/ranges';
import type { Underlines } from '../../lib/page/underlines';
import { CardView } from './card-view';
import type { PageState } from './page-state';

/** Joins pointer, keys and the hover machine to the card. */
export class Hovering {
  private hover: Hover<Mark> = idle();
  private readonly card: CardView;
  private pointer: { x: number; y: number } | undefined;
  private inCard = false;
  private looking = false;
  private last: Mark | undefined;

  constructor(
    private readonly page: PageState,
    private readonly stop: AbortController,
  ) {
    this.card = new CardView(page.underlines, {
      onInside: (inside) => this.send({ type: 'card', inside }),
      onPin: (pinned) => this.send({ type: 'pin', pinned }),
      onClose: () => this.send({ type: 'close' }),
      onTaken: () => this.send({ type: 'close' }),
    });
    keepListening(document, (signal) => this.listen(signal), stop.signal);
    stop.signal.addEventListener('abort', () => this.card.close());
    page.underlines.onChange = () => this.onPageChange();
  }

  private listen(signal: AbortSignal): void {
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.onPointer(event), options);
    document.documentElement?.addEventListener(
      'pointerleave',
      () => this.send({ type: 'pointer', on: undefined }),
      options,
    );
    document.addEventListener('scroll', (event) => this.onScroll(event), options);
    addEventListener('resize', (event) => this.onScroll(event), options);
    document.addEventListener('pointerdown', (event) => this.onPress(event), options);
    document.addEventListener('click', (event) => this.onTap(event), options);
    document.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
  }

  private get underlines(): Underlines {
    return this.page.underlines;
  }

  /** Goes to the next or previous mention, of one entity or of any, and opens its card with focus inside. */
  step(by: 1 | -1, id?: string): boolean {
    const { last } = this;
    const from = last && this.underlines.marks.find(({ range }) => isSameRange(range, last.range));
    const mark = nextMark(this.underlines.marks, from ?? this.firstInView(by), by, id);
    if (!mark) return false;
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.pointer = undefined;
    this.card.takeFocus = true;
    this.send({ type: 'open', on: mark });
    return true;
  }

  /** Where stepping begins when no mention was visited yet: just before what is in view. */
  private firstInView(by: 1 | -1): Mark | undefined {
    const at = this.underlines.marks.findIndex(({ range }) => (boxesOf(range)[0]?.bottom ?? -1) > 0);
    return at > 0 && by === 1 ? this.underlines.marks[at - 1] : undefined;
  }

  private send(event: HoverEvent<Mark>): void {
    if (this.stop.signal.aborted) return;
    const [next, effects] = step(this.hover, event, this.page.settings.hoverDelayMs);
    this.hover = next;
    for (const effect of effects) {
      if (effect.do === 'wait') setTimeout(() => this.send({ type: 'timer', token: effect.token }), effect.ms);
      else if (effect.do === 'hide') this.card.close();
      else {
        this.last = effect.on;
        void this.card.open(effect.on, this.pointer);
      }
    }
  }

  private onPointer(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!isAlive()) {
      this.stop.abort();
      return;
    }
    this.inCard = this.card.owns(event.target);
    this.pointer = { x: event.clientX, y: event.clientY };
    if (this.inCard || this.looking || event.buttons !== 0) return;
    this.looking = true;
    requestAnimationFrame(() => {
      this.looking = false;
      // By now the pointer may have come into the card, where what lies under it does not count.
      if (this.pointer && !this.inCard && !this.stop.signal.aborted) {
        this.send({ type: 'pointer', on: this.underlines.at(this.pointer.x, this.pointer.y) });
      }
    });
  }

  private onScroll(event: Event): void {
    if (!event.isTrusted || this.hover.at !== 'open') return;
    const { range } = this.hover.on;
    const inView = boxesOf(range).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
    if (inView && !this.hover.pinned) this.card.place();
    else if (!inView) this.send({ type: 'gone' });
  }

  private onPress(event: PointerEvent): void {
    if (!event.isTrusted || this.hover.at !== 'open' || this.hover.pinned) return;
    if (!this.card.owns(event.target) && !isOn(this.hover.on.range, event.clientX, event.clientY))
      this.send({ type: 'close' });
  }

  /** A finger has no way to rest on a name: a tap opens the card, but a tap on a link still follows it. */
  private onTap(event: MouseEvent): void {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || this.card.owns(event.target)) return;
    if ((event.target as Element | null)?.closest?.('a[href], button, input, label, summary')) return;
    const mark = this.underlines.at(event.clientX, event.clientY);
    if (mark) this.send({ type: 'open', on: mark });
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || this.hover.at !== 'open') return;
    event.stopPropagation();
    event.preventDefault();
    this.send({ type: 'close' });
  }

  /** The marks were made anew: the open card stays with its name if it is still there. */
  private onPageChange(): void {
    if (this.hover.at === 'idle') return;
    const { on } = this.hover;
    const same = this.underlines.marks.find(({ id, range }) => id === on.id && isSameRange(range, on.range));
    if (same) this.hover = { ...this.hover, on: same };
    else if (this.hover.at === 'open' && !this.hover.pinned) this.send({ type: 'close' });
  }
}
