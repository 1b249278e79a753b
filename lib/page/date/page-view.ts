import { attributeOf, climb } from '../dom/nodes';
import { Landmarks } from '../reading/landmarks';

/** Longest text that can be a date, and that can be a heading or a title, in UTF-16 units. */
export const LONGEST_DATE = 100;
export const LONGEST_NAME = 500;

/** A page as its date is looked for: asked only in ways that it cannot answer for, and never for all it has. */
export class PageView {
  readonly body: Element | undefined;
  /** What the page is called, in lower case. */
  readonly title: string;
  private readonly landmarks: Landmarks | undefined;
  private readonly answers = new Map<Element, boolean>();

  constructor(
    readonly page: Document,
    readonly address: string,
  ) {
    this.body = this.all('body', 1)[0];
    this.title = plain(this.all('head title,meta[property="og:title"]', 2).map(nameOf).join(' | '));
    if (this.body) this.landmarks = new Landmarks(this.body);
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

  /** The first ancestor, or the element itself, that a selector fits. */
  around(element: Element | null | undefined, selector: string): Element | null {
    return element ? Element.prototype.closest.call(element, selector) : null;
  }
}

const nameOf = (element: Element): string => attributeOf(element, 'content') ?? beginningOf(element, LONGEST_NAME);

/** A text in lower case, with single spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The one thing that all say; undefined where they contradict each other, or where there is none. */
export const agreed = (all: readonly string[]): string | undefined =>
  all.every((one) => one === all[0]) ? all[0] : undefined;

/** What an element states about a date: in an attribute, or in its few words. */
export function stated(element: Element): string {
  // A page that was saved by some tools has `value` instead of `content`.
  const [first] = ['content', 'datetime', 'value'].flatMap((name) => attributeOf(element, name) || []);
  return first?.slice(0, LONGEST_DATE) ?? beginningOf(element, LONGEST_DATE);
}

/** The first so many UTF-16 units of an element’s text: it may hold all of the page. */
export function beginningOf(element: Element, most: number): string {
  const texts = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < most && texts.nextNode()) text += (texts.currentNode as Text).data;
  return text.slice(0, most);
}
