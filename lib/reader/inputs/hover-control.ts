import type { Point } from '../../hover/placement';
import type { HoverEvent, HoverState } from '../../hover/state';
import type { MarkFinder } from '../../page/marking/mark-finder';
import type { Mark } from '../../page/marking/marks';
import type { Underlines } from '../../page/marking/underlines';

/** The card in the page, if one is open. */
interface OpenCard {
  /** Whether an event happens in the card. */
  owns(event: Event): boolean;
  /** Whether a point is in the gap between the card and its name. */
  bridges(point: Point): boolean;
  /** Puts it beside its name, where that is now. */
  place(): void;
}

/** What the inputs (pointer, finger, keys, scrolling) know of hovering, and what they tell it. */
export interface HoverControl {
  readonly hover: HoverState<Mark>;
  readonly underlines: Underlines;
  readonly finder: MarkFinder;
  readonly view: OpenCard;
  /** The sentence that a name stands in. */
  sentenceOf(mark: Mark): string;
  send(event: HoverEvent<Mark>): void;
}
