import { step } from '../hover/machine';
import { isInView, type Point } from '../hover/place';
import { type HoverEffect, type HoverEvent, type HoverState, initialHoverState, isIdle } from '../hover/state';
import type { Card } from '../knowledge/card';
import { keepListening } from '../page/dom/listening';
import { boxesOf, isOn, lastAbove } from '../page/marking/boxes';
import { type Mark, nextMark } from '../page/marking/marks';
import { isSameRange } from '../page/marking/ranges';
import type { Underlines } from '../page/marking/underlines';
import type { CardView } from './card-view';
import type { CardRenderer, Extension } from './extension';
import type { PageState } from './page-state';
import { viewFor } from './view-for';

/** Joins pointer, keys and the page to the hover machine, and carries out its effects. */
export class Hovering {
  private hover: HoverState<Mark> = initialHoverState();
  private readonly view: CardView;
  /** The card that was loaded last. */
  private loaded: Card | undefined;
  /** Where the pointer is to be looked for in the next frame. */
  private looking: Point | undefined;
  /** The mark whose card was shown last: stepping goes on from there. */
  private last: Mark | undefined;

  constructor(
    private readonly page: PageState,
    private readonly extension: Extension,
    renderer: CardRenderer,
    private readonly stop: AbortController,
  ) {
    this.view = viewFor(page, renderer, (event) => this.send(event));
    keepListening(document, (signal) => this.listen(signal), stop.signal);
    stop.signal.addEventListener('abort', () => this.view.close());
    page.underlines.onChange = () => this.onMarks();
  }

  private listen(signal: AbortSignal): void {
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.onPointer(event), options);
    document.documentElement?.addEventListener('pointerleave', (event) => this.onLeave(event), options);
    document.addEventListener('scroll', (event) => this.onScroll(event), options);
    addEventListener('resize', (event) => this.onResize(event), options);
    document.addEventListener('pointerdown', (event) => this.onPress(event), options);
    document.addEventListener('click', (event) => this.onTap(event), options);
    document.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
  }

  private get underlines(): Underlines {
    return this.page.underlines;
  }

  /** Goes to the next or previous mention, of one entity or of any, and opens its card with focus inside. */
  step(by: 1 | -1, id?: string): boolean {
    const from = this.last && this.sameMark(this.last);
    const mark = nextMark(this.underlines.marks, from ?? this.firstInView(by), by, id);
    if (!mark) return false;
    this.send({ type: 'open', on: mark, by: 'key' });
    return true;
  }

  /** Where stepping begins when no mention was visited yet: just before what is in view. */
  private firstInView(by: 1 | -1): Mark | undefined {
    return by === 1 ? lastAbove(this.underlines.marks) : undefined;
  }

  /** The mark that now stands where one stood. */
  private sameMark({ id, range }: Mark): Mark | undefined {
    return this.underlines.marks.find((mark) => mark.id === id && isSameRange(mark.range, range));
  }

  private send(event: HoverEvent<Mark>): void {
    if (this.stop.signal.aborted) return;
    const [next, effects] = step(this.hover, event, this.page.settings.hoverDelayMs);
    this.hover = next;
    for (const effect of effects) this.carryOut(effect);
  }

  private carryOut(effect: HoverEffect<Mark>): void {
    switch (effect.do) {
      case 'wait':
        setTimeout(() => this.send({ type: 'timer', token: effect.token }), effect.ms);
        return;
      case 'reveal':
        this.last = effect.on;
        effect.on.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return;
      case 'load':
        void this.load(effect.on.id, effect.token);
        return;
      case 'show':
        this.last = effect.on;
        this.view.show({ mark: effect.on, card: this.loaded, focus: effect.focus, point: effect.point });
        return;
      case 'grow':
        this.view.grow();
        return;
      case 'pin':
        this.view.pin(effect.pinned);
        return;
      case 'focus-pin':
        this.view.focusPin();
        return;
      case 'hide':
        this.view.close();
    }
  }

  private async load(id: string, token: number): Promise<void> {
    const card = await this.page.fetchCard(id);
    const { loading } = this.hover;
    if (loading?.token !== token) return;
    this.loaded = card ?? undefined;
    this.send(this.isThere(loading.on) ? { type: 'loaded', token } : { type: 'gone', on: loading.on });
  }

  /** Whether a mention is still on the page, and under the pointer if that is where its card was asked for. */
  private isThere(on: Mark): boolean {
    const { pointer, loading } = this.hover;
    if (loading?.by !== 'pointer' || pointer.at !== 'name' || !pointer.point) return boxesOf(on.range).length > 0;
    return isOn(on.range, pointer.point.x, pointer.point.y);
  }

  private onPointer(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!this.extension.isAlive()) {
      this.stop.abort();
      return;
    }
    if (this.view.owns(event.target)) {
      this.looking = undefined; // The pointer was elsewhere on its way here; by the next frame that does not count any more.
      this.send({ type: 'card', inside: event.type !== 'pointerleave' });
    } else if (event.buttons === 0) this.lookAt({ x: event.clientX, y: event.clientY });
  }

  private lookAt(point: Point): void {
    if (!this.looking) requestAnimationFrame(() => this.look());
    this.looking = point;
  }

  private look(): void {
    const point = this.looking;
    this.looking = undefined;
    // By now the pointer may have come into the card, where what lies under it does not count.
    if (!point || this.hover.pointer.at === 'card' || this.stop.signal.aborted) return;
    this.send({ type: 'pointer', on: this.underlines.at(point.x, point.y), point });
  }

  /** Runs for every element that the pointer leaves: where it goes on into a frame, no other event tells. */
  private onLeave(event: PointerEvent): void {
    if (event.target !== document.documentElement) this.onPointer(event);
    else if (event.isTrusted && event.pointerType !== 'touch') this.send({ type: 'pointer', on: undefined });
  }

  private onScroll(event: Event): void {
    const { card } = this.hover;
    if (!event.isTrusted || !card || card.pinned) return;
    if (isInView(boxesOf(card.on.range), innerHeight)) this.view.place();
    else this.send({ type: 'gone', on: card.on });
  }

  private onResize(event: Event): void {
    if (this.hover.card?.pinned) event.isTrusted && this.view.place();
    else this.onScroll(event);
  }

  private onPress(event: PointerEvent): void {
    if (!event.isTrusted || isIdle(this.hover) || this.view.owns(event.target)) return;
    this.send({ type: 'press', on: this.underlines.at(event.clientX, event.clientY) });
  }

  /** A finger cannot rest on a name, so a tap opens the card; a tap on a link still follows the link. */
  private onTap(event: MouseEvent): void {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || this.view.owns(event.target)) return;
    if ((event.target as Element | null)?.closest?.('a[href], button, input, label, summary')) return;
    const mark = this.underlines.at(event.clientX, event.clientY);
    if (mark) this.send({ type: 'open', on: mark, by: 'tap' });
  }

  private onKey(event: KeyboardEvent): void {
    const { card, loading } = this.hover;
    if (!event.isTrusted || event.key !== 'Escape' || !(card || loading)) return;
    event.stopPropagation();
    event.preventDefault();
    this.send({ type: 'close' });
  }

  private onMarks(): void {
    if (isIdle(this.hover) && this.hover.pointer.at !== 'name') return;
    this.send({ type: 'marks', now: (on) => this.sameMark(on) });
  }
}
