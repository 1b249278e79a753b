import type { Point } from '../../hover/placement';
import { seenBox, seenPoint } from '../../hover/seen';
import { hasSheets, nextSpot, type Shape, type Spot } from '../../hover/spot';
import type { CardHost } from '../../page/card/host';
import { boxesOf } from '../../page/marking/boxes';
import { seenNow } from '../inputs/seen-now';

/** What the place of an open card depends on. */
interface Placed {
  /** Its name. */
  range: AbstractRange;
  /** Where the pointer rests on the name. */
  point: Point | undefined;
  /** Whether something of the page’s own may open below the name. */
  keepsBelowFree: boolean;
}

/** Puts a card where it belongs now, by where it was, and says where that is. */
export function placeHost(host: CardHost, placed: Placed, was: Spot | undefined, shape: Shape): Spot {
  const seen = seenNow();
  const card = host.measure(hasSheets(seen) ? seen : undefined);
  const anchor = boxesOf(placed.range).map((box) => seenBox(box, seen));
  const pointer = placed.point && seenPoint(placed.point, seen);
  const { keepsBelowFree } = placed;
  const spot = nextSpot({ anchor, pointer, keepsBelowFree, card, viewport: seen }, was, shape);
  host.move(spot, seen);
  return spot;
}
