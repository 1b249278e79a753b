import type { Fields } from '../../messages/exchange';
import type { ToPage } from '../../messages/protocol';
import { markAtCaret } from '../../page/around/at-caret';
import { nameIn } from '../../page/around/sentence';
import { LiveRegion } from '../../page/card/live-region';
import { countAbove, isCutOff, isInView, scrollToRange } from '../../page/marking/boxes';
import { type Mark, nextMark } from '../../page/marking/marks';
import { isSameRange } from '../../page/marking/ranges';
import { stepWords } from '../../words/steps';
import type { HoverControl } from './hover-control';

/** Where a step goes: to a mention of entity `id`, of a different one than the last, or of any. */
export type StepTarget = Pick<Fields<ToPage, 'step'>, 'id' | 'different'>;

/**
 * How long the region stays in the page that says that there is no such name, in ms: it is read out by then, and no
 * card will close, which would take it away.
 */
const NOTHING_MS = 5000;

/** Goes from mention to mention by keys, and tells a screen reader where it has come to. */
export class Stepping {
  private readonly region = new LiveRegion();
  /** The mark whose card was shown last: stepping goes on from there, unless the user has scrolled away from it. */
  private last: Mark | undefined;
  /** The entity whose mentions the last step went through; undefined: those of all. */
  private steppedId: string | undefined;

  constructor(private readonly control: HoverControl) {}

  /** Goes to the next or previous mention, and opens its card with focus inside. */
  step(by: 1 | -1, { id, different }: StepTarget): boolean {
    const { marks } = this.control.underlines;
    const last = this.last && markNow(marks, this.last);
    const from = last && (this.control.hover.card?.focus || isInView(last.range)) ? last : undefined;
    // The page may have hidden a mention since it was read, of which nothing tells, or have cut it off. A step there
    // would lead nowhere.
    const fits = (mark: Mark) =>
      (id === undefined || mark.id === id) && !(different && mark.id === from?.id) && !isCutOff(mark.range, true);
    // Where no mention was visited yet, or the user reads elsewhere by now, the next is the first in view, and the
    // previous the last above it.
    const mark = nextMark(marks, from ?? marks[countAbove(marks) - (by === 1 ? 1 : 0)], by, fits);
    return this.open(mark, id);
  }

  /**
   * Goes to the mention of an entity with the index `nth` among its mentions (from 0), and opens its card. A pinned
   * card stays open instead.
   */
  goTo(id: string, nth: number): boolean {
    const mark = this.control.underlines.marks.filter((one) => one.id === id)[nth];
    if (mark && this.control.hover.card?.pinned) {
      this.reveal(mark);
      return true;
    }
    return this.open(mark, id);
  }

  /** Opens the card of the name at the selection, the focus or the caret, with focus inside. */
  openHere(): boolean {
    return this.open(markAtCaret(this.control.underlines.marks, document), undefined, stepWords.nothingHere);
  }

  /** Scrolls a mark into view, and goes on from there. */
  reveal(mark: Mark): void {
    this.last = mark;
    scrollToRange(mark.range);
  }

  /**
   * Hears that the card of a mark is shown; `byKey`: with focus inside. `name`: whom the card is of, if that is known.
   */
  shown(mark: Mark, byKey: boolean, name = nameIn(mark)): void {
    this.last = mark;
    if (!byKey) return;
    const { marks } = this.control.underlines;
    const all = this.steppedId === undefined ? marks : marks.filter(({ id }) => id === this.steppedId);
    const words = stepWords.step(name, all.indexOf(mark) + 1, all.length, this.control.sentenceOf(mark));
    this.region.say(words, mark.range.startContainer);
  }

  /** Hears that the card of a mark has grown, which has the focus and keeps its name: nothing else would tell. */
  grown({ range }: Mark): void {
    this.region.say(stepWords.grown, range.startContainer);
  }

  /** The card has closed, so there is nothing more to say of it. */
  end(): void {
    this.region.remove();
  }

  private open(mark: Mark | undefined, id?: string, nothing = stepWords.nothing): boolean {
    this.steppedId = id;
    if (mark) this.control.send({ type: 'open', on: mark, by: 'key' });
    else this.region.say(nothing, document.body, NOTHING_MS);
    return mark !== undefined;
  }
}

/**
 * The mark that now stands where one stood. Where the page has put new nodes in the place of the old ones, or has
 * divided them, it is the first at the same place of the same text; while the old node is there, in the same element.
 */
export function markNow(marks: readonly Mark[], { id, range, block, start }: Mark): Mark | undefined {
  const { startContainer } = range;
  return marks.find(
    (mark) =>
      mark.id === id &&
      (isSameRange(mark.range, range) ||
        (mark.start === start &&
          mark.block.text === block.text &&
          (mark.block.element === block.element || !startContainer.isConnected))),
  );
}
