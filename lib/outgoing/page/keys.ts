import type { CardSource } from '../../knowledge/card';
import { plainLetters } from './letters';

/** Words that do not tell one publisher from another. */
const EMPTY = new Set(['the', 'of', 'and', 'for']);

/** Shorter words of a publisher’s name are passed over, as initials tell nothing. */
const SHORTEST = 3;

/**
 * The key of each source in a library of references, in their order: the author’s last name or else the publisher, the
 * year, and the longest word of the title, as in `whitehouse2025synthetic`. It has small letters, figures and hyphens
 * alone, and no two sources share one.
 */
export function keysOf(sources: readonly Pick<CardSource, 'publisher' | 'author' | 'date' | 'title'>[]): string[] {
  const taken = new Set<string>();
  return sources.map(({ publisher, author, date, title }) => {
    const [longest = ''] = wordsOf(title).sort((a, b) => b.length - a.length);
    const key = `${(author ? wordsOf(author).at(-1) : nameOf(publisher)) || 'source'}${date.slice(0, 4)}${longest}`;
    let free = key;
    for (let nth = 2; taken.has(free); nth++) free = `${key}-${nth}`;
    taken.add(free);
    return free;
  });
}

/** The first words of a publisher’s name that tell something. */
function nameOf(publisher: string): string {
  const telling = wordsOf(publisher).filter((word) => word.length >= SHORTEST && !EMPTY.has(word));
  return telling.slice(0, 2).join('');
}

const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];
