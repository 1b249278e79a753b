import { textNodes } from '../dom/text-nodes';

/** How many nodes are looked at: what has more of them is taken to be long. */
const MOST_NODES = 400;

/** Whether an element holds more prose than `most` UTF-16 units, white space aside. It never looks at much of the page. */
export const isLonger = (element: Element, most: number): boolean => !endsWithin(element, most, () => false);

/** Whether less than `most` UTF-16 units of prose stand in an element before `sign`. */
export const standsWithin = (element: Element, sign: Element, most: number): boolean =>
  endsWithin(element, most, (node) => Node.prototype.contains.call(sign, node));

function endsWithin(element: Element, most: number, isEnd: (node: Text) => boolean): boolean {
  let length = 0;
  for (const node of textNodes(element, MOST_NODES)) {
    if (!node) return false;
    if (isEnd(node)) return true;
    length += node.data.trim().length;
    if (length > most) return false;
  }
  return true;
}
