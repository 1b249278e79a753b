import { keepListening } from '../page/dom/listening';
import type { Extension } from './extension';
import type { Hovering } from './hovering/hovering';
import type { MarkedPage } from './hovering/view-for';

/** The events of a page by which the user may come to want a card. */
const SIGNS = ['pointermove', 'pointerdown', 'click'] as const;

/**
 * How long a page waits after hovering could not be had before it asks again, in ms: a pointer moves at every frame.
 */
const AGAIN_MS = 1000;

/**
 * Hovering on a page with names. Most of what a page costs is compiling our scripts, so hovering is put in only at the
 * first sign that the user may want a card, and is told of that sign.
 */
export class LateHovering {
  private asked: Promise<Hovering | undefined> | undefined;
  /** Ends listening to signs. */
  private readonly found = new AbortController();
  /** The last sign, which hovering has missed. */
  private sign: PointerEvent | undefined;

  constructor(
    private readonly page: MarkedPage,
    private readonly extension: Pick<Extension, 'isAlive' | 'loadHovering' | 'loadRenderer'>,
    private readonly stop: AbortController,
  ) {
    const onSign = (event: PointerEvent) => this.onSign(event);
    const listen = (signal: AbortSignal) => {
      const options = { signal, capture: true, passive: true };
      for (const type of SIGNS) document.addEventListener(type, onSign as EventListener, options);
      document.documentElement?.addEventListener('pointerleave', (event) => this.onLeave(event), options);
    };
    keepListening(document, listen, AbortSignal.any([stop.signal, this.found.signal]));
  }

  /** Hovering, asked for if it is not there; undefined where it cannot be had. */
  get(): Promise<Hovering | undefined> {
    this.asked ??= this.load();
    return this.asked;
  }

  private onSign(event: PointerEvent): void {
    if (!event.isTrusted || this.page.underlines.marks.length === 0) return;
    if (!this.extension.isAlive()) {
      this.stop.abort();
      return;
    }
    if (event.type !== 'pointerdown') this.sign = event;
    void this.get();
  }

  /**
   * Runs for every element that the pointer leaves: where it goes on into a frame or out of the window, no move tells.
   */
  private onLeave(event: PointerEvent): void {
    if (!event.isTrusted || !this.sign || this.sign.type === 'click') return;
    this.sign = event.target === document.documentElement ? undefined : event;
  }

  private async load(): Promise<Hovering | undefined> {
    const Late = await this.extension.loadHovering();
    if (this.stop.signal.aborted) return undefined;
    if (!Late) {
      setTimeout(() => {
        this.asked = undefined;
        this.sign = undefined; // A card that came so late would be a surprise.
      }, AGAIN_MS);
      return undefined;
    }
    this.found.abort();
    const hovering = new Late(this.page, this.extension, this.stop);
    if (this.sign) hovering.catchUp(this.sign);
    return hovering;
  }
}
