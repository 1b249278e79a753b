import { words } from '../../words/en';

/**
 * What the stores show of Backstory: the description of the listing (`.store/listing.md`), and a line with the day up
 * to which its facts reach (`newest`, `YYYY-MM-DD`). Throws where the listing has no description.
 */
export function storeDescription(listing: string, newest: string): string {
  const [, rest = ''] = listing.split('\n## Description\n');
  const text = (rest.split('\n## ')[0] ?? '').replace(/<!--.*?-->/gs, '').trim();
  if (!text) throw new Error('.store/listing.md: has no description');
  return `${text}\n\n${words.until(newest)}\n`;
}
