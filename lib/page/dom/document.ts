/** Whether a document is HTML with a body to read; SVG, XML, images and plain text shown by the browser are not. */
export function isHtml(page: Document): boolean {
  return page.contentType === 'text/html' || page.contentType === 'application/xhtml+xml';
}

/** Waits until a page that the browser prepares on a guess is really opened; most pages are open from the start. */
export function activated(page: Document & { prerendering?: boolean }): Promise<void> {
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => page.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}
