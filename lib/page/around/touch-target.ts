import { boxesOf } from '../marking/boxes';

/** The least width and height of what a finger may be asked to hit, in CSS px (WCAG 2.5.8). */
const TARGET = 24;

/**
 * Distances from the touched point, horizontal and vertical, at which text is looked for, in CSS px. So a name is found
 * from anywhere in its target, even where the text right under the finger is not the name.
 */
const AROUND = [0, -TARGET / 4, TARGET / 4, -TARGET / 2, TARGET / 2];

/**
 * What a finger at a point of the viewport (CSS px) means: the nearest of the items whose target contains the point.
 * Each line box of a range is a target, enlarged to `TARGET` where it is smaller. `near` gives the items in the text
 * line nearest to a point.
 */
export function nearestTarget<T extends { range: AbstractRange }>(
  near: (x: number, y: number) => readonly T[],
  x: number,
  y: number,
): T | undefined {
  const found = new Set<T>();
  for (const dy of AROUND) for (const dx of AROUND) for (const one of near(x + dx, y + dy)) found.add(one);
  let nearest: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of found) {
    for (const box of boxesOf(one.range)) {
      const away = awayFrom(box, x, y);
      if (away >= least) continue;
      least = away;
      nearest = one;
    }
  }
  return nearest;
}

/** How far a point is from a box, in CSS px; infinite outside its target. */
function awayFrom({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx <= grows(right - left) && dy <= grows(bottom - top) ? Math.hypot(dx, dy) : Number.POSITIVE_INFINITY;
}

/** How far a target reaches beyond a box of this size, on either side. */
const grows = (size: number): number => Math.max(0, (TARGET - size) / 2);
