import type { Mention } from '../../spotting/mention';
import { elementAround } from '../dom/nodes';
import type { PageBlock } from '../reading/page-block';
import { type Mark, stands } from './marks';
import { rankOf } from './mention-rank';
import { isSameRange, rangeIn, wordsAt } from './ranges';
import { visibility } from './visible';

/** Hears of the mentions of a reading. */
export interface MarkListener {
  /** A mark was made. */
  onMark?(mark: Mark): void;
  /** There is a mention in an element that the user does not see, so none was made. */
  onUnseen?(element: Element): void;
}

/** Makes marks of mentions, and gives the same mark for the same mention again. */
export class Marker {
  /** The marks of each block, by the offset at which they begin. */
  private readonly marks = new WeakMap<PageBlock, Map<number, Mark>>();
  private isVisible = visibility();

  constructor(private readonly listener: MarkListener = {}) {}

  /** Begins a reading: what is visible is asked anew. */
  begin(): void {
    this.isVisible = visibility();
  }

  /** The mark of a mention; undefined for what nobody sees, and for what has changed meanwhile. */
  markOf(mention: Mention, blocks: readonly PageBlock[]): Mark | undefined {
    const { id, category, block, start, end, onTopic } = mention;
    const at = blocks[block];
    const range = at && rangeIn(at, start, end);
    const element = range && elementAround(range.startContainer);
    if (!range || !element) return undefined;
    if (!this.isVisible(element)) {
      this.listener.onUnseen?.(element);
      return undefined;
    }
    const marks = this.marksIn(at);
    const former = marks.get(start);
    // A block stays the same where a line end becomes a space, but its words do not.
    const isSame = former?.id === id && former.onTopic === onTopic && isSameRange(former.range, range);
    if (isSame && stands(former)) return former;
    const rank = rankOf(at, mention);
    const made = { id, category, range, words: wordsAt(range), block: at, start, end, rank, onTopic };
    marks.set(start, made);
    this.listener.onMark?.(made);
    return made;
  }

  private marksIn(block: PageBlock): Map<number, Mark> {
    const marks = this.marks.get(block) ?? new Map<number, Mark>();
    this.marks.set(block, marks);
    return marks;
  }
}
