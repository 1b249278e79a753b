import { keepCardEvents } from '../../page/card/events';
import { controlAt } from '../../page/dom/controls';
import { markAsOwn } from '../../page/dom/nodes';
import { isOnScreen } from '../../page/marking/boxes';

/**
 * Lets the user read on at a name after a card that had the focus has closed: the caret goes to the name, and nothing
 * is scrolled. The focus goes back to what had it before, if that can still be seen and take it; else the next Tab goes
 * on from the name, as it would from what has the focus.
 */
export function readOnAt(name: AbstractRange, before: Element | null): void {
  if (!isEditor(before)) putCaret(name);
  if (!takesFocus(before)) beginTabAt(name);
}

/**
 * Gives an element the focus if it can still be seen, and says whether it has taken it. It may be disabled by now, or
 * be the host of a shadow root in which something had the focus.
 */
function takesFocus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || element === document.body || !isOnScreen(element)) return false;
  element.focus({ preventScroll: true });
  return (element.getRootNode() as Document).activeElement === element;
}

/** Whether the user writes in an element. Its caret is then left where it is. */
const isEditor = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches('input, textarea'));

/** Puts the caret before a name, unless the user has selected something there. */
function putCaret({ startContainer, startOffset }: AbstractRange): void {
  const selection = getSelection();
  if (!startContainer.isConnected || !selection || selection.containsNode(startContainer, true)) return;
  selection.collapse(startContainer, Math.min(startOffset, (startContainer as Text).length));
}

/**
 * Makes the browser go on from a name, or the link around it, at the next Tab. Chromium goes on from where the last
 * focus was, whatever the caret says. So an element of ours before the name has the focus for a moment, and is gone at
 * once.
 */
function beginTabAt({ startContainer }: AbstractRange): void {
  const name = controlAt(startContainer) ?? (startContainer as Text);
  // All of the page is an editor, and the caret is what Tab goes on from.
  if (name === document.documentElement) return;
  const selection = getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const stop = document.createElement('span');
  markAsOwn(stop);
  keepCardEvents(stop);
  stop.tabIndex = -1;
  stop.style.cssText = 'all:initial!important;position:fixed!important';
  name.before(stop);
  stop.focus({ preventScroll: true });
  stop.remove();
  // Chromium gives up a selection in which something is put.
  if (anchorNode && focusNode) selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
