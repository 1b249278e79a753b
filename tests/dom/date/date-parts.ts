import { articleDate } from '../../../lib/page/date/article-date';

/** The moment at which all pages of these tests are read. */
export const NOW = Date.parse('2025-06-10T12:00:00Z');

export const pageOf = (head: string, body = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');

/** The day of a page and what decided it, in one string; undefined where there is none. */
export function dated(head: string, body = '', address = 'https://example.com/story'): string | undefined {
  const found = articleDate(pageOf(head, body), address, NOW);
  return found && `${found.day} by ${found.by}`;
}

/** A script with JSON-LD. */
export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

/** Enough prose to end the head of an article. */
export const PROSE = `<p>${'The two sides met again, and said little of it. '.repeat(40)}</p>`;
