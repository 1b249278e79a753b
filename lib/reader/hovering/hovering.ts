import { step } from '../../hover/machine';
import { type HoverEffect, type HoverEvent, type HoverState, initialHoverState, isIdle } from '../../hover/state';
import type { Card } from '../../knowledge/card';
import type { MentionInPage } from '../../messages/protocol';
import { linkedBeside } from '../../page/around/linked-names';
import { mentionsOf, nameIn, sentenceOf } from '../../page/around/sentence';
import { dayOfOtherArticle } from '../../page/date/day-of-other-article';
import { addressNow } from '../../page/dom/document';
import { keepListening } from '../../page/dom/listening';
import { hasTip } from '../../page/dom/tooltip';
import { boxesOf, isOn } from '../../page/marking/boxes';
import { MarkFinder } from '../../page/marking/mark-finder';
import type { Mark } from '../../page/marking/marks';
import type { Underlines } from '../../page/marking/underlines';
import { listenToEscape } from '../inputs/escaping';
import type { HoverControl } from '../inputs/hover-control';
import { Pointing } from '../inputs/pointing';
import { listenToPresses, onClick } from '../inputs/pressing';
import { markNow, Stepping } from '../inputs/stepping';
import type { CardRenderer } from './card-renderer';
import type { CardView } from './card-view';
import { type MarkedPage, viewFor } from './view-for';

/** Where hovering gets what renders cards from. */
export interface RendererSource {
  /** Whether this copy of the extension still runs. */
  isAlive(): boolean;
  /** Nothing when it cannot be had. */
  loadRenderer(): Promise<CardRenderer | undefined>;
}

/** Joins the inputs and the page to the hover machine, and carries out its effects. */
export class Hovering implements HoverControl {
  hover: HoverState<Mark> = initialHoverState();
  readonly view: CardView;
  readonly stepping = new Stepping(this);
  readonly finder: MarkFinder;
  private readonly pointing: Pointing;
  /** The card that was loaded last, and what renders it. */
  private loaded: { card: Card | undefined; renderer: CardRenderer } | undefined;
  /** Ends what is listened to for the card that is shown. */
  private endOfShown = new AbortController();
  /** The address of the page when a card was shown last. */
  private address = '';
  /** What renders the cards, once it was asked for. */
  private asked: Promise<CardRenderer | undefined> | undefined;

  constructor(
    private readonly page: MarkedPage,
    private readonly extension: RendererSource,
    private readonly stop: AbortController,
  ) {
    this.view = viewFor(page, this.send);
    this.finder = new MarkFinder(page.underlines);
    this.pointing = new Pointing(this, extension, stop);
    const listen = (signal: AbortSignal) => {
      this.pointing.listen(signal);
      listenToPresses(this, signal);
      listenToEscape(this, signal);
    };
    keepListening(document, listen, stop.signal);
    stop.signal.addEventListener('abort', () => this.carryOut({ do: 'hide' }));
    // The card of a name that is altered waits for what is found when the page is read again.
    page.underlines.onChange = (isAltered) => isAltered || this.onMarks();
  }

  get underlines(): Underlines {
    return this.page.underlines;
  }

  sentenceOf(mark: Mark): string {
    return sentenceOf(mark, this.page.divide);
  }

  /** The first mentions of an entity, each with the rest of its sentence. */
  mentions(id: string): MentionInPage[] {
    return mentionsOf(this.underlines.marks, id, this.page.divide);
  }

  /** Takes up an event of the page that happened before this was there: a move of the pointer, or a tap. */
  catchUp(event: PointerEvent): void {
    if (event.type === 'click') onClick(this, event);
    else this.pointing.onPointer(event);
  }

  readonly send = (event: HoverEvent<Mark>): void => {
    if (this.stop.signal.aborted) return;
    const [next, effects] = step(this.hover, event, this.page.settings.hoverDelayMs);
    this.hover = next;
    for (const effect of effects) this.carryOut(effect);
  };

  private carryOut(effect: HoverEffect<Mark>): void {
    switch (effect.do) {
      case 'wait':
        setTimeout(() => this.send({ type: 'timer', token: effect.token }), effect.ms);
        // A pointer that still rests there after half the wait is likely to want a card, so the renderer is loaded
        // during the other half.
        setTimeout(() => this.hover.timer === effect.token && void this.renderer(), effect.ms / 2);
        return;
      case 'reveal':
        this.stepping.reveal(effect.on);
        return;
      case 'load':
        void this.load(effect.on, effect.token);
        return;
      case 'show':
        this.show(effect);
        return;
      case 'grow':
        this.view.grow();
        if (this.hover.card?.focus) this.stepping.grown(this.hover.card.on);
        return;
      case 'pin':
        this.view.pin(effect.pinned);
        return;
      case 'focus-pin':
        this.view.focusPin();
        return;
      case 'hide':
        this.endOfShown.abort();
        this.stepping.end();
        this.view.close();
        this.page.opens(undefined);
    }
  }

  private show({ on, focus, point }: Extract<HoverEffect<Mark>, { do: 'show' }>): void {
    const keepsBelowFree = point !== undefined && hasTip(on.range.endContainer);
    const isTap = !focus && !point;
    const linked = isTap ? linkedBeside(on, this.underlines.marks) : [];
    const alsoHere = linked.map((mark) => ({ id: mark.id, name: nameIn(mark) }));
    const { loaded } = this;
    if (!loaded) return; // It is set before the machine is told that the card is loaded.
    this.view.show({ mark: on, ...loaded, focus, point, keepsBelowFree, alsoHere });
    this.endOfShown.abort();
    this.endOfShown = new AbortController();
    loaded.renderer.followName(this, on, this.endOfShown.signal);
    this.stepping.shown(on, focus, loaded.card?.name);
    this.page.opens(on.id);
    this.address = addressNow();
  }

  private async load({ id, block }: Mark, token: number): Promise<void> {
    const article = dayOfOtherArticle(block.element);
    const [card, renderer] = await Promise.all([this.page.fetchCard(id, article), this.renderer()]);
    const { loading } = this.hover;
    if (loading?.token !== token) return;
    this.loaded = renderer && { card: card ?? undefined, renderer };
    // Without a renderer nothing can be shown, not even that there is no card.
    this.send(renderer && this.isThere(loading.on) ? { type: 'loaded', token } : { type: 'gone', on: loading.on });
  }

  /** What renders the cards of this page. It is asked for again where it could not be had. */
  private async renderer(): Promise<CardRenderer | undefined> {
    this.asked ??= this.extension.loadRenderer();
    const renderer = await this.asked;
    if (!renderer) this.asked = undefined;
    return renderer;
  }

  /** Whether a mention is still on the page, and under the pointer if that is where its card was asked for. */
  private isThere(on: Mark): boolean {
    const { pointer, loading } = this.hover;
    if (loading?.by !== 'pointer' || pointer.at !== 'name' || !pointer.point) return boxesOf(on.range).length > 0;
    return isOn(on.range, pointer.point.x, pointer.point.y);
  }

  private onMarks(): void {
    this.pointing.lookAgain();
    if (isIdle(this.hover) && this.hover.pointer.at !== 'name') return;
    this.send({ type: 'marks', now: (on) => markNow(this.underlines.marks, on) });
    const { card } = this.hover;
    this.view.follow(card?.on);
    // A pinned card stays without its name, but not when the site has gone on to another page without a load: what it
    // says has changed since is of another article.
    if (card?.pinned && !card.on.range.startContainer.isConnected && addressNow() !== this.address)
      this.send({ type: 'close' });
  }
}
