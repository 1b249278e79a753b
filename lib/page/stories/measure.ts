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
 * Whether an element holds no more prose than `most` UTF-16 units, white space aside; or if there is a `sign` in it, no
 * more before that. It never looks at much of the page.
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
