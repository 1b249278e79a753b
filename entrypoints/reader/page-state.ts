import lexicon from 'backstory:lexicon';
import * as z from 'zod/mini';
import { isAlive } from '../../lib/browser/alive';
import { pageLine } from '../../lib/browser/line';
import { ask } from '../../lib/browser/messages';
import type { PageReport } from '../../lib/messages/page';
import type { Stage } from '../../lib/messages/stages';
import { Annotator, type Reading } from '../../lib/page/annotator';
import { countMarks, type Mark, shownMarks } from '../../lib/page/marking/marks';
import { Underlines } from '../../lib/page/marking/underlines';
import { articleDate } from '../../lib/page/reading/article-date';
import { type Meter, pause } from '../../lib/page/work/slices';
import { type Watch, watchText } from '../../lib/page/work/watch';
import { PAINTS_IN_SHADOW_ROOTS } from '../../lib/platform/capabilities';
import type { Settings } from '../../lib/settings/schema';
import { coveringSite } from '../../lib/settings/sites';

/** How much of a page is read before the reader is asked whether to go on, in UTF-16 units: some 70,000 words. */
const READ_AT_ONCE = 400_000;

/** UTF-16 units of an English word and the space after it, on average. */
const A_WORD = 6;

/** What this page names and what of it is underlined; kept in step with the page and with the settings. */
export class PageState {
  readonly underlines: Underlines;
  private readonly line = pageLine();
  private reader = this.newReader();
  private watch: Watch | undefined;
  private reading: Reading | undefined;
  private limit = READ_AT_ONCE;
  /** What the toolbar button was told last. */
  private told = '';
  private reads: Promise<unknown> = Promise.resolve();

  constructor(
    public settings: Settings,
    private readonly stop: AbortController,
  ) {
    this.underlines = new Underlines(stop.signal);
    this.line.details = () => this.details();
    this.line.onAgain = () => void this.again();
    this.line.at('reading');
  }

  /** Reads the page now, and again whenever its text changes. */
  async start(): Promise<void> {
    await pause(); // Making this state was a task by itself.
    // The document itself is watched, as frameworks replace the whole body.
    this.watch = watchText(document, (records) => this.read(records), this.stop.signal);
    await this.again();
  }

  /** Reads on where a long page was not read to its end. */
  readOn(): Promise<unknown> {
    this.limit += READ_AT_ONCE;
    return this.read([]);
  }

  /** Reads the page, once more where that has failed. */
  private async again(): Promise<void> {
    this.line.at('reading');
    await this.read([]).catch(() => {}); // The popup has heard of it.
  }

  /** Takes new settings over at once. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.told = '';
    this.show();
  }

  /** What this page says of itself. */
  report(): PageReport {
    return { state: this.line.stage, ...this.details() };
  }

  /** What a popup hears of this page besides its stage. */
  private details(): Partial<PageReport> {
    const date = articleDate(document);
    const { length = 0, stopped = false } = this.reading ?? {};
    return {
      ...(date && { date }),
      counts: countMarks(this.underlines.marks),
      ...(stopped && { stoppedAfter: Math.round(length / A_WORD / 1000) * 1000 }),
    };
  }

  /** Tells the toolbar button how many entities are underlined. */
  tellBadge(): void {
    void ask({ type: 'badge', count: countMarks(this.underlines.marks).length }, z.null());
  }

  private isOff(): boolean {
    return coveringSite(location.hostname, this.settings.offSites) !== undefined;
  }

  private isLit(): boolean {
    return this.reading !== undefined && (this.reading.onTopic || this.settings.everywhere);
  }

  /** One reading after the other. */
  private read(records: readonly MutationRecord[] | undefined): Promise<Meter> {
    const next = this.reads.then(() => this.readNow(records));
    this.reads = next.catch(() => undefined);
    return next;
  }

  private async readNow(records: readonly MutationRecord[] | undefined): Promise<Meter> {
    const meter: Meter = { ms: 0 };
    if (!isAlive()) this.stop.abort();
    try {
      await this.readOnce(records, meter);
    } catch (error) {
      this.reader = this.newReader(); // Nobody knows where the old one has stopped.
      this.line.at('failed');
      throw error;
    }
    return meter;
  }

  private async readOnce(records: readonly MutationRecord[] | undefined, meter: Meter): Promise<void> {
    this.reader.touch(records);
    const { body } = document;
    const { signal } = this.stop;
    const reading = body
      ? await this.reader.read(body, this.limit, signal, meter)
      : { marks: [], onTopic: false, length: 0, stopped: false };
    if (!reading) return;
    // Painting many marks is a slice of its own.
    await pause();
    if (signal.aborted) return;
    this.reading = reading;
    this.show();
  }

  private newReader(): Annotator {
    return new Annotator(lexicon, {
      ...(PAINTS_IN_SHADOW_ROOTS && { onShadow: (root) => this.watch?.also(root) }),
      onMark: (mark) => this.underlines.watch(mark),
      onScreen: (marks, onTopic) => this.showEarly(marks, onTopic),
    });
  }

  /** What is on the screen of a page that was never read before need not wait for all the rest. */
  private showEarly(marks: readonly Mark[], onTopic: boolean): void {
    if (this.reading || this.settings.marks === 'first' || this.isOff() || !(onTopic || this.settings.everywhere))
      return;
    this.underlines.show(shownMarks(marks, this.settings));
  }

  private show(): void {
    const marks = !this.isOff() && this.isLit() ? shownMarks(this.reading?.marks ?? [], this.settings) : [];
    this.underlines.show(marks);
    this.line.at(this.stage());
    // Not at every change of a live page: each message would keep the background script awake.
    const news = `${countMarks(marks).length} ${location.href}`;
    if (news !== this.told) this.tellBadge();
    this.told = news;
  }

  private stage(): Stage {
    if (this.isOff()) return 'off';
    if (!this.reading) return 'reading';
    return this.underlines.marks.length > 0 ? 'lit' : 'quiet';
  }
}
