import { firstChildOf, nextSiblingOf, shadowRootOf, typeOf } from './nodes';
import { isSkipped } from './skip';

/** Longest text given at once, in UTF-16 units. */
const LONGEST_TEXT = 20_000;

/** The text nodes at and below `root` that hold prose, those of open shadow roots too, made one by one. */
export function* textNodes(root: Node): Generator<Text> {
  // Without recursion, as scripts nest elements deeper than the stack reaches.
  const above: Node[] = [];
  for (let node: Node | null | undefined = root; node; ) {
    if (typeOf(node) === Node.TEXT_NODE) yield node as Text;
    const next: Node | null = node === root ? null : nextSiblingOf(node);
    if (next) above.push(next);
    const element = typeOf(node) === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (!element || isSkipped(element)) {
      node = above.pop();
      continue;
    }
    const inside = firstChildOf(element);
    const shadow = shadowRootOf(element);
    const shown: Node | null = shadow && firstChildOf(shadow);
    if (inside && shown) above.push(inside);
    node = shown ?? inside ?? above.pop();
  }
}

/** The same as strings of bounded length, so that a caller can pause between them. */
export function* texts(root: Node): Generator<string> {
  for (const { data } of textNodes(root)) {
    if (data.length <= LONGEST_TEXT) yield data;
    else for (let at = 0; at < data.length; at += LONGEST_TEXT) yield data.slice(at, at + LONGEST_TEXT);
  }
}
