/**
 * Keeps the text of a card out of the page’s selection, which the page can read and the user copies with Ctrl+A, until
 * the user presses inside the card. What is then copied goes to the clipboard as it is, before a page’s own `copy`
 * listener can put something else in its place.
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
