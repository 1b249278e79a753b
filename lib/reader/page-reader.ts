import type { MentionInPage, PageReport } from '../messages/protocol';
import { mentionsOf } from '../page/around/sentence';
import { keepListening } from '../page/dom/listening';
import type { Settings } from '../settings/schema';
import { isDarkOn } from '../settings/sites';
import type { Spotter } from '../spotting/spotter';
import type { Extension } from './extension';
import { Hovering } from './hovering';
import type { Destination } from './inputs/stepping';
import { PageState } from './page-state';

/** What the reader is started with. */
export interface ReaderParts {
  settings: Settings;
  spotter: Spotter;
  extension: Extension;
}

/** The reader of one page: it reads and marks the page, and opens cards, until it is stopped. */
export class PageReader {
  private readonly page: PageState;
  private readonly hovering: Hovering;
  private readonly extension: Extension;
  private readonly spotter: Spotter;
  /** The strength of the underline sheet that this page has. */
  private strength: string | undefined;

  constructor({ settings, spotter, extension }: ReaderParts, stop: AbortController) {
    this.extension = extension;
    this.spotter = spotter;
    this.page = new PageState(settings, spotter, extension, stop);
    this.hovering = new Hovering(this.page, extension, stop);
    this.strength = strengthHere(settings);
    // A page that comes back from the back/forward cache has lost its count on the toolbar button.
    const onShow = (event: PageTransitionEvent) => event.isTrusted && event.persisted && this.page.showCount();
    keepListening(document, (signal) => addEventListener('pageshow', onShow, { signal }), stop.signal);
  }

  /** Reads the page now, and again whenever its text changes. */
  start(): Promise<void> {
    return this.page.start();
  }

  /** Takes new settings over at once. */
  apply(settings: Settings): void {
    this.page.apply(settings);
    const strength = strengthHere(settings);
    if (strength !== this.strength) this.extension.updateUnderlineSheet();
    this.strength = strength;
  }

  /** What this page says of itself. */
  report(): PageReport {
    return this.page.report();
  }

  /** Reads on where a long page was not read to its end. */
  async readOn(): Promise<PageReport> {
    await this.page.readOn();
    return this.page.report();
  }

  /** Goes to the next (by 1) or previous mention (by -1), of one entity, another or any, and opens its card. */
  step(by: 1 | -1, to: Destination = {}): { found: boolean } {
    return { found: this.hovering.stepping.step(by, to) };
  }

  /** The first mentions of an entity, each with the rest of its sentence. */
  mentions(id: string): MentionInPage[] {
    return mentionsOf(this.page.underlines.marks, id, this.spotter.sentences);
  }

  /** Goes to a mention of an entity, by its place among these, and opens its card. */
  goTo(id: string, nth: number): { found: boolean } {
    return { found: this.hovering.stepping.goTo(id, nth) };
  }

  /** Opens the card of the name at the selection, the focus or the caret. */
  openHere(): { found: boolean } {
    return { found: this.hovering.stepping.openHere() };
  }
}

/** How strongly the names of this page are underlined. Undefined where Backstory is off. */
const strengthHere = (settings: Settings): string | undefined =>
  isDarkOn(location.hostname, settings) ? undefined : settings.strength;
