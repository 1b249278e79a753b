import { firstChildOf, nextSiblingOf, parentOf } from '../dom/nodes';
import { isShort } from './measure';
import { HEADINGS, isCard, isSign } from './teaser-card';

/** An element between cards with more text than this, in UTF-16 units, is prose of an article that they stand in. */
const LONGEST_BETWEEN = 300;

/** The children of one element that contain signs of cards (`isSign`), each with its first sign. */
type Units = Map<Element, Element>;

/**
 * Adds to `cards` the cards that stand side by side below `root` and contain a sign that matches `selector`. Signs in
 * cards that are already known are left out. Each element above a sign is visited once, and only the beginning of its
 * text is measured.
 */
export function* addCards(cards: Set<Element>, root: ParentNode, selector: string): Generator<undefined, void> {
  const above = yield* unitsAbove(root, selector, cards);
  // Deeper elements come later in this order, which is gone through backwards: an element that contains cards, such as
  // a section of a front page, is no card itself.
  const order: Node[] = [root];
  for (const at of order) for (const unit of above.get(at)?.keys() ?? []) order.push(unit);
  const holders = new Set<Node>();
  for (const at of order.reverse()) {
    const units = above.get(at);
    if (!units) continue;
    const found = units.size > 1 ? yield* cardsAmong(at, units, holders, selector === HEADINGS) : [];
    for (const card of found) cards.add(card);
    if (found.length > 0 || [...units.keys()].some((unit) => holders.has(unit))) holders.add(at);
  }
}

/** The units of each element above a sign that `selector` finds below `root`, except signs in known cards. */
function* unitsAbove(root: ParentNode, selector: string, cards: Set<Element>): Generator<undefined, Map<Node, Units>> {
  const above = new Map<Node, Units>();
  for (const sign of root.querySelectorAll(selector)) {
    yield;
    if (!isSign(sign)) continue;
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
 * The cards among the children of an element that contain signs. There must be three more cards than other such
 * children. If the signs are headings, two more are enough, or a list of cards beside them (one of `holders`, the
 * elements that contain cards). Where prose stands between them there are none: the headings belong to the prose, or
 * the cards are part of an article.
 */
function* cardsAmong(
  at: Node,
  units: Units,
  holders: ReadonlySet<Node>,
  haveHeadings: boolean,
): Generator<undefined, Element[]> {
  const cards: Element[] = [];
  const others: Element[] = [];
  const isProse = (child: Element) => !isShort(child, LONGEST_BETWEEN);
  for (const [unit, sign] of units) {
    yield;
    if (!holders.has(unit)) (isCard(unit, sign) ? cards : others).push(unit);
  }
  const isList = cards.length > others.length + (haveHeadings ? 1 : 2);
  const isBeside = haveHeadings && cards.length + others.length < units.size && !others.some(isProse);
  if (!isList && !isBeside) return [];
  for (let child = firstChildOf(at); child; child = nextSiblingOf(child)) {
    if (child instanceof Element && !units.has(child) && isProse(child)) return [];
  }
  return cards;
}
