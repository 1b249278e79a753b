import { type RangeIndex, rangeIndex } from './hit-test';
import type { Mark } from './marks';

/** Finds the marks that a page shows by a point. Their index is made when they are first looked for after a change. */
export class MarkFinder {
  private indexed: readonly Mark[] = [];
  private index: RangeIndex<Mark> = rangeIndex([], document);

  constructor(private readonly underlines: { readonly marks: readonly Mark[] }) {}

  /** The mark under a point of the viewport. */
  at(x: number, y: number): Mark | undefined {
    return this.indexNow().at(x, y);
  }

  /** The marks in the line that is nearest to a point of the viewport. */
  inLineAt(x: number, y: number): readonly Mark[] {
    return this.indexNow().near(x, y);
  }

  private indexNow(): RangeIndex<Mark> {
    const { marks } = this.underlines;
    if (marks !== this.indexed) this.index = rangeIndex(marks, document);
    this.indexed = marks;
    return this.index;
  }
}
