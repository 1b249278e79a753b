/**
 * Keeps the text of a card out of the page’s selection until the user presses inside the card: the page can read its
 * selection, and after Ctrl+A the user would copy the text of the card too. What the user copies from a card goes to
 * the clipboard unchanged, unless the page has added a `copy` listener to its window before this one.
 */
export function guardSelection(host: Element, mount: HTMLElement, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView ?? window;
  const options = { capture: true, signal };
  const isInside = (event: Event) => event.composedPath().includes(host);
  const allow = (selecting: boolean) => {
    mount.style.userSelect = selecting ? 'text' : 'none';
  };
  allow(false);
  view.addEventListener('pointerdown', (event) => event.isTrusted && allow(isInside(event)), {
    ...options,
    passive: true,
  });
  view.addEventListener(
    'copy',
    (event) => {
      const text = String(view.getSelection() ?? '');
      if (!event.isTrusted || !isInside(event) || !event.clipboardData || text === '') return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
}
