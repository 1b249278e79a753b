import { firstChildOf, nextSiblingOf, shadowRootOf, typeOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';

/** A string of texts is given out when it is as long as this, in UTF-16 units. It is at most twice as long. */
const LONGEST_TEXT = 20_000;

/** How many nodes are looked at before the caller gets a chance to pause. */
const NODES_A_STEP = 1024;

/** Hears of an open shadow root whose text is read. */
export type OnShadow = (root: ShadowRoot) => unknown;

/**
 * The text nodes at and below `root` that hold prose, those of open shadow roots too; undefined now and then, as a
 * place to pause.
 */
export function* textNodes(root: Node, onShadow?: OnShadow): Generator<Text | undefined> {
  // Without recursion, as scripts nest elements deeper than the stack reaches.
  const above: Node[] = [];
  let steps = 0;
  for (let node: Node | null | undefined = root; node; ) {
    if (++steps % NODES_A_STEP === 0) yield undefined;
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
    if (shadow) onShadow?.(shadow);
    const shown: Node | null = shadow && firstChildOf(shadow);
    if (inside && shown) above.push(inside);
    node = shown ?? inside ?? above.pop();
  }
}

/** Divides texts of different nodes: no name reaches over it. */
const BETWEEN = '\n\n';

/**
 * The texts of those nodes, joined into strings. Their length is bounded, so that a caller can pause between them; they
 * are few, so that it loses no time.
 */
export function* texts(root: Node, onShadow?: OnShadow): Generator<string> {
  let joined = '';
  for (const node of textNodes(root, onShadow)) {
    if (!node) {
      yield '';
      continue;
    }
    joined = joined === '' ? node.data : joined + BETWEEN + node.data;
    if (joined.length < LONGEST_TEXT) continue;
    yield* pieces(joined, 2 * LONGEST_TEXT); // Only a single node can be much longer than that.
    joined = '';
  }
  yield joined;
}

/** How much of the end of a piece the next one repeats, in UTF-16 units, so that each name is whole in one of them. */
const OVERLAP = 200;

/** A text in pieces of at most `longest` UTF-16 units. */
export function* pieces(text: string, longest: number): Generator<string> {
  for (let at = 0; at === 0 || at + OVERLAP < text.length; at += longest - OVERLAP) yield text.slice(at, at + longest);
}
