/**
 * Writes a text to the clipboard. Resolves to whether that worked. Pages without https have no `navigator.clipboard`,
 * and others may forbid it; then the text is copied from a temporary field beside `near`, the button that was pressed.
 */
export async function writeClipboard(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;top:0;opacity:0';
    near.after(field);
    field.select();
    const isDone = document.execCommand('copy');
    field.remove();
    near.focus({ preventScroll: true });
    return isDone;
  }
}
