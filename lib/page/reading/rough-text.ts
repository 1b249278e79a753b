import { selectorOf } from '../dom/elements';
import { type OnShadow, pieces, texts } from './texts';

/** A selector of the elements that may hold much text and no prose. */
const MUCH_WITHOUT_PROSE = selectorOf(({ noProse }) => noProse === 'much');

/**
 * A selector of frequent elements that cannot have a shadow root. They are not asked for one, because the browser would
 * have to make an object for each.
 */
const NEVER_HOSTS = selectorOf(({ neverHosts }) => neverHosts === true);

/** The longest string that is given out, in UTF-16 units. */
const LONGEST = 100_000;

/** In a page of more elements than these, the browser’s own work would take longer than a slice. */
const MOST_ELEMENTS = 8_000;

/** How many elements are looked at before the caller gets a chance to pause. */
const ELEMENTS_A_STEP = 256;

/**
 * The text below `root` and in its open shadow roots, as the browser itself puts it together. That takes a third of the
 * time that a walk through all text nodes takes. Words of neighbouring elements may run together, and the user may not
 * see all of the text. `onShadow` hears of each of the roots.
 */
export function* roughText(root: Element | ShadowRoot, onShadow?: OnShadow): Generator<string> {
  if (root instanceof Element && root.getElementsByTagName('*').length > MOST_ELEMENTS) {
    yield* texts(root, onShadow);
    return;
  }
  yield* textBetween(root.querySelectorAll(MUCH_WITHOUT_PROSE), root);
  let steps = 0;
  for (const element of root.querySelectorAll(`:not(${NEVER_HOSTS})`)) {
    const shadow = element.shadowRoot;
    if (shadow) {
      onShadow?.(shadow);
      yield* roughText(shadow, onShadow);
    }
    if (++steps % ELEMENTS_A_STEP === 0) yield '';
  }
}

/** The text of `root` without that of the elements `left` out, which are given in the order of the page. */
function* textBetween(left: Iterable<Element>, root: Node): Generator<string> {
  const range = new Range();
  let text = '';
  let steps = 0;
  let last: Element | undefined;
  range.selectNodeContents(root);
  for (const element of left) {
    // It is left out with what it stands in, or the page has removed it during a pause.
    if (last?.contains(element) || !root.contains(element)) continue;
    last = element;
    range.setEndBefore(element);
    text += `${range} `;
    range.setStartAfter(element);
    if (++steps % ELEMENTS_A_STEP === 0 || text.length > LONGEST) {
      yield* pieces(text, LONGEST);
      text = '';
    }
  }
  range.setEnd(root, root.childNodes.length);
  yield* pieces(`${text}${range}`, LONGEST);
}
