import { attributeOf, localNameOf, parentOf } from '../dom/nodes';

const ASIDE_TAGS = new Set(['aside', 'nav', 'footer', 'menu']);
const ASIDE_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar']);
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|sidebar(?!-grid)|related|recirc|most-(?:read|popular)|newsletter|promo|breadcrumbs?|trending|recommended)(?:$|[\s_-])/i;

/** The main part of a page, or its heading. */
const PAGE = 'main,[role="main"],h1';

/** Tells which parts of a page below `root` stand beside the article. Its answers hold for one reading. */
export class Landmarks {
  private readonly holders = new Map<Node, Set<Node>>();

  constructor(private readonly root: Element) {}

  /** Whether an element begins a part of the page that is not the article: a menu, a sidebar, a footer, comments. */
  isAside(element: Element): boolean {
    const name = localNameOf(element);
    const role = attributeOf(element, 'role') ?? '';
    // Some articles call their own header a banner.
    if (name === 'form' || role === 'banner') return !this.holdsPage(element);
    if (ASIDE_TAGS.has(name) || ASIDE_ROLES.has(role)) return true;
    if (name === 'body' || name === 'main' || name === 'article') return false;
    return (
      ASIDE_NAMES.test(`${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`) &&
      !this.holdsPage(element)
    );
  }

  /**
   * Whether an element holds the main part of the page. Some sites put the whole page into a form (ASP.NET) or a
   * `div.has-sidebar`, which then does not stand beside the article.
   */
  private holdsPage(element: Element): boolean {
    const tree = Node.prototype.getRootNode.call(element);
    const holders = this.holders.get(tree) ?? holdersOf(PAGE, tree instanceof ShadowRoot ? tree : this.root);
    this.holders.set(tree, holders);
    return holders.has(element);
  }
}

/** A paragraph of running text has more UTF-16 units. */
const SHORT = 99;

/** Whether a paragraph is running text, and no comment. */
const isProse = (paragraph: Element): boolean =>
  paragraph.textContent.length > SHORT &&
  !Element.prototype.closest.call(paragraph, '[id*="comment" i],[class*="comment" i]');

/**
 * All nodes that hold an element which `selector` finds below `root`, or most of its text. They are looked for once,
 * because sidebars may stand in sidebars.
 */
function holdersOf(selector: string, root: Element | ShadowRoot): Set<Node> {
  const all = root instanceof Element ? Element.prototype : DocumentFragment.prototype;
  const holders = new Set<Node>();
  const parts = all.querySelectorAll.call(root, selector);
  const paragraphs = [...all.querySelectorAll.call(root, 'p')].filter(isProse);
  for (const found of [
    ...(parts.length > 0 ? parts : all.querySelectorAll.call(root, 'form h2')),
    // What holds most paragraphs holds the middle one.
    ...paragraphs.splice(paragraphs.length >> 1, 1),
  ])
    for (let at = parentOf(found); at && !holders.has(at); at = parentOf(at)) holders.add(at);
  return holders;
}

/**
 * Whether an element of an article is a pull quote: an aside that repeats it in larger type, with no headings, lists or
 * links.
 */
export const isPullQuote = (element: Element): boolean =>
  localNameOf(element) === 'aside' && element.querySelector('h1,h2,h3,h4,h5,h6,ul,ol,a') === null;
