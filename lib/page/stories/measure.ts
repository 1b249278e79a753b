import { standingOf } from '../dom/elements';
import { elementAround } from '../dom/nodes';

/** How many text nodes are looked at: what has more of them is taken to be long. */
const MOST_TEXTS = 300;

/** The text nodes below `root` that hold prose, as far as the names of the elements right around them tell. */
export function* proseIn(root: Node): Generator<Text, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = elementAround(node);
    if (!around || !standingOf(around)?.noProse) yield node as Text;
  }
}

/**
 * Whether an element contains no more prose than `most` UTF-16 units, white space at both ends of each text not
 * counted; with a `sign`, no more than that before it. It looks at `MOST_TEXTS` text nodes at most.
 */
export function isShort(element: Element, most: number, sign: Node | null = null): boolean {
  let length = 0;
  let texts = 0;
  for (const text of proseIn(element)) {
    if (sign && Node.prototype.contains.call(sign, text)) return true;
    length += text.data.trim().length;
    if (length > most || ++texts > MOST_TEXTS) return false;
  }
  return true;
}
