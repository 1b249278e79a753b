import { isRendered } from '../dom/nodes';

/** How often it is asked whether text is seen by now, in ms. */
const EVERY_MS = 400;

/**
 * Asks now and then whether text that the user did not see is seen by now. Nothing tells of all that may show it:
 * classes and states of other elements, style sheets, animations that scrolling drives.
 */
export class Looks {
  /** The elements that hold such text. */
  private readonly unseen = new Set<Element>();
  private timer: ReturnType<typeof setInterval> | undefined;

  /** `onShown` hears that text is seen now. `visibility` makes a function that holds for one moment. */
  constructor(
    private readonly onShown: () => void,
    private readonly visibility: () => (element: Element) => boolean,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.forget());
  }

  /** Watches an element whose text is not seen, until `forget`. */
  watch(element: Element): void {
    this.unseen.add(element);
    this.timer ??= setInterval(() => this.ask(), EVERY_MS);
  }

  /** Watches nothing more: the page is read anew. */
  forget(): void {
    this.unseen.clear();
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private ask(): void {
    if (document.hidden) return;
    const isVisible = this.visibility();
    if ([...this.unseen].some((element) => isRendered(element) && isVisible(element))) this.onShown();
  }
}
