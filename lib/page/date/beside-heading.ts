import { elementAround, localNameOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';
import { isLinked } from '../stories/teaser-card';
import { type DatedPage, holds } from './dated-page';

/** How many nodes are looked at before the heading, and from there on; and how much text, in UTF-16 units. */
const MOST_BEFORE = 40;
const MOST_NODES = 400;
const MOST_TEXT = 1_500;

/**
 * Elements whose days are not the article’s: one of several sibling articles (a card, a post or a comment), items of
 * another kind, captions, quotes, edits, and tables of data. A table without a row of heads may be the head of a
 * memorandum, or what an old page is laid out with.
 */
const OTHERS =
  'article~article,article:has(~article),.infobox,blockquote,[itemtype$="Comment"],[itemtype$="VideoObject"],' +
  '[itemprop="comment"],[itemprop="liveBlogUpdate"],figcaption,ins,del,' +
  'table:has(>thead th),table:has(>tbody>tr:first-child>th+th)';

/**
 * The elements and texts around the heading of a page’s article, in the order of the page: those before it only in the
 * same part, as the head of the site is above. Other stories, and what stands beside the article, are left out. Two
 * signs ask for them, so they are looked for once.
 */
export function besideHeading(view: DatedPage): readonly Node[] {
  view.around ??= view.heading ? nodesAround(view.heading, view) : [];
  return view.around;
}

function nodesAround(heading: Element, view: DatedPage): Node[] {
  // A filter of the walker’s own would be called back by the browser for each node, which costs more than to step.
  const walker = Document.prototype.createTreeWalker.call(
    document,
    Node.prototype.getRootNode.call(heading),
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const isLeftOut = (node: Node) => node instanceof Element && isOther(node, view);
  const part = Element.prototype.closest.call(heading, 'article,main,[role="main"]') ?? elementAround(heading);
  let first: Node = heading;
  walker.currentNode = heading;
  for (let nth = 0; nth < MOST_BEFORE; nth++) {
    const node = stepBack(walker, isLeftOut);
    if (node && leadsElsewhere(node)) break;
    if (part && node && holds(part, node)) first = node;
  }
  walker.currentNode = first;
  const nodes: Node[] = [];
  let length = 0;
  for (let node: Node | null = first; node && nodes.length < MOST_NODES; ) {
    if (node !== first && isLeftOut(node)) {
      node = stepOver(walker);
      continue;
    }
    if (node instanceof Text) length += node.data.trim().length;
    else if (node !== heading && leadsElsewhere(node)) break;
    if (length > MOST_TEXT) break;
    nodes.push(node);
    node = node === heading ? stepOver(walker) : walker.nextNode();
  }
  return nodes;
}

/** Moves the walker to the previous node that is not left out, and gives it; null where there is none. */
function stepBack(walker: TreeWalker, isLeftOut: (node: Node) => boolean): Node | null {
  for (;;) {
    if (walker.previousSibling()) while (!isLeftOut(walker.currentNode) && walker.lastChild()) {}
    else if (!walker.parentNode()) return null;
    if (!isLeftOut(walker.currentNode)) return walker.currentNode;
  }
}

/** Moves the walker past the current node and all in it, and gives the next node; null where there is none. */
function stepOver(walker: TreeWalker): Node | null {
  while (!walker.nextSibling()) if (!walker.parentNode()) return null;
  return walker.currentNode;
}

/** Whether a node is the heading of another story; the small ones are of bylines too. */
const leadsElsewhere = (node: Node): boolean =>
  node instanceof Element && /^h[1-4]$/.test(localNameOf(node)) && isLinked(node);

const isOther = (element: Element, view: DatedPage): boolean =>
  isSkipped(element) ||
  Element.prototype.matches.call(element, OTHERS) ||
  (view.beginsAside(element) && !Element.prototype.matches.call(element, 'article footer'));
