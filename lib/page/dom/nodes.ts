/**
 * Makes a getter that asks a node in a way that the page cannot answer for. A form gives out its controls as its own
 * properties, to content scripts too: `<input name="firstChild">` makes `form.firstChild` an input. So the getters of
 * the prototypes are used, which a content script has to itself.
 */
export function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${name}`);
  return (node) => get.call(node) as T;
}

export const typeOf = getter<number>(Node.prototype, 'nodeType');
const parentElementOf = getter<Element | null>(Node.prototype, 'parentElement');
export const parentOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const localNameOf = getter<string>(Element.prototype, 'localName');
const slotOf = getter<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** An attribute’s value, or null. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Whether an element is laid out, in sight or not. The browser computes its style for that. */
export const isRendered = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** The parent element of a node. For a shadow root, and for a node directly in one, it is the host. */
export function elementAround(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = node instanceof ShadowRoot ? node : parentOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element that a node is shown in: what is slotted stands in its slot. */
export const shownIn = (node: Node): Element | null =>
  (node instanceof Element ? slotOf(node) : node instanceof Text ? node.assignedSlot : null) ?? elementAround(node);

/**
 * Asks `from`, then each element around it, until one has an answer; false where none has. The map keeps the answers,
 * so that each element is asked once, however many elements inside it the question is about.
 */
export function climb(
  from: Element | null,
  answers: Map<Element, boolean>,
  ask: (at: Element) => boolean | undefined,
): boolean {
  const passed: Element[] = [];
  let answer: boolean | undefined;
  for (let at = from; at && answer === undefined; at = elementAround(at)) {
    answer = answers.get(at) ?? ask(at);
    passed.push(at);
  }
  for (const element of passed) answers.set(element, !!answer);
  return !!answer;
}

const own = new WeakSet<Node>();

/** Says that Backstory itself puts a node into the page. */
export const markAsOwn = (node: Node): WeakSet<Node> => own.add(node);

/** Whether Backstory itself has put a node into the page: it is no part of that. */
export const isOwn = (node: Node): boolean => own.has(node);
