import { plainLetters } from './letters';

/** How long the part of a file name that comes from a title gets, in characters. */
const LONGEST = 60;

/**
 * The name of a file from a title and a day (`YYYY-MM-DD`), with an ending as `.md`: small letters, figures and
 * hyphens, which every system takes. `otherwise` stands where a title has none of these.
 */
export function fileName(title: string, day: string, ending: string, otherwise: string): string {
  const words = plainLetters(title)
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g);
  let name = '';
  for (const word of words ?? []) {
    const longer = name ? `${name}-${word}` : word.slice(0, LONGEST);
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return `${name || otherwise}-${day}${ending}`;
}
