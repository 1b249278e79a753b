import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, parentOf } from '../dom/nodes';
import { isLonger } from './measure';

/** How many signs are looked at before the caller gets a chance to pause. */
const SIGNS_A_STEP = 64;

/** How many cards make a list whatever they look like. */
const MANY = 3;

/** More text than this between cards, in UTF-16 units, is prose that they stand in. */
const LONGEST_BETWEEN = 300;

/** Says whether an element is a card, `sign` being the first sign in it (a heading, a time, a link). */
export type IsCard = (element: Element, sign: Element) => boolean;

/** The children of one element that have signs in them, each with the first one. */
type Units = Map<Element, Element>;

/**
 * Adds to `cards` the cards that stand side by side below `root`. Signs that stand in cards already are left out. Each
 * element above a sign is come to once from below, and its text is looked at to a bound.
 */
export function* addCards(
  cards: Set<Element>,
  root: Node,
  signs: Iterable<Element>,
  isCard: IsCard,
): Generator<undefined, void> {
  const above = yield* unitsAbove(root, signs, cards);
  // What is deeper comes later in this order, and is looked at first: a section of a front page is no card, as it has some.
  const order = [root];
  for (const at of order) for (const unit of above.get(at)?.keys() ?? []) order.push(unit);
  const holders = new Set<Node>();
  for (const at of order.reverse()) {
    const units = above.get(at);
    if (!units) continue;
    const found = units.size > 1 ? yield* cardsAmong(at, units, holders, isCard) : [];
    for (const card of found) cards.add(card);
    if (found.length > 0 || [...units.keys()].some((unit) => holders.has(unit))) holders.add(at);
  }
}

function* unitsAbove(
  root: Node,
  signs: Iterable<Element>,
  cards: Set<Element>,
): Generator<undefined, Map<Node, Units>> {
  const above = new Map<Node, Units>();
  let steps = 0;
  for (const sign of signs) {
    if (++steps % SIGNS_A_STEP === 0) yield;
    for (let unit = sign; !cards.has(unit); ) {
      // Below a root every element has a parent; only the root itself may be no element.
      const parent = parentOf(unit) as Element;
      const units = above.get(parent);
      if (units) {
        if (!units.has(unit)) units.set(unit, sign);
        break;
      }
      above.set(parent, new Map([[unit, sign]]));
      if (parent === root) break;
      unit = parent;
    }
  }
  return above;
}

/**
 * The cards among some children of an element: many of them, at least half of the children; or two alike; or any beside a
 * list of cards. No cards are among children between which prose stands: it is theirs, or they stand in an article.
 */
function* cardsAmong(
  at: Node,
  units: Units,
  holders: ReadonlySet<Node>,
  isCard: IsCard,
): Generator<undefined, Element[]> {
  const cards: Element[] = [];
  const others: Element[] = [];
  const isProse = (child: Element) => isLonger(child, LONGEST_BETWEEN);
  for (const [unit, sign] of units) {
    yield;
    if (!holders.has(unit)) (isCard(unit, sign) ? cards : others).push(unit);
  }
  const isList = (cards.length >= MANY && cards.length >= others.length) || (others.length === 0 && areAlike(cards));
  const isBeside = cards.length + others.length < units.size && !others.some(isProse);
  if (cards.length === 0 || !(isList || isBeside)) return [];
  for (let child = firstChildOf(at); child; child = nextSiblingOf(child)) {
    if (child instanceof Element && !units.has(child) && isProse(child)) return [];
  }
  return cards;
}

const areAlike = ([one, two, ...more]: Element[]): boolean =>
  one !== undefined && two !== undefined && more.length === 0 && shapeOf(one) === shapeOf(two);

/** How an element is written, as far as repeated ones are alike in it. */
export const shapeOf = (element: Element): string => `${localNameOf(element)} ${attributeOf(element, 'class')}`;
