import type { BlockKind } from '../text/block';

const ASIDE_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'menu']);
const ASIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'banner',
]);
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|sidebar|related|recirc|most-(?:read|popular)|newsletter|promo|breadcrumbs?|trending|recommended)(?:$|[\s_-])/i;

/** Whether an element begins a part of the page that is not the article: a menu, a sidebar, a footer, comments. */
export function isAside(element: Element): boolean {
  if (element.localName === 'aside' && isPullQuote(element)) return false;
  if (ASIDE_TAGS.has(element.localName) || ASIDE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.localName === 'body' || element.localName === 'main' || element.localName === 'article') return false;
  return ASIDE_NAMES.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}

/** A pull quote repeats the article in larger type: an aside inside it, with no headings, lists or links of its own. */
function isPullQuote(aside: Element): boolean {
  return aside.closest('article') !== null && aside.querySelector('h1,h2,h3,h4,h5,h6,ul,ol,a') === null;
}

/** Whether an element is a story of its own, whose introductions do not reach beyond it. */
export const isStory = (element: Element): boolean => element.localName === 'article' || isAside(element);

const KINDS: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
};

/** What kind of block an element makes of its text. */
export const kindOf = (element: Element): BlockKind => KINDS[element.localName] ?? 'text';
