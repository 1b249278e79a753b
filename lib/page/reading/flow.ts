import { localNameOf } from '../dom/nodes';
import { isSkipped } from '../dom/skip';

/** How an element stands in the text around it. */
export type Flow =
  /** Shows nothing: the text goes on as if it were not there. */
  | 'nothing'
  /** Ends the line, or stands in it like a letter: the sentence goes on behind it, a word does not. */
  | 'break'
  /** Runs inside the line. */
  | 'inline'
  /** Begins a block of its own. */
  | 'block'
  /** Divides the blocks before and behind it, and is not read. */
  | 'wall';

const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'nobr',
  'output',
  'q',
  's',
  'slot',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** Icons, pictures, code and controls stand in the middle of sentences. */
const OBJECTS = new Set(['br', 'img', 'picture', 'svg', 'math', 'code', 'kbd', 'samp', 'button', 'input']);

/**
 * How `element` stands in the text around it. Told by its name, as elements are not measured while a page is read; where one
 * begins or ends in the middle of a word, `placeOf` asks for its style.
 */
export function flowOf(element: Element): Flow {
  const name = localNameOf(element);
  if (UNSEEN.has(name)) return 'nothing';
  if (OBJECTS.has(name)) return 'break';
  if (isSkipped(element)) return INLINE.has(name) ? 'nothing' : 'wall';
  return INLINE.has(name) ? 'inline' : 'block';
}
