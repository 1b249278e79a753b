import type { Card } from '../knowledge/card';
import type { PageTools } from '../messages/card-tools';
import { pageOfCard } from '../messages/page-view';
import type { PageReport } from '../messages/protocol';
import type { Stage } from '../messages/stages';
import { Annotator, type Reading } from '../page/annotator';
import type { Divide } from '../page/around/sentence';
import { ArticleDay } from '../page/date/article-day';
import { countMarks, type Mark, shownMarks } from '../page/marking/marks';
import { Underlines } from '../page/marking/underlines';
import { visibility } from '../page/marking/visible';
import { Looks } from '../page/work/looks';
import { type Meter, yieldToPage } from '../page/work/slices';
import { type Watch, watchText } from '../page/work/watch';
import { PAINTS_IN_SHADOW_ROOTS, PAINTS_LINES_IN_FORCED_COLORS } from '../platform/capabilities';
import type { Settings } from '../settings/schema';
import { isDarkOn } from '../settings/sites';
import type { Spotter } from '../spotting/spotter';
import type { Extension } from './extension';

/** How much of a page is read before the user is asked whether to go on, in UTF-16 units: some 70,000 words. */
const READ_AT_ONCE = 400_000;

/** Knows what this page names and underlines it, in step with the page and with the settings. */
export class PageState {
  readonly underlines: Underlines;
  private annotator: Annotator;
  private watch: Watch | undefined;
  private readonly looks: Looks;
  private reading: Reading | undefined;
  private hasMissed = false; // Whether the page may have changed while its site was off or Backstory paused.
  private limit = READ_AT_ONCE;
  private readonly day = new ArticleDay();
  /** The entity whose card is open. */
  private opened: string | undefined;
  /** The count on the toolbar button, and the address it was shown for. */
  private shownCount = '';
  private reads: Promise<unknown> = Promise.resolve();

  constructor(
    public settings: Settings,
    private readonly spotter: Spotter,
    private readonly extension: Extension,
    private readonly stop: AbortController,
  ) {
    this.underlines = new Underlines(stop.signal, PAINTS_LINES_IN_FORCED_COLORS);
    this.looks = new Looks(() => this.watch?.changed(), visibility, stop.signal);
    this.annotator = this.newAnnotator();
    extension.reports.details = () => this.details();
    extension.reports.onRetry = () => void this.retry();
    extension.reports.report('reading');
  }

  /** Reads the page now, and again whenever its text changes. */
  async start(): Promise<void> {
    await yieldToPage(); // Making this state was a task by itself.
    // The document itself is watched, as frameworks replace the whole body.
    this.watch = watchText(document, (records) => this.read(records), this.stop.signal, PAINTS_IN_SHADOW_ROOTS);
    await this.retry();
  }

  /** Reads on where a long page was not read to its end. */
  readOn(): Promise<unknown> {
    this.limit += READ_AT_ONCE;
    return this.read([]);
  }

  /** Reads the page for the first time, or again after that has failed. */
  private async retry(): Promise<void> {
    this.extension.reports.report('reading');
    await this.read([]).catch(() => {}); // The popup has been told.
  }

  /** Takes new settings over at once. */
  apply(settings: Settings): void {
    const hasNewFronts = settings.frontsOff.join() !== this.settings.frontsOff.join();
    this.settings = settings;
    this.shownCount = '';
    if (this.hasMissed) this.reading = undefined; // It is of what the page was before.
    this.show();
    if (hasNewFronts) this.annotator.switchOff(settings.frontsOff);
    else if (this.reading) return; // Else the first reading goes on, or has failed.
    void this.read(this.hasMissed ? undefined : []).catch(() => {}); // The popup has been told.
  }

  /** What this page says of itself. */
  report(): PageReport {
    return { state: this.extension.reports.stage, ...this.details() };
  }

