import { standingOf } from '../dom/elements';
import { climb, elementAround } from '../dom/nodes';
import { addArticles } from './articles';
import { addCards } from './lists';
import { proseIn } from './measure';
import { HEADINGS } from './teaser-card';

/** A paragraph of prose is longer than a teaser, in UTF-16 units; a page with some of them is an article. */
const PARAGRAPH = 250;
const SOME_PARAGRAPHS = 4;

/**
 * Where the stories of a page begin: at articles, at the cards of a front page or a list of results, at the posts of a
 * feed, a live blog or a forum. What is in none of them is the story of the page itself, and in doubt there is no
 * other.
 */
export class Stories {
  private readonly articles = new Set<Element>();
  private readonly cards = new Set<Element>();
  private readonly main = new Set<Element>();
  private readonly seen = new Set<Node>();

  /**
   * Looks for stories below `root` once. The time is linear in what is there. Only where there are several titles is
   * a style asked for: theirs, and those of what is around them.
   */
  *lookBelow(root: Element | ShadowRoot): Generator<undefined, void> {
    if (this.seen.has(root)) return;
    this.seen.add(root);
    const { articles, main, cards } = this;
    yield* addArticles(articles, main, root);
    const titles = root.querySelectorAll('h1');
    const asked = new Map<Element, boolean>();
    // A view that the page has left, and keeps with `display: none`, is a story of its own.
    const isLeft = (at: Element) => (getComputedStyle(at).display === 'none' ? !!articles.add(at) : undefined);
    if (titles.length > 1) for (const title of titles) climb(title, asked, isLeft);
    yield* addCards(cards, root, HEADINGS);
    yield* addCards(cards, root, 'time');
    // On a page that is an article, lists of links are part of it (sources, further reading). Links in paragraphs are
    // no headlines.
    if (main.size === 0 && !(yield* isProse(root))) yield* addCards(cards, root, 'a[href]:not(p *)');
  }

  /** What begins the story of the page itself: an article, if there is one. */
  get beginningOfPage(): Element | undefined {
    return [...this.main][0];
  }

  /**
   * The element with which a story begins at the block `element`: this element or an inline element around it.
   * Undefined where none begins.
   */
  beginningAt(element: Element): Element | undefined {
    for (let at: Element | null = element; at; at = elementAround(at)) {
      if (this.main.has(at)) return this.beginningOfPage;
      if (this.articles.has(at) || this.cards.has(at)) return at;
      const around = elementAround(at);
      if (!around || standingOf(around)?.flow !== 'inline') return undefined;
    }
    return undefined;
  }
}

/** Whether a page is an article rather than a front page: it has paragraphs of prose. */
function* isProse(root: Node): Generator<undefined, boolean> {
  let paragraphs = 0;
  for (const { length } of proseIn(root)) {
    yield;
    if (length > PARAGRAPH && ++paragraphs === SOME_PARAGRAPHS) return true;
  }
  return false;
}
