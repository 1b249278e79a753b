import { textNodes } from '../dom/text-nodes';

/** A string of texts is given out when it is as long as this, in UTF-16 units. It is at most twice as long. */
const LONGEST_TEXT = 20_000;

/** Divides texts of different nodes: no name reaches over it. */
const BETWEEN = '\n\n';

/**
 * The texts of those nodes, joined into strings. Their length is bounded, so that a caller can pause between them; they
 * are few, so that it loses no time.
 */
export function* texts(root: Node): Generator<string> {
  let joined = '';
  for (const node of textNodes(root)) {
    if (!node) {
      yield '';
      continue;
    }
    joined = joined === '' ? node.data : joined + BETWEEN + node.data;
    if (joined.length < LONGEST_TEXT) continue;
    // Only a single node can be much longer than that.
    for (let at = 0; at < joined.length; at += 2 * LONGEST_TEXT) yield joined.slice(at, at + 2 * LONGEST_TEXT);
    joined = '';
  }
  yield joined;
}
