import { isLabelOfChange, isTimeOfChange, LABEL_LENGTH } from './labels';

const ARTICLES = ':is(article,[role="article"],[itemtype$="Article"])';

/** Names of sites are mostly shorter than this, in UTF-16 units, and headings that the title repeats longer. */
const LONG = 30;

/** A day has begun somewhere on Earth so long before it begins at UTC, in ms. */
const EARLIEST = 14 * 3_600_000;

/**
 * The day (`YYYY-MM-DD`) of the article that an element stands in, where that is another than the page’s own: some
 * sites put the next article below the one that was read. Undefined where the page’s own day is meant; empty where the
 * other article says none, and has a main heading, so that it is no part of the page’s own.
 */
export function dayOfOtherArticle(element: Element): string | undefined {
  // An article of its own has a heading. Comments and posts mostly have none.
  const article = Element.prototype.closest.call(element, `${ARTICLES}:has(h1,h2)`);
  const own = ownHeading()?.closest(ARTICLES);
  if (!article || !own || Node.prototype.contains.call(own, article) || Node.prototype.contains.call(article, own))
    return undefined;
  const times = [...Element.prototype.querySelectorAll.call(article, 'time[datetime]')];
  const day = times.filter((time) => !saysChange(time)).map(dayOf)[0];
  if (day && Date.parse(day) - EARLIEST <= Date.now()) return day;
  return Element.prototype.querySelector.call(article, 'h1') ? '' : undefined;
}

/**
 * The longest main heading that the title of the page repeats; else the first that has words, as a logo has none. The
 * name of the site may be one, too, and is repeated; so one in no article counts less. The address is not asked, which
 * may be the next article’s.
 */
function ownHeading(): Element | undefined {
  const title = Document.prototype.querySelector.call(document, 'title')?.textContent ?? '';
  const weightOf = (heading: Element): number => {
    const text = heading.textContent.trim();
    return (title.includes(text) ? text.length : 1) + (heading.closest(ARTICLES) ? LONG : 0);
  };
  const headings = [...Document.prototype.querySelectorAll.call(document, 'h1')];
  return headings.sort((one, other) => weightOf(other) - weightOf(one))[0];
}

/** Whether a time is that of a change, as its names, its own text or the text before it say. */
const saysChange = (time: Element): boolean =>
  isTimeOfChange(time, (time.textContent ?? '').slice(0, LABEL_LENGTH)) || isLabelOfChange(textBefore(time));

/** The text before a time: beside it, or in a short element that is no heading. */
function textBefore({ previousSibling, previousElementSibling }: Element): string {
  const beside = previousSibling?.textContent?.trim();
  if (beside && !(previousSibling instanceof HTMLHeadingElement)) return beside;
  const isLabel = !(previousElementSibling instanceof HTMLHeadingElement);
  const text = previousElementSibling?.textContent?.trim() ?? '';
  return isLabel && text.length <= LABEL_LENGTH ? text : '';
}

const dayOf = (time: Element): string | undefined =>
  /^\s*((?:19|20)\d\d-\d\d-\d\d)(?!\d)/.exec(time.getAttribute('datetime') ?? '')?.[1];
