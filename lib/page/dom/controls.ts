import { elementAround } from './nodes';

/** Elements and roles on which a press has a meaning of its own. */
const CONTROLS =
  'a[href],area[href],audio,button,input,label,select,summary,textarea,video,' +
  '[contenteditable]:not([contenteditable=false]),' +
  '[role=button],[role=checkbox],[role=link],[role=menuitem],[role=option],[role=radio],[role=switch],[role=tab]';

/** The link or control that a node is, or is in; undefined where it is plain text. */
export function controlAt(node: Node): Element | undefined {
  for (let at = node instanceof Element ? node : elementAround(node); at; at = elementAround(at))
    if (Element.prototype.matches.call(at, CONTROLS)) return at;
  return undefined;
}
