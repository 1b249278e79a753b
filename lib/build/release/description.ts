import { words } from '../../words/en';

/**
 * What the stores show of Backstory: the description of the listing (`.store/listing.md`), and until when what it knows
 * reaches (`newest`, `YYYY-MM-DD`), which changes with the facts. Throws where the listing has no description.
 */
export function storeDescription(listing: string, newest: string): string {
  const [, rest = ''] = listing.split('\n## Description\n');
  const text = (rest.split('\n## ')[0] ?? '').replace(/<!--.*?-->/gs, '').trim();
  if (!text) throw new Error('.store/listing.md: has no description');
  return `${text}\n\n${words.until(newest)}\n`;
}
