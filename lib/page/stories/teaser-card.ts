import { attributeOf, localNameOf } from '../dom/nodes';
import { isShort } from './measure';

/** A selector of headings. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** A headline has at least so many UTF-16 units; the name of a section has less. */
const SHORTEST_HEADLINE = 20;

/** Most text of a card, and most that stands in a card or post before its headline or time: a section, an author. */
const LONGEST_CARD = 1000;
const MOST_BEFORE = 150;

/** A card may have a few headlines of other stories below its own; with more of them it is a section of the page. */
const MOST_HEADLINES = 4;

/** Which part of a heading its link must hold. A link to edit the section holds less. */
const LINKED_PART = 0.6;

/** Whether an element could be the sign of a card or post: a headline that leads to another page, or a time. */
export const isSign = (element: Element): boolean =>
  isTime(element) || (lengthOf(element) >= SHORTEST_HEADLINE && isLinked(element));

/**
 * Whether an element is a card of a front page or a list, or a post of a live blog or a forum. `sign` is the first sign
 * in it: a headline is the sign of a card, which is short, and a time that of a post, which may be long. A post has
 * paragraphs or a heading, while a line of a timeline has none.
 */
export function isCard(element: Element, sign: Element): boolean {
  if (element === sign || Element.prototype.matches.call(element, HEADINGS)) return false;
  if (!isShort(element, MOST_BEFORE, sign)) return false;
  if (isTime(sign)) return Element.prototype.querySelector.call(element, `p,${HEADINGS}`) !== null;
  return isShort(element, LONGEST_CARD) && linksIn(element).filter(isSign).length <= MOST_HEADLINES;
}

/** Whether a heading or link leads to another page. */
export function isLinked(heading: Element): boolean {
  const least = LINKED_PART * lengthOf(heading);
  const around: Element | null = Element.prototype.closest.call(heading, 'a[href]');
  const link = around ?? linksIn(heading).find((inside) => lengthOf(inside) >= least);
  return !!link && !attributeOf(link, 'href')?.startsWith('#');
}

const isTime = (element: Element): boolean => localNameOf(element) === 'time';

const linksIn = (element: Element): Element[] => [...Element.prototype.querySelectorAll.call(element, 'a[href]')];

const lengthOf = (element: Element): number => element.textContent.trim().length;
