import { attributeOf, elementAround, localNameOf } from '../dom/nodes';

/** The longest text that can be a byline, in UTF-16 units. */
const LONGEST = 200;

/** How many elements around a text are asked. */
const LEVELS = 6;

const AUTHOR = /(?:^|[\s_-])(?<!(?:quote|tweet)\S*)(?:bylines?|authors?|contributors?)(?:$|[\s_-])/i;

/**
 * Whether the page marks `text` as the name of its author, by an attribute of an element around its text node `node` or
 * of `element`, which lays it out. False for a text too long to be a byline.
 */
export function isMarkedAsAuthor(text: string, node: Node | undefined, element: Element): boolean {
  if (text.length > LONGEST || !node) return false;
  let at = elementAround(node);
  for (let level = 0; at && level < LEVELS && !isPage(at); level++) {
    if (isAuthor(at)) return true;
    at = elementAround(at);
  }
  return isAuthor(element);
}

const isPage = (element: Element): boolean => /^(?:article|main|section|body|html)$/.test(localNameOf(element));

const isAuthor = (element: Element): boolean =>
  !isPage(element) &&
  (/(?:^|\s)author(?:$|\s)/.test(`${attributeOf(element, 'rel') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`) ||
    AUTHOR.test(attributeOf(element, 'class') ?? '')) &&
  element.textContent.length < 4 * LONGEST;
