import { firstChildOf, nextSiblingOf, shadowRootOf, typeOf } from './nodes';
import { isSkipped } from './skip';

/** How many nodes are looked at before the caller gets a chance to pause. */
const NODES_A_STEP = 1024;

/**
 * The text nodes at and below `root` that hold prose, those of open shadow roots too; undefined after each
 * `step` of nodes, as a place to pause.
 */
export function* textNodes(root: Node, step = NODES_A_STEP): Generator<Text | undefined> {
  // Without recursion, as scripts nest elements deeper than the stack reaches.
  const above: Node[] = [];
  let steps = 0;
  for (let node: Node | null | undefined = root; node; ) {
    if (++steps % step === 0) yield undefined;
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
