import { controlAt } from '../dom/controls';
import type { Mark } from '../marking/marks';

/**
 * The mark where the user is: the first in what is selected, else the first in the link or control that has the focus,
 * else that at the caret. `marks` stand in the order of the document.
 */
export function markAtCaret(marks: readonly Mark[], page: Document): Mark | undefined {
  const selection = page.getSelection();
  const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const inSelection = selected && marks.find(({ range }) => overlap(range, selected));
  if (inSelection && !selected.collapsed) return inSelection;
  const focused = focusedIn(page);
  const link = focused && controlAt(focused);
  return (link && marks.find(({ range }) => link.contains(range.startContainer))) ?? inSelection;
}

/** The element that has the focus, in open shadow roots too. */
export function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}

/** Whether a range touches what is selected; of two trees none does. */
function overlap({ startContainer, startOffset, endContainer, endOffset }: AbstractRange, selected: Range): boolean {
  if (startContainer.getRootNode() !== selected.startContainer.getRootNode()) return false;
  const startsBeforeEnd = selected.comparePoint(startContainer, startOffset) <= 0;
  return startsBeforeEnd && selected.comparePoint(endContainer, endOffset) >= 0;
}
