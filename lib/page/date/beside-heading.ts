import { localNameOf, parentOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';
import { holds, type PageView } from './page-view';

/** How far is looked behind the heading and before it: nodes, and UTF-16 units of text. */
const BEHIND = [400, 1_500] as const;
const BEFORE = [40, 200] as const;

/** One of several articles beside a heading is a card, a post or a comment; other items and captions have their own days. */
const OTHERS =
  'article~article,article:has(~article),[itemtype$="Comment"],[itemtype$="VideoObject"],' +
  '[itemprop="comment"],[itemprop="liveBlogUpdate"],figcaption,ins,del';

/**
 * The elements and texts that stand behind the heading of a page’s article, then those before it in the same part of the
 * page. Other stories and what stands beside the article are left out.
 */
export function besideHeading(view: PageView): Node[] {
  const { heading } = view;
  if (!heading) return [];
  const walker = Document.prototype.createTreeWalker.call(
    document,
    Node.prototype.getRootNode.call(heading),
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      parentOf(node) === heading || (node instanceof Element && isOther(node, view))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = heading;
  const behind = taken(() => walker.nextNode(), ...BEHIND);
  const part =
    Element.prototype.closest.call(heading, 'article,main,[role="main"]') ?? parentOf(parentOf(heading) ?? heading);
  walker.currentNode = heading;
  const before = taken(() => walker.previousNode(), ...BEFORE).filter(
    (node) => part && node !== part && holds(part, node),
  );
  return [...behind, ...before.reverse()];
}

/** Takes nodes up to a limit, or to the heading of another story: one that leads elsewhere. */
function taken(next: () => Node | null, most: number, mostText: number): Node[] {
  const nodes: Node[] = [];
  let length = 0;
  for (let node = next(); node && nodes.length < most; node = next()) {
    if (node instanceof Text) length += node.data.trim().length;
    else if (/^h\d$/.test(localNameOf(node)) && Element.prototype.querySelector.call(node, 'a[href]')) break;
    if (length > mostText) break;
    nodes.push(node);
  }
  return nodes;
}

const isOther = (element: Element, view: PageView): boolean =>
  isSkipped(element) || Element.prototype.matches.call(element, OTHERS) || view.beginsAside(element);
