import { countLeading } from '../text/binary-search';

/** Room around a line’s boxes that still counts as on them, in CSS px: underlines hang below the box. */
const SLACK = 3;

let asking: Range | undefined;

/** The boxes of a range, a line each, in CSS px of the viewport; none where the page has taken its text away. */
export function boxesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): DOMRect[] {
  if (startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length) return [];
  // One live range for all questions, as the page pays for each (`rangeIn`); it waits where nothing changes.
  asking ??= new Range();
  asking.setStart(startContainer, startOffset);
  asking.setEnd(endContainer, endOffset);
  const boxes = [...asking.getClientRects()].filter(({ width }) => width > 0);
  asking.setStart(document, 0);
  asking.collapse(true);
  return boxes;
}

/** Whether a point of the viewport lies on the range. */
export function isOn(range: AbstractRange, x: number, y: number): boolean {
  return boxesOf(range).some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + SLACK,
  );
}

/** Finds ranges by a point, or by a text node that they touch. */
export interface RangeIndex<T extends { range: AbstractRange }> {
  /** The one under a point of the viewport. */
  at(x: number, y: number): T | undefined;
  /** Those that touch a text node, in the order of the document. */
  in(node: Node): readonly T[];
}

/**
 * Hit-tests by the browser’s own caret lookup: about 20 µs whatever the number of ranges, where `highlightsFromPoint`
 * takes 9 ms with 10,000. The lookup snaps to the nearest text, so the boxes of those near the caret are checked too.
 * `items` stand in the order of the document.
 */
export function rangeIndex<T extends { range: AbstractRange }>(items: readonly T[], page: Document): RangeIndex<T> {
  const byNode = new Map<Node, T[]>();
  for (const item of items) {
    for (const node of nodesOf(item.range)) {
      const known = byNode.get(node);
      if (known) known.push(item);
      else byNode.set(node, [item]);
    }
  }
  let shadowRoots: ShadowRoot[] | undefined;
  const inNode = (node: Node): readonly T[] => byNode.get(node) ?? [];
  return {
    at(x, y) {
      shadowRoots ??= rootsOf(items);
      const caret = page.caretPositionFromPoint(x, y, { shadowRoots });
      return (caret && nearCaret(inNode(caret.offsetNode), caret).find(({ range }) => isOn(range, x, y))) || undefined;
    },
    in: inNode,
  };
}

/**
 * How many names before and after the caret are asked for their boxes: as many as stand in a line. An underline may hang
 * into the line below; and at the end of a line of mixed directions the caret is given as at its start.
 */
const NAMES_OF_A_LINE = 12;

/** Those in the caret’s node that may be under the point: of many names in one text only a few are asked. */
function nearCaret<T extends { range: AbstractRange }>(
  items: readonly T[],
  { offsetNode, offset }: CaretPosition,
): T[] {
  const begun = countLeading(items, ({ range }) => range.startContainer !== offsetNode || range.startOffset <= offset);
  return items.slice(Math.max(0, begun - NAMES_OF_A_LINE), begun + NAMES_OF_A_LINE);
}

function rootsOf(items: readonly { range: AbstractRange }[]): ShadowRoot[] {
  const roots = new Set(items.map(({ range }) => range.startContainer.getRootNode()));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

/** More text nodes than these do not show a name: a letter in each is the most. */
const MOST_NODES = 64;

/** The text nodes of a range: mostly one, more where a name spans inline elements. */
function nodesOf({ startContainer, endContainer }: AbstractRange): Node[] {
  if (startContainer === endContainer) return [startContainer];
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node && nodes.length < MOST_NODES; node = walker.nextNode()) {
    nodes.push(node);
    if (node === endContainer) return nodes;
  }
  // Slots may show the end before the start, or in another tree.
  return [startContainer, endContainer];
}
