import { sheetOf } from '../../lib/browser/underline-sheet';
import type { Card } from '../../lib/knowledge/card';
import type { CardTools } from '../../lib/messages/card-tools';
import type { MentionInPage, PageReport, ReportChannel } from '../../lib/messages/protocol';
import { countMarks, type Mark, shownMarks } from '../../lib/page/marking/marks';
import { rangeIn, wordsAt } from '../../lib/page/marking/ranges';
import { Underlines } from '../../lib/page/marking/underlines';
import type { PageBlock } from '../../lib/page/reading/page-block';
import { PAINTS_LINES_IN_FORCED_COLORS } from '../../lib/platform/capabilities';
import { Hovering, type RendererSource } from '../../lib/reader/hovering/hovering';
import type { MarkedPage } from '../../lib/reader/hovering/view-for';
import type { Settings } from '../../lib/settings/schema';
import { sentences } from '../../lib/spotting/english/sentences';
import type { StoryName } from './story';

/** What the story needs of the extension around it. */
interface Around extends RendererSource {
  fetchCard(id: string): Promise<Card | null | undefined>;
  tools: CardTools;
  /** Where popup and panel hear how this page is. */
  reports: ReportChannel;
  /** The day of the story, `YYYY-MM-DD`, and the fronts that it is about. */
  date: string;
  fronts: string[];
}

/**
 * A story in our own page whose names are known: it is marked, and has cards, by the same code as the pages that the
 * reader reads. Only its finder is left out, which would be most of this page.
 */
export class LiveStory implements MarkedPage {
  readonly underlines: Underlines;
  private readonly marks: readonly Mark[];
  private readonly hovering: Hovering;
  private readonly sheet = new CSSStyleSheet();
  private opened: string | undefined;

  constructor(
    element: HTMLElement,
    names: readonly StoryName[],
    public settings: Settings,
    private readonly around: Around,
    stop: AbortController,
  ) {
    this.underlines = new Underlines(stop.signal, PAINTS_LINES_IN_FORCED_COLORS);
    this.marks = marksIn(element, names);
    for (const mark of this.marks) this.underlines.watch(mark);
    this.hovering = new Hovering(this, around, stop);
    document.adoptedStyleSheets.push(this.sheet);
    around.reports.details = () => this.details();
    around.reports.report('reading');
    this.apply(settings);
  }

  /** Takes new settings over at once. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.sheet.replaceSync(sheetOf(settings.strength));
    this.underlines.show(settings.pause ? [] : shownMarks(this.marks, settings), settings.marks === 'all');
    this.around.reports.report(settings.pause ? 'off' : this.underlines.marks.length > 0 ? 'lit' : 'quiet');
  }

  /** Going from name to name by keys. */
  get stepping(): Hovering['stepping'] {
    return this.hovering.stepping;
  }

  fetchCard(id: string): Promise<Card | null | undefined> {
    return this.around.fetchCard(id);
  }

  readonly divide = sentences;

  tools(): CardTools {
    return this.around.tools;
  }

  opens(id: string | undefined): void {
    this.opened = id;
    this.around.reports.report(this.around.reports.stage);
  }

  /** What the page says of itself. */
  report(): PageReport {
    return { state: this.around.reports.stage, ...this.details() };
  }

  /** The mentions of an entity, each with the rest of its sentence. */
  mentions(id: string): MentionInPage[] {
    return this.hovering.mentions(id);
  }

  private details(): Partial<PageReport> {
    const { date, fronts } = this.around;
    const { opened } = this;
    return { date, fronts, counts: countMarks(this.underlines.marks), ...(opened && { open: opened }) };
  }
}

/** The marks of the names in an element that holds one text. */
function marksIn(element: HTMLElement, names: readonly StoryName[]): Mark[] {
  const node = element.firstChild as Text;
  const block: PageBlock = {
    text: node.data,
    kind: 'text',
    story: 0,
    aside: false,
    pieces: [{ node, start: 0 }],
    element,
  };
  return names.flatMap(({ start, end, ...name }) => {
    const range = rangeIn(block, start, end);
    return range ? [{ ...name, range, words: wordsAt(range), block, start, end, rank: 0, onTopic: true }] : [];
  });
}
