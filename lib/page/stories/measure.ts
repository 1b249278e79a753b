import { textNodes } from '../dom/text-nodes';

/** How many nodes are looked at: what has more of them is taken to be long. */
const MOST_NODES = 400;

/**
 * Whether an element holds no more prose than `most` UTF-16 units, white space aside; or if there is a `sign` in it, no
 * more before that. It never looks at much of the page.
 */
export function isShort(element: Element, most: number, sign: Node | null = null): boolean {
  let length = 0;
  for (const node of textNodes(element, MOST_NODES)) {
    if (!node) return false;
    if (sign && Node.prototype.contains.call(sign, node)) return true;
    length += node.data.trim().length;
    if (length > most) return false;
  }
  return true;
}
