import type { MentionInPage, PageReport } from '../messages/protocol';
import { keepListening } from '../page/dom/listening';
import type { Settings } from '../settings/schema';
import { isDarkOn } from '../settings/sites';
import type { Spotter } from '../spotting/spotter';
import type { Extension } from './extension';
import type { StepTarget } from './inputs/stepping';
import { LateHovering } from './late-hovering';
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
  private readonly hovering: LateHovering;
  private readonly extension: Extension;
  /** The strength of the underline sheet that this page has. */
  private strength: string | undefined;

  constructor({ settings, spotter, extension }: ReaderParts, stop: AbortController) {
    this.extension = extension;
    this.page = new PageState(settings, spotter, extension, stop);
    this.hovering = new LateHovering(this.page, extension, stop);
    this.strength = strengthHere(settings);
    // Backstory was on when this was put in: it was switched off or paused a moment later.
    if (!this.strength) extension.updateUnderlineSheet();
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
  async step(by: 1 | -1, to: StepTarget = {}): Promise<{ found: boolean }> {
    return { found: (await this.hovering.get())?.stepping.step(by, to) ?? false };
  }

  /** The first mentions of an entity, each with the rest of its sentence. */
  async mentions(id: string): Promise<MentionInPage[]> {
    return (await this.hovering.get())?.mentions(id) ?? [];
  }

  /** Goes to a mention of an entity, by its place among these, and opens its card. */
  async goTo(id: string, nth: number): Promise<{ found: boolean }> {
    return { found: (await this.hovering.get())?.stepping.goTo(id, nth) ?? false };
  }

  /** Opens the card of the name at the selection, the focus or the caret. */
  async openHere(): Promise<{ found: boolean }> {
    return { found: (await this.hovering.get())?.stepping.openHere() ?? false };
  }
}

/** How strongly the names of this page are underlined. Undefined where Backstory is off. */
const strengthHere = (settings: Settings): string | undefined =>
  isDarkOn(location.hostname, settings) ? undefined : settings.strength;
