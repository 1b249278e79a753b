import { attributeOf, localNameOf, parentOf, textOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';
import { isItemOfPage } from './microdata';
import type { PageView } from './page-view';

/** How far is looked behind the heading, and before it: nodes, and UTF-16 units of text. */
const BEHIND = { nodes: 400, text: 1_500 };
const BEFORE = { nodes: 40, text: 200 };

const MOST_ARTICLES = 30;

/**
 * The elements and texts that stand behind the heading of an article, then those before it that stand in the same part of
 * the page. Other stories and what stands beside the article are left out.
 */
export function besideHeading(view: PageView, heading: Element): Node[] {
  const { body } = view;
  if (!body) return [];
  const isOfStory = storyTest(view, heading);
  const walker = Document.prototype.createTreeWalker.call(
    view.page,
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (parentOf(node) !== heading && isOfStory(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT),
  );
  walker.currentNode = heading;
  const behind = taken(() => walker.nextNode(), BEHIND);
  const part = view.around(heading, 'article,main,[role="main"]') ?? parentOf(parentOf(heading) ?? heading);
  walker.currentNode = heading;
  const before = taken(() => walker.previousNode(), BEFORE, part);
  return [...behind, ...before.reverse()];
}

/** Takes nodes up to a limit, to the heading of another story, or to the end of a part of the page. */
function taken(next: () => Node | null, most: { nodes: number; text: number }, part: Node | null = null): Node[] {
  const nodes: Node[] = [];
  let length = 0;
  for (let node = next(); node; node = next()) {
    if (part && (node === part || !Node.prototype.contains.call(part, node))) break;
    if (node instanceof Element && beginsStory(node)) break;
    if (!(node instanceof Element)) length += (textOf(node) ?? '').trim().length;
    if (length > most.text) break;
    nodes.push(node);
    if (nodes.length >= most.nodes) break;
  }
  return nodes;
}

/** A heading that leads elsewhere is that of another story. */
const beginsStory = (element: Element): boolean =>
  /^h[1-4]$/.test(localNameOf(element)) && Element.prototype.querySelector.call(element, 'a[href]') !== null;

/** Tells which nodes can be of the story. Of several articles beside a heading each is a card, a post or a comment. */
function storyTest(view: PageView, heading: Element): (node: Node) => boolean {
  const articles = view.all('article', MOST_ARTICLES).filter((one) => !Node.prototype.contains.call(one, heading));
  const others = new Set(articles.length > 1 ? articles : []);
  return (node) => {
    if (!(node instanceof Element)) return true;
    if (isSkipped(node) || others.has(node) || view.beginsAside(node)) return false;
    return attributeOf(node, 'itemscope') === null || isItemOfPage(node) || isMaker(node);
  };
}

/** Some have the date inside the item of the writer; who writes or prints is not published on a day. */
const isMaker = (item: Element): boolean => /(?:Person|Organization)$/.test(attributeOf(item, 'itemtype') ?? '');
