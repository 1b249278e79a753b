import type { Strength } from '../settings/schema';
import { Guard } from './guard';
import { type Mark, stands } from './marks';
import { painter } from './paint';
import { type RangeIndex, rangeIndex } from './point';

/** The marks that are underlined: painted, found under the pointer, and gone as soon as their words are. */
export class Underlines {
  private readonly painter = painter(CSS.highlights);
  private readonly guard: Guard;
  private index: RangeIndex<Mark> = rangeIndex([], document);
  private strength: Strength = 'normal';
  /** In document order. */
  marks: readonly Mark[] = [];
  /** Called after what is underlined has changed. */
  onChange: () => void = () => {};

  constructor(signal: AbortSignal) {
    this.guard = new Guard((nodes) => this.review(nodes), signal);
    signal.addEventListener('abort', () => this.painter.clear());
  }

  /** Underlines exactly these, but for those whose words were altered since they were made. */
  show(marks: readonly Mark[], strength: Strength): void {
    this.marks = marks.filter(stands);
    this.strength = strength;
    this.index = rangeIndex(this.marks, document);
    this.painter.paint(this.marks, strength);
    for (const { range } of this.marks) {
      this.guard.watch(range.startContainer);
      this.guard.watch(range.endContainer);
    }
    this.onChange();
  }

  /** The mark under a point of the viewport. */
  at(x: number, y: number): Mark | undefined {
    return this.index.at(x, y);
  }

  /** Gives one mark the faint ground of the name whose card is open, or takes it away. */
  point(mark: Mark | undefined): void {
    this.painter.point(mark?.range);
  }

  /** Takes away the marks in altered text that has other words where they stand; the page is read again soon. */
  private review(nodes: ReadonlySet<Node>): void {
    const marks = this.marks.filter(
      (mark) => !(nodes.has(mark.range.startContainer) || nodes.has(mark.range.endContainer)) || stands(mark),
    );
    if (marks.length < this.marks.length) this.show(marks, this.strength);
  }
}
