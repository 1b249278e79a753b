import lexicon from 'backstory:lexicon';
import * as z from 'zod/mini';
import { isAlive } from '../../lib/browser/alive';
import { ask } from '../../lib/browser/messages';
import type { PageReport } from '../../lib/messages/page';
import { articleDate } from '../../lib/page/article-date';
import { countMarks, type Mark, shownMarks } from '../../lib/page/marks';
import { painter } from '../../lib/page/paint';
import { type RangeIndex, rangeIndex } from '../../lib/page/point';
import { type Reading, readPage } from '../../lib/page/read';
import { watchText } from '../../lib/page/watch';
import type { Settings } from '../../lib/settings/schema';
import { offRule } from '../../lib/settings/sites';
import { compile } from '../../lib/spotting/compile';

const compiled = compile(lexicon);

/** What this page names and what of it is underlined; kept in step with the page and with the settings. */
export class PageState {
  readonly painter = painter(CSS.highlights);
  private reading: Reading | undefined;
  private busy: AbortController | undefined;
  private index: RangeIndex<Mark> = rangeIndex([], document);
  /** The marks that are underlined now, in document order. */
  shown: readonly Mark[] = [];
  /** Called after what is underlined has changed. */
  onChange: () => void = () => {};

  constructor(
    public settings: Settings,
    private readonly stop: AbortController,
  ) {
    stop.signal.addEventListener('abort', () => this.painter.clear());
  }

  /** Reads the page now, and again whenever its text changes. */
  async start(): Promise<void> {
    watchText(document.body, () => void this.read(), this.stop.signal);
    await this.read();
  }

  /** Takes new settings over at once. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.show();
  }

  /** The mark under a point of the viewport. */
  markAt(x: number, y: number): Mark | undefined {
    return this.index.at(x, y);
  }

  /** What the popup hears of this page. */
  report(): PageReport {
    const date = articleDate(document);
    const state = !this.reading ? 'reading' : this.shown.length > 0 ? 'lit' : 'quiet';
    return { state, host: location.hostname, ...(date && { date }), counts: countMarks(this.shown) };
  }

  /** Tells the toolbar button how many entities are underlined. */
  tellBadge(): void {
    void ask({ type: 'badge', count: countMarks(this.shown).length }, z.null());
  }

  private isOff(): boolean {
    return offRule(location.hostname, this.settings.offSites) !== undefined;
  }

  private isLit(): boolean {
    return this.reading !== undefined && (this.reading.onTopic || this.settings.everywhere);
  }

  private async read(): Promise<void> {
    if (!isAlive()) return this.stop.abort();
    this.busy?.abort();
    this.busy = new AbortController();
    const reading = await readPage(document.body, compiled, AbortSignal.any([this.busy.signal, this.stop.signal]));
    if (!reading) return;
    this.reading = reading;
    this.show();
  }

  private show(): void {
    const marks = !this.isOff() && this.isLit() ? shownMarks(this.reading?.marks ?? [], this.settings) : [];
    this.shown = marks;
    this.index = rangeIndex(marks, document);
    this.painter.paint(marks, this.settings.strength);
    this.tellBadge();
    this.onChange();
  }
}