  /** What a popup hears of this page besides its stage. */
  private details(): Partial<PageReport> {
    const date = this.day.now();
    const { words = 0, stopped = false, touch = false, fronts = [] } = this.reading ?? {};
    return {
      ...(date && { date }),
      counts: countMarks(this.underlines.marks),
      ...(fronts.length > 0 && !this.isOff() && { fronts: [...fronts] }),
      ...(touch && { touch }),
      ...(this.opened && { open: this.opened }),
      ...(stopped && { stoppedAfter: words }),
    };
  }

  /** The card of an entity as it reads beside this page, or beside an article on it, of that day or of none (empty). */
  readonly fetchCard = (id: string, article = this.day.now()): Promise<Card | null | undefined> =>
    this.extension.fetchCard(id, { ...pageOfCard(this.details()), article: article || undefined });

  /** Divides a text into sentences. */
  readonly divide: Divide = (text) => this.spotter.sentences(text);

  /** What can be done with a card beside this page. `sentenceOn`: see `MarkedPage`. */
  tools(sentenceOn: (id: string) => string): PageTools | undefined {
    return this.extension.tools?.(sentenceOn);
  }

  /** Shows on the toolbar button how many entities are underlined. */
  showCount(): void {
    this.extension.showCount(countMarks(this.underlines.marks).length);
  }

  /** Hears whose card is open by now. */
  opens(id: string | undefined): void {
    this.opened = id;
    this.extension.reports.report(this.extension.reports.stage);
  }

  private readonly isOff = (): boolean => isDarkOn(location.hostname, this.settings);

  /** One reading after the other. */
  private read(records: readonly MutationRecord[] | undefined): Promise<Meter> {
    const next = this.reads.then(() => this.readNow(records));
    this.reads = next.catch(() => undefined);
    return next;
  }

  private async readNow(records: readonly MutationRecord[] | undefined): Promise<Meter> {
    const meter: Meter = { ms: 0 };
    if (!this.extension.isAlive()) this.stop.abort();
    this.hasMissed = this.isOff();
    this.looks.forget();
    try {
      if (this.hasMissed) this.show();
      else await this.readOnce(records, meter);
    } catch (error) {
      this.annotator = this.newAnnotator(); // Nobody knows where the old one has stopped.
      this.extension.reports.report('failed');
      throw error;
    }
    return meter;
  }

  private async readOnce(records: readonly MutationRecord[] | undefined, meter: Meter): Promise<void> {
    this.annotator.touch(records);
    const [{ body }, { signal }] = [document, this.stop];
    const reading = body
      ? await this.annotator.read(body, this.limit, signal, meter, () => this.day.find())
      : { marks: [], words: 0, stopped: false, touch: false, fronts: [] };
    if (!reading) return;
    await yieldToPage(); // Painting many marks takes a slice of its own.
    if (signal.aborted) return;
    this.reading = reading;
    this.show();
  }

  private newAnnotator(): Annotator {
    return new Annotator(
      this.spotter,
      {
        ...(PAINTS_IN_SHADOW_ROOTS && { onShadow: (root) => this.watch?.also(root) }),
        onMark: (mark) => this.underlines.watch(mark),
        onUnseen: (element) => this.looks.watch(element),
        onScreen: (marks) => this.showEarly(marks),
      },
      this.settings.frontsOff,
    );
  }

  /** Underlines what is on the screen of a page that was never read before, without waiting for the rest. */
  private showEarly(marks: readonly Mark[]): void {
    if (this.reading || this.isOff()) return;
    this.underlines.show(shownMarks(marks, this.settings), this.settings.marks === 'all');
  }

  private show(): void {
    const marks = this.isOff() ? [] : shownMarks(this.reading?.marks ?? [], this.settings);
    this.underlines.show(marks, this.settings.marks === 'all');
    this.extension.reports.report(this.stage());
    // A live page does not send its count at every change: each message would keep the background script awake.
    const count = `${countMarks(marks).length} ${location.href}`;
    if (count !== this.shownCount) this.showCount();
    this.shownCount = count;
  }

  private stage(): Stage {
    if (this.isOff()) return 'off';
    if (!this.reading) return 'reading';
    return this.underlines.marks.length > 0 ? 'lit' : 'quiet';
  }
}
