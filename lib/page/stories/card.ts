import { attributeOf } from '../dom/nodes';
import { isLonger, standsWithin } from './measure';

/** A selector of headings. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** Shortest headline and shortest headline that is a mere link, in UTF-16 units: shorter ones are names of sections. */
const SHORTEST_HEADLINE = 15;
const SHORTEST_LINK = 25;

/** Most text of a card with a headline and a teaser, and of one that is a link with little beside it. */
const LONGEST_CARD = 1000;
const LONGEST_LINK_CARD = 400;

/** How much may stand before the time of a post (its author), and before the link of a card (its section). */
const BEFORE_TIME = 150;
const BEFORE_LINK = 40;

/** A card may have a few headlines of other stories below its own; with more of them it is a section of the page. */
const MOST_HEADLINES = 4;

/** Which part of a heading its link must hold. A link to edit the section holds less. */
const LINKED_PART = 0.6;

/** Whether an element is a card with a headline that leads to another page. `heading` is the first heading in it. */
export const isHeadlineCard = (element: Element, heading: Element): boolean =>
  element !== heading &&
  lengthOf(heading) >= SHORTEST_HEADLINE &&
  linkOf(heading) !== undefined &&
  !isLonger(element, LONGEST_CARD) &&
  linksIn(element).filter(isHeadlineLink).length <= MOST_HEADLINES;

/** The link to another page that a heading is, or is in. */
export function linkOf(heading: Element): Element | undefined {
  const least = LINKED_PART * lengthOf(heading);
  const around: Element | null = Element.prototype.closest.call(heading, 'a[href]');
  const link = around ?? linksIn(heading).find((inside) => lengthOf(inside) >= least);
  return link && leadsAway(link) ? link : undefined;
}

/**
 * Whether an element is a post of a live blog or a forum: it begins with its time, the first in it, and has paragraphs
 * or a heading. A line of a timeline has not.
 */
export const isPost = (element: Element, time: Element): boolean =>
  element !== time &&
  Element.prototype.querySelector.call(element, `p,${HEADINGS}`) !== null &&
  standsWithin(element, time, BEFORE_TIME);

/** Whether a link could be the headline of a card. */
export const isHeadlineLink = (link: Element): boolean => lengthOf(link) >= SHORTEST_LINK && leadsAway(link);

/** Whether an element is a card without a heading: it begins with its headline link, and has little text beside it. */
export const isLinkCard = (element: Element, link: Element): boolean =>
  element !== link &&
  !Element.prototype.matches.call(element, HEADINGS) &&
  standsWithin(element, link, BEFORE_LINK) &&
  !isLonger(element, LONGEST_LINK_CARD);

const leadsAway = (link: Element): boolean => !attributeOf(link, 'href')?.startsWith('#');

const linksIn = (element: Element): Element[] => [...Element.prototype.querySelectorAll.call(element, 'a[href]')];

const lengthOf = (element: Element): number => element.textContent.trim().length;
