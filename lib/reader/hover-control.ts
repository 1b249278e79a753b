import type { HoverEvent, HoverState } from '../hover/state';
import type { Mark } from '../page/marking/marks';
import type { Underlines } from '../page/marking/underlines';
import type { CardView } from './card-view';

/** What the inputs (pointer, finger, keys, scrolling) know of hovering, and what they tell it. */
export interface HoverControl {
  readonly hover: HoverState<Mark>;
  readonly underlines: Underlines;
  readonly view: CardView;
  send(event: HoverEvent<Mark>): void;
}
