import { texts } from './texts';

/** What holds much text and no prose. */
const NO_PROSE = 'script,style,noscript,svg';

/** Elements that cannot have a shadow root and stand in pages by the hundred: each that is asked costs an object. */
const NEVER_HOSTS =
  'a,abbr,b,br,button,em,fieldset,figure,figcaption,form,g,i,iframe,img,input,label,li,link,meta,ol,option,path,picture,rect,script,select,small,source,strong,style,svg,table,tbody,td,th,time,tr,ul,use';

/** Longest string that is given, in UTF-16 units, and by how much one begins before the end of the last. */
const LONGEST = 100_000;
const OVERLAP = 200;

/** In a page of more elements than these the browser’s work would itself be longer than a slice. */
const MOST_ELEMENTS = 8_000;

/** How many elements are looked at before the caller gets a chance to pause. */
const ELEMENTS_A_STEP = 256;

/**
 * The text below `root`, that of open shadow roots too, as the browser itself puts it together: in a third of the time
 * that going through all text nodes takes. Words of neighbouring elements may run together, and some of it nobody sees.
 */
export function* roughText(root: Element | ShadowRoot): Generator<string> {
  if (root instanceof Element && root.getElementsByTagName('*').length > MOST_ELEMENTS) {
    yield* texts(root);
    return;
  }
  yield* textBetween(root.querySelectorAll(NO_PROSE), root);
  let steps = 0;
  for (const element of root.querySelectorAll(`:not(${NEVER_HOSTS})`)) {
    if (element.shadowRoot) yield* roughText(element.shadowRoot);
    if (++steps % ELEMENTS_A_STEP === 0) yield '';
  }
}

function* textBetween(left: Iterable<Element>, root: Node): Generator<string> {
  const range = new Range();
  let text = '';
  let steps = 0;
  range.selectNodeContents(root);
  for (const element of left) {
    range.setEndBefore(element);
    text += `${range} `;
    range.setStartAfter(element);
    if (++steps % ELEMENTS_A_STEP === 0 || text.length > LONGEST) {
      yield* pieces(text);
      text = '';
    }
  }
  range.setEnd(root, root.childNodes.length);
  yield* pieces(`${text}${range}`);
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += LONGEST - OVERLAP) yield text.slice(at, at + LONGEST);
}
