import { isShort } from './measure';
import { isLinked } from './teaser-card';

/** What pages themselves call an article or a post. */
const ARTICLES =
  'article,[role="article"],[role="feed"]>*,[itemtype$="Article"],[itemtype*="Posting"],[itemprop="liveBlogUpdate"]';

/** More text than this, in UTF-16 units, is the text of an article; a card has less. */
const LONGEST_TEASER = 1200;

/**
 * An article that contains at least this many articles is a live blog, and they are its posts. Where there are fewer,
 * one of them may be its body.
 */
const MANY = 3;

/**
 * Finds the articles below `root`. Each is added to `begin`, as it begins a story; an article inside another only if it
 * is one of `MANY` posts. Articles that hold the headline or the text of the page’s own story are added to `main`
 * instead. Headline and text may also be outside all articles.
 */
export function* addArticles(begin: Set<Element>, main: Set<Element>, root: ParentNode): Generator<undefined, void> {
  const titles = [...root.querySelectorAll('h1')].filter((title) => !isLinked(title));
  for (const [outer, group] of groupsBelow(root)) {
    if (outer && group.length < MANY) continue;
    const body = yield* bodyAmong(group);
    for (const article of group) {
      if (article !== body && (outer || titles.length !== 1 || !holds(article, titles[0]))) begin.add(article);
      else if (!outer) main.add(article);
    }
  }
}

/** All articles, by the article that they stand in. */
function groupsBelow(root: ParentNode): Map<Element | undefined, Element[]> {
  const groups = new Map<Element | undefined, Element[]>();
  const open: Element[] = [];
  for (const article of root.querySelectorAll(ARTICLES)) {
    while (open.length > 0 && !holds(open.at(-1), article)) open.pop();
    const outer = open.at(-1);
    const group = groups.get(outer);
    if (group) group.push(article);
    else groups.set(outer, [article]);
    open.push(article);
  }
  return groups;
}

/** The only long one of some articles: the others are cards beside it or in it. */
function* bodyAmong(group: readonly Element[]): Generator<undefined, Element | undefined> {
  const long: Element[] = [];
  for (const article of group) {
    yield;
    if (!isShort(article, LONGEST_TEASER)) long.push(article);
  }
  return long.length === 1 ? long[0] : undefined;
}

const holds = (element: Element | undefined, inside: Element | undefined): boolean =>
  Node.prototype.contains.call(element, inside ?? null);
