import { attributeOf, elementAround } from './nodes';

/**
 * The elements that have had a tip: some pages take the title away while the pointer is there, and show a tip of their
 * own.
 */
const tipped = new WeakSet<Element>();

/** Keeps in mind that there is a tip at a node now, if there is one. */
export const noteTip: (node: Node) => unknown = hasTip;

/**
 * Whether the page opens something of its own where the pointer rests on a node: a tip (`title`), a menu or a dialog. A
 * tip that was found once counts on.
 */
export function hasTip(node: Node): boolean {
  for (let at = node instanceof Element ? node : elementAround(node); at; at = elementAround(at)) {
    const popup = attributeOf(at, 'aria-haspopup');
    if (popup && popup !== 'false') return true;
    const title = attributeOf(at, 'title');
    if (title?.trim()) tipped.add(at);
    if (tipped.has(at)) return true;
    if (title !== null) return false; // An empty title cancels those of the elements around it.
  }
  return false;
}
