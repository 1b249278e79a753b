import { parentOf } from '../dom/nodes';
import { HEADINGS, isHeadlineCard, linkOf } from './card';
import { shapeOf } from './lists';
import { isLonger } from './measure';

/** What pages themselves call an article or a post. */
const ARTICLES =
  'article,[role="article"],[role="feed"]>*,[itemtype$="Article"],[itemtype*="Posting"],[itemprop="liveBlogUpdate"]';

/** More text than this, in UTF-16 units, is the text of an article; a card has less. */
const LONGEST_TEASER = 1200;

/** How many articles in an article are posts of it: a live blog has some, an article may have one as its body. */
const MANY = 3;

const ARTICLES_A_STEP = 64;

/** The articles of a page. */
export interface Articles {
  /** Those that begin a story of their own. */
  begin: Set<Element>;
  /** Those that hold the story of the page itself: its headline, its text. Either may also stand outside them. */
  main: Set<Element>;
}

/**
 * Finds the articles below `root`. Each begins a story, but one inside another does so only as a card with a headline, or
 * as one of many posts.
 */
export function* articlesBelow(root: ParentNode): Generator<undefined, Articles> {
  const begin = new Set<Element>();
  const main = new Set<Element>();
  const titles = [...root.querySelectorAll('h1')].filter((title) => !linkOf(title));
  let steps = 0;
  for (const [outer, group] of groupsBelow(root)) {
    const arePosts = !outer || group.length >= MANY;
    const body = arePosts ? bodyAmong(group) : undefined;
    for (const article of group) {
      if (++steps % ARTICLES_A_STEP === 0) yield;
      if (!outer && (article === body || (titles.length === 1 && holds(article, titles[0])))) main.add(article);
      else if (!outer || (arePosts && article !== body) || isCard(article)) begin.add(article);
    }
  }
  return { begin, main };
}

/** All articles, by the article that they stand in. */
function groupsBelow(root: ParentNode): Map<Element | undefined, Element[]> {
  const groups = new Map<Element | undefined, Element[]>();
  const open: Element[] = [];
  for (const article of root.querySelectorAll(ARTICLES)) {
    while (open.length > 0 && !holds(open.at(-1) as Element, article)) open.pop();
    const outer = open.at(-1);
    const group = groups.get(outer);
    if (group) group.push(article);
    else groups.set(outer, [article]);
    open.push(article);
  }
  return groups;
}

/** The only long one of some articles, unless it is one of several in a row: the others are cards beside it or in it. */
function bodyAmong(group: readonly Element[]): Element | undefined {
  const [one, two] = group.filter((article) => isLonger(article, LONGEST_TEASER));
  if (!one || two) return undefined;
  const isRepeated = group.some(
    (other) => other !== one && parentOf(other) === parentOf(one) && shapeOf(other) === shapeOf(one),
  );
  return isRepeated ? undefined : one;
}

function isCard(article: Element): boolean {
  const heading = Element.prototype.querySelector.call(article, HEADINGS);
  return heading !== null && isHeadlineCard(article, heading);
}

const holds = (element: Element, inside: Element | undefined): boolean =>
  inside !== undefined && Node.prototype.contains.call(element, inside);
