/** Whether a document is HTML with a body to read; SVG, XML, images and plain text shown by the browser are not. */
export function isHtml(page: Document): boolean {
  return page.contentType === 'text/html' || page.contentType === 'application/xhtml+xml';
}
