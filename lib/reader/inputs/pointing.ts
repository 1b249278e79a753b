import type { Point } from '../../hover/placement';
import { hasTip, noteTip } from '../../page/dom/tooltip';
import type { HoverControl } from './hover-control';

/**
 * How much longer the pointer rests on a name that has a tip or menu of the page’s own, in ms: that one comes first.
 */
const EXTRA_MS = 700;

/**
 * How long after the pointer has come to a place it is looked for there again when the page has got new marks, in ms.
 */
const AGAIN_MS = 1500;

/** Tells hovering where a mouse or pen is. Once a frame it asks what lies under it. */
export class Pointing {
  /** Where the pointer is to be looked for in the next frame. */
  private looking: (Point & { at: number }) | undefined;
  /** Where it was looked for last, if it was not pressed or left the page since. */
  private last: typeof this.looking;
  /** Where it was on the screen at its last move. What it leaves there was scrolled away from under it. */
  private movedTo = '';
  /** Whether something else lies under it only because the page was scrolled. */
  private isScrolled = false;

  constructor(
    private readonly control: HoverControl,
    private readonly extension: { isAlive(): boolean },
    private readonly stop: AbortController,
  ) {}

  listen(signal: AbortSignal): void {
    const options = { signal, capture: true, passive: true };
    // Before the page hears of the mouse, and may take a title away.
    document.addEventListener('pointerover', (event) => noteTip(event.composedPath()[0] as Node), options);
    document.addEventListener('pointermove', (event) => this.onPointer(event), options);
    document.addEventListener('pointerdown', () => this.forget(), options);
    document.documentElement?.addEventListener('pointerleave', (event) => this.onLeave(event), options);
  }

  /** Hears of a move of the pointer. */
  onPointer(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!this.extension.isAlive()) {
      this.stop.abort();
      return;
    }
    const place = `${event.screenX} ${event.screenY}`;
    const isScrolled = event.type === 'pointerleave' && place === this.movedTo;
    if (event.type === 'pointermove') this.movedTo = place;
    if (this.control.view.owns(event)) {
      this.forget(); // Where the pointer was on its way here is not looked at any more.
      this.control.send({ type: 'card', inside: event.type !== 'pointerleave' });
    } else if (event.buttons === 0) {
      this.lookAt({ x: event.clientX, y: event.clientY, at: event.timeStamp }, isScrolled);
    }
  }

  /**
   * Looks again where the pointer came to just now, as the page has got new marks: it may have come to a name while the
   * page was putting new text in the place of the old.
   */
  lookAgain(): void {
    if (this.last && this.control.hover.pointer.at === 'page' && performance.now() - this.last.at < AGAIN_MS)
      this.lookAt(this.last);
  }

  private lookAt(point: Point & { at: number }, isScrolled = false): void {
    if (!this.looking) requestAnimationFrame(() => this.look());
    this.looking = this.last = point;
    this.isScrolled = isScrolled;
  }

  private forget(): void {
    this.looking = this.last = undefined;
  }

  private look(): void {
    const point = this.looking;
    this.looking = undefined;
    const { hover, finder, view } = this.control;
    // By now the pointer may have come into the card, where what lies under it does not count.
    if (!point || hover.pointer.at === 'card' || this.stop.signal.aborted) return;
    const under = finder.at(point.x, point.y);
    // The user has not gone to what was scrolled under the pointer.
    const found = this.isScrolled && under !== hover.card?.on ? undefined : under;
    const on = found ?? (view.bridges(point) ? hover.card?.on : undefined);
    const tipMs = found && hasTip(found.range.endContainer) ? EXTRA_MS : 0;
    // The pointer has rested since it came, also while hovering was not there yet.
    this.control.send({ type: 'pointer', on, point, extraMs: tipMs - (performance.now() - point.at) });
  }

  /**
   * Runs for every element that the pointer leaves: where it goes on into a frame, no other event tells. A pen that is
   * lifted leaves for nowhere; an open card stays then, as it does when a finger is lifted.
   */
  private onLeave(event: PointerEvent): void {
    const { card, loading } = this.control.hover;
    if (event.pointerType === 'pen' && !event.relatedTarget && (card || loading?.by === 'tap')) return;
    if (event.target !== document.documentElement) this.onPointer(event);
    else if (event.isTrusted && event.pointerType !== 'touch') {
      this.forget();
      this.control.send({ type: 'pointer', on: undefined });
    }
  }
}
