import { LETTERS } from '../../text/words';
import { type Flow, standingOf } from '../dom/elements';
import { localNameOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';

/**
 * How `element` stands in the text around it. Its name decides, as elements are not measured while a page is read;
 * where one begins or ends in the middle of a word, `layoutOf` asks for its style.
 */
export function flowOf(element: Element): Flow {
  const { flow = runsInParagraph(element) ? 'inline' : 'block', noProse } = standingOf(element) ?? {};
  if (noProse || flow === 'break' || !isSkipped(element)) return flow;
  return flow === 'inline' ? 'nothing' : 'wall';
}

/**
 * Whether it is an element of the page’s own, or one that no browser knows, in a paragraph, as links to sources, prices
 * of shares and marked-up names are.
 */
const runsInParagraph = (element: Element): boolean =>
  (localNameOf(element).includes('-') || element instanceof HTMLUnknownElement) &&
  Element.prototype.matches.call(element, 'p *');

/** How an element that its name puts into the line is laid out by its style. */
export type Layout =
  /** In the line, as its name says. */
  | 'line'
  /** On lines of its own, as a flex item does. */
  | 'own'
  /** Elsewhere or nowhere: the line goes on as if it were not there. */
  | 'out';

/** The longest raised or lowered sign, in UTF-16 units: “5th”, “™”. */
const LONGEST_SIGN = 3;

/** How `element` is laid out, `inside` being its text at the edge that is looked at. */
export function layoutOf(element: Element, inside: string): Layout {
  // A raised or lowered sign stands in its line (“Truth-O-Meter™”). The first style that is asked for may cost
  // milliseconds, because the browser then computes those of the whole page.
  if (inside.trim().length <= LONGEST_SIGN && /^su[bp]$/.test(localNameOf(element))) return 'line';
  const { display, position, float } = getComputedStyle(element);
  if (display === 'none' || position === 'absolute' || position === 'fixed') return 'out';
  if (INITIAL.test(inside)) return 'line';
  if (float !== 'none') return 'out';
  return IN_LINE.test(display) ? 'line' : 'own';
}

/**
 * A single letter (a drop cap, or one letter of an animated word) belongs to its word even where it floats or has a box
 * of its own.
 */
const INITIAL = new RegExp(`^\\s*["'“‘«]?[${LETTERS}]\\s*$`);

const IN_LINE = /^(?:inline|contents|ruby)/;

/**
 * Whether the user sees the line ends of a text in `element`. Most pages show them as spaces, and write them wherever
 * their source has a margin.
 */
export const keepsLineEnds = (element: Element): boolean => /^(?:pre|break)/.test(getComputedStyle(element).whiteSpace);
