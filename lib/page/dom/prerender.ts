/** Waits until a page that the browser prepares on a guess is really opened; most pages are open from the start. */
export function activated(page: Document & { prerendering?: boolean }): Promise<void> {
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => page.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}
