import { sheetOf } from '../../lib/browser/underline-sheet';
import type { Card } from '../../lib/knowledge/card';
import type { CardTools } from '../../lib/messages/card-tools';
import type { PageReport } from '../../lib/messages/protocol';
import { countMarks, type Mark, shownMarks } from '../../lib/page/marking/marks';
import { rangeIn, wordsAt } from '../../lib/page/marking/ranges';
import { Underlines } from '../../lib/page/marking/underlines';
import type { PageBlock } from '../../lib/page/reading/page-block';
import type { Extension } from '../../lib/reader/extension';
import { Hovering } from '../../lib/reader/hovering';
import type { MarkedPage } from '../../lib/reader/view-for';
import type { Settings } from '../../lib/settings/schema';
import type { StoryName } from './story';

/** What the story needs of the extension around it. */
interface Around extends Pick<Extension, 'isAlive' | 'loadRenderer'> {
  fetchCard(id: string): Promise<Card | null | undefined>;
  tools: CardTools;
}

/**
 * A story in our own page whose names are known: it is marked, and has cards, by the same code as the pages that the reader
 * reads. Only its finder is left out, which would be most of this page.
 */
export class LiveStory implements MarkedPage {
  readonly underlines: Underlines;
  private readonly marks: readonly Mark[];
  private readonly hovering: Hovering;
  private readonly sheet = new CSSStyleSheet();

  constructor(
    element: HTMLElement,
    names: readonly StoryName[],
    public settings: Settings,
    private readonly around: Around,
    stop: AbortController,
  ) {
    this.underlines = new Underlines(stop.signal);
    this.marks = marksIn(element, names);
    for (const mark of this.marks) this.underlines.watch(mark);
    this.hovering = new Hovering(this, around, stop);
    document.adoptedStyleSheets.push(this.sheet);
    this.apply(settings);
  }

  /** Takes new settings over at once. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.sheet.replaceSync(sheetOf(settings.strength));
    this.underlines.show(shownMarks(this.marks, settings), settings.marks === 'all');
  }

  /** Going from name to name by keys. */
  get stepping(): Hovering['stepping'] {
    return this.hovering.stepping;
  }

  fetchCard(id: string): Promise<Card | null | undefined> {
    return this.around.fetchCard(id);
  }

  tools(): CardTools {
    return this.around.tools;
  }

  /** What the page says of itself. */
  report(): PageReport {
    const { marks } = this.underlines;
    return { state: marks.length > 0 ? 'lit' : 'quiet', counts: countMarks(marks) };
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
    return range ? [{ ...name, range, words: wordsAt(range), block, start, end, place: 0, onTopic: true }] : [];
  });
}
