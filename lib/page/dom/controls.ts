import { elementAround } from './nodes';

/** Elements and roles on which a press has a meaning of its own. */
const CONTROLS =
  'a[href],area[href],audio,button,embed,iframe,input,label,object,option,select,summary,textarea,video,' +
  '[contenteditable]:not([contenteditable=false]),' +
  '[role=button],[role=checkbox],[role=combobox],[role=link],[role=menuitem],[role=option],[role=radio],' +
  '[role=searchbox],[role=slider],[role=switch],[role=tab],[role=textbox],[role=treeitem]';

/** The link or control that a node is, or is in; undefined where it is plain text. */
export function controlAt(node: Node): Element | undefined {
  for (let at = node instanceof Element ? node : elementAround(node); at; at = elementAround(at))
    if (Element.prototype.matches.call(at, CONTROLS)) return at;
  return undefined;
}
