/** Whether a document is HTML with a body to read; SVG, XML, images and plain text shown by the browser are not. */
export function isHtml(page: Document): boolean {
  return page.contentType === 'text/html' || page.contentType === 'application/xhtml+xml';
}

/**
 * Resolves when the page is opened by the user. That is at once, unless the browser prerenders the page in case the
 * user opens it.
 */
export function activated(page: Document & { prerendering?: boolean }): Promise<void> {
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => page.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

/**
 * An address without its hash, which many pages change as one scrolls; but some sites write their own paths there
 * (`#/news/1`, `#!/news/1`).
 */
export const pageAddress = (address: string): string => address.replace(/^([^#]*)#(?!!?\/).*/, '$1');

/** The address that the page has now, as `pageAddress` gives it. */
export const addressNow = (): string => pageAddress(location.href);
