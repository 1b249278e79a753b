import { firstDayIn } from '../../text/days';
import { attributeOf, climb, isRendered, localNameOf } from '../dom/nodes';
import { Landmarks } from '../reading/landmarks';

/** Longest text that can be a date, and that can be a heading or a title, in UTF-16 units. */
const LONGEST_DATE = 100;
const LONGEST_NAME = 500;

const MOST_HEADINGS = 40;

/** Up to this length, in UTF-16 units, what the title repeats may be the name of the site or of a section. */
const SHORT = 9;

/**
 * What the search for a page’s date asks of the page. It reads the page only by methods that the page cannot intercept
 * (see `dom/nodes.ts`), and only a limited number of elements.
 */
export class DatedPage {
  private readonly landmarks: Landmarks | undefined;
  private names: { title: string; heading: Element | undefined } | undefined;
  /** What stands around the heading, for the signs that ask for it (`besideHeading`). */
  around: readonly Node[] | undefined;
  private readonly answers = new Map<Element, boolean>();

  constructor(
    readonly page: Document,
    readonly address: string,
  ) {
    const [body] = this.all('body', 1);
    if (body) this.landmarks = new Landmarks(body);
  }

  /** What the page is called, in lower case. */
  get title(): string {
    return this.named().title;
  }

  /** The heading of its article. */
  get heading(): Element | undefined {
    return this.named().heading;
  }

  /** Title and heading, looked for when a sign first needs them: JSON-LD with only one day does not. */
  private named(): { title: string; heading: Element | undefined } {
    if (!this.names) {
      const title = this.all('head title,meta[property="og:title"]', 2)
        .map((one) => attributeOf(one, 'content') ?? nameIn(one))
        .map(plain)
        .join();
      this.names = { title, heading: this.mainHeading(title) };
    }
    return this.names;
  }

  /** The first elements that a selector finds, at `most` so many. */
  all(selector: string, most: number): Element[] {
    const found = Document.prototype.querySelectorAll.call(this.page, selector);
    return Array.prototype.slice.call(found, 0, most);
  }

  /** Whether an element begins a part that is not the article. */
  beginsAside(element: Element): boolean {
    return !!this.landmarks?.isAside(element);
  }

  /** Whether an element stands in a menu, a sidebar, a footer, comments. */
  isAside(element: Element): boolean {
    return climb(element, this.answers, (at) => this.beginsAside(at) || undefined);
  }

  /**
   * The longest heading that the title repeats, as the name of the site may be a heading too; else the first `h1`;
   * else, on a page without such headings, a smaller one or what has the class of a title. Headings that are not
   * rendered may be of an article that was left, so they are asked last.
   */
  private mainHeading(title: string): Element | undefined {
    const nameOf = (one: Element) => plain(nameIn(one));
    // What links to the front page is the name of the site.
    const isLogo = (one: Element) => Element.prototype.matches.call(one, ':has(a[href="/"],[rel~="home"]),a *');
    const isNamed = (one: Element) =>
      nameOf(one).length > SHORT && title.includes(nameOf(one)) && !isLogo(one) && !this.isAside(one);
    const mainOf = (headings: readonly Element[]) =>
      headings.filter(isNamed).sort((one, other) => nameOf(other).length - nameOf(one).length)[0] ??
      headings.find((one) => localNameOf(one) === 'h1' && !isLogo(one) && !this.isAside(one)) ??
      headings.find((one) => localNameOf(one) === 'h1' && !this.isAside(one));
    const headings = this.all('h1,h2', MOST_HEADINGS);
    return (
      mainOf(headings.filter(isRendered)) ??
      mainOf(headings) ??
      this.all('h3,h4,[class*="title"],[id*="title"]', MOST_HEADINGS).find(isNamed)
    );
  }
}

/** The first so many UTF-16 units of an element’s text, with a space for each `br`: it may hold all of the page. */
export function beginningOf(element: Element, most: number): string {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const nodes = Document.prototype.createTreeWalker.call(document, element, shown);
  let text = '';
  while (text.length < most && nodes.nextNode()) {
    const { currentNode: node } = nodes;
    if (node instanceof Text) text += node.data;
    else if (localNameOf(node as Element) === 'br') text += ' ';
  }
  return text.slice(0, most);
}

const nameIn = (element: Element): string => beginningOf(element, LONGEST_NAME);

/** A text in lower case, with single spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The value on which all agree, in a list of one; an empty list where they differ. */
export const agreed = (all: readonly string[]): string[] => (new Set(all).size === 1 ? all.slice(0, 1) : []);

/** Whether an element holds another. */
export const holds = (element: Node, other: Node): boolean => Node.prototype.contains.call(element, other);

/**
 * The first day that an element states in an attribute or at the start of its text, in a list of one, or an empty list.
 * Saved copies of pages may have it in `value`, Blogger has it in `title`.
 */
export const dayOf = (element: Element): string[] =>
  firstDayIn(
    ['content', 'datetime', 'value', 'title']
      .map((name) => attributeOf(element, name)?.slice(0, LONGEST_DATE))
      .concat(beginningOf(element, LONGEST_DATE))
      .join(' | '),
  );
