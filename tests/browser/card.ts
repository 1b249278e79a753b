import type { CDPSession, Page } from '@playwright/test';

/** A node as CDP’s `DOM.getDocument` gives it, closed shadow roots included. */
interface DomNode {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  backendNodeId: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One CDP session a page. */
export function cdp(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** The closed shadow root of the open card, or undefined when none is open. Reads the build that ships. */
async function cardRoot(page: Page): Promise<DomNode | undefined> {
  const { root } = await (await cdp(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: DomNode): DomNode | undefined => {
    for (const shadow of node.shadowRoots ?? []) if (holdsCard(shadow)) return shadow;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  return find(root as unknown as DomNode);
}

/** The page may have shadow roots of its own; ours holds an element with this id (`lib/page/card/host.ts`). */
const holdsCard = (root: DomNode): boolean =>
  root.children?.some(({ attributes }) => attributes?.includes('backstory-card')) === true && textOf(root).length > 0;

/** The words of the open card, as one text; undefined when no card is open. */
export async function cardText(page: Page): Promise<string | undefined> {
  const root = await cardRoot(page);
  return root && textOf(root);
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).filter(Boolean).join(' ').trim();
}

/** The name on the open card, or undefined. */
export async function cardName(page: Page): Promise<string | undefined> {
  const heading = await cardNode(page, 'H2');
  const name = heading?.children?.find(({ nodeName }) => nodeName === '#text');
  return name?.nodeValue;
}

/** How much of the open card is shown; undefined when no card is open. */
export async function cardSize(page: Page): Promise<'glance' | 'full' | undefined> {
  const article = await cardNode(page, 'ARTICLE');
  const classes = article?.attributes?.[article.attributes.indexOf('class') + 1]?.split(' ');
  return classes && (classes.includes('glance') ? 'glance' : 'full');
}

/** The first element of the card with this tag (upper case) for which `fits` holds of its text. */
async function cardNode(page: Page, tag: string, fits: (text: string, attributes: string[]) => boolean = () => true) {
  const root = await cardRoot(page);
  const find = (node: DomNode): DomNode | undefined => {
    if (node.nodeName === tag && fits(textOf(node), node.attributes ?? [])) return node;
    for (const child of node.children ?? []) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  return root && find(root);
}

/** The middle of an element of the card in the viewport, in CSS px: buttons are named by text or `aria-label`. */
export async function cardPoint(page: Page, tag: string, label: string | RegExp): Promise<{ x: number; y: number }> {
  const node = await cardNode(page, tag, (text, attributes) =>
    typeof label === 'string'
      ? text.replace(/\s+/g, ' ') === label || attributes.includes(label)
      : label.test(text.replace(/\s+/g, ' ')),
  );
  if (!node) throw new Error(`the card has no ${tag} “${label}”`);
  const session = await cdp(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The card’s box in the viewport, in CSS px. */
export async function cardBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const node = await cardNode(page, 'ARTICLE');
  if (!node) throw new Error('no card is open');
  const { model } = await (await cdp(page)).send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

/** The element that the card is in; as it has no end tag, its markup would show none of its content. */
const MOUNT = 'BASEFONT';

/** The markup inside the card’s closed root, style sheet included. */
export async function cardMarkup(page: Page): Promise<string> {
  const root = await cardRoot(page);
  if (!root) throw new Error('no card is open');
  const session = await cdp(page);
  const markup = async ({ nodeName, attributes = [], children = [], backendNodeId }: DomNode): Promise<string> => {
    if (nodeName !== MOUNT) return (await session.send('DOM.getOuterHTML', { backendNodeId })).outerHTML;
    const pairs = attributes.flatMap((name, at) => (at % 2 ? [] : `${name}="${attributes[at + 1]}"`));
    return `<div ${pairs.join(' ')}>${(await Promise.all(children.map(markup))).join('')}</div>`;
  };
  return (await Promise.all((root.children ?? []).map(markup))).join('\n');
}
