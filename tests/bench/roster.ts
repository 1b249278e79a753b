import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './accuracy-gold';

/**
 * Makes a function that puts what was found into the ids of an older roster. A card that was split off later counts as
 * the one it was split from; what the roster does not have is left out.
 */
export function asKnownTo(roster: string): (found: Found[]) => Found[] {
  const { entities } = JSON.parse(readFileSync(roster, 'utf8')) as { entities: { id: string }[] };
  const ids = new Set(entities.map(({ id }) => id));
  const splits = JSON.parse(readFileSync('tests/gold/splits.json', 'utf8')) as Record<string, string>;
  return (found) =>
    found.flatMap((one) => {
      const id = ids.has(one.id) ? one.id : splits[one.id];
      return id && ids.has(id) ? { ...one, id } : [];
    });
}

/** The same for the texts of a folder: those of `shared` were marked when there were fewer cards, ours were not. */
export function asMarkedIn(folder: string, shared: string): (found: Found[]) => Found[] {
  const roster = join(shared, 'seed/roster.json');
  return folder.startsWith(join(shared, '/')) && existsSync(roster) ? asKnownTo(roster) : (found) => found;
}
