import { keepListening } from '../dom/listening';
import { elementAround } from '../dom/nodes';

/** Attributes whose changes may show text, but seldom do, so that they are watched where it matters alone. */
const ATTRIBUTES = ['class', 'style'];

/**
 * Events after which other text may be seen: a popover has opened; a box was checked, or a button or link was pressed, on
 * whose state or target a style depends (`[aria-expanded=true] + div`, `:target`).
 */
const SHOWING = ['toggle', 'change', 'click'];

/** Text fades in after the change that has begun it, or with none: only the end of it is told. */
const FADED = ['transitionend', 'animationend'];

/**
 * Watches whether text that the user does not see may have come into sight, where nothing in the page tells of it but
 * looks. `onShown` hears of that.
 */
export class Looks {
  /** Elements that hold such text. */
  private readonly around = new Set<Node>();
  private readonly observer: MutationObserver;
  private width = innerWidth;

  constructor(
    private readonly onShown: () => void,
    signal: AbortSignal,
  ) {
    this.observer = new MutationObserver(onShown);
    const onFaded = (event: Event) => this.around.has(event.target as Node) && onShown();
    const listen = (until: AbortSignal) => {
      const options = { capture: true, passive: true, signal: until };
      for (const type of SHOWING) addEventListener(type, () => this.look(), options);
      for (const type of FADED) addEventListener(type, onFaded, options);
      addEventListener('resize', () => this.width !== innerWidth && this.look(), options);
    };
    keepListening(document, listen, signal);
    signal.addEventListener('abort', () => this.forget());
  }

  /** Watches an element whose text is not seen, and those around it, until `forget`. */
  watch(element: Element): void {
    for (let at: Element | null = element; at && !this.around.has(at); at = elementAround(at)) {
      this.around.add(at);
      this.observer.observe(at, { attributeFilter: ATTRIBUTES });
    }
  }

  /** Watches nothing more: the page is read anew. */
  forget(): void {
    this.observer.disconnect();
    this.around.clear();
    this.width = innerWidth;
  }

  private look(): void {
    if (this.around.size > 0) this.onShown();
  }
}
