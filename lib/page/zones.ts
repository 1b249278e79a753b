import type { BlockKind } from '../text/block';
import { attributeOf, localNameOf } from './nodes';

const ASIDE_TAGS = new Set(['nav', 'footer', 'menu']);
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
  const name = localNameOf(element);
  if (name === 'aside') return !isPullQuote(element);
  if (name === 'form') return !holdsPage(element);
  if (ASIDE_TAGS.has(name) || ASIDE_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return (
    ASIDE_NAMES.test(`${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`) &&
    !holdsPage(element)
  );
}

/** Whole pages stand in a form (ASP.NET) or in a `div.has-sidebar`: what holds the main heading is beside nothing. */
const holdsPage = (element: Element): boolean =>
  Element.prototype.querySelector.call(element, 'main,[role="main"],h1') !== null;

/** A pull quote repeats the article in larger type: an aside inside it, with no headings, lists or links of its own. */
function isPullQuote(aside: Element): boolean {
  return aside.closest('article') !== null && aside.querySelector('h1,h2,h3,h4,h5,h6,ul,ol,a') === null;
}

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
export const kindOf = (element: Element): BlockKind => KINDS[localNameOf(element)] ?? 'text';
