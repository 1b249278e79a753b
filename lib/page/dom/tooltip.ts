import { attributeOf, elementAround } from './nodes';

/** Whether the page opens something of its own where the pointer rests on a node: a tip (`title`), a menu or a dialog. */
export function hasTip(node: Node): boolean {
  for (let at = elementAround(node); at; at = elementAround(at)) {
    const popup = attributeOf(at, 'aria-haspopup');
    if (popup && popup !== 'false') return true;
    const title = attributeOf(at, 'title');
    if (title !== null) return title.trim() !== ''; // An empty title cancels those of the elements around it.
  }
  return false;
}
