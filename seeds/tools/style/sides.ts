import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Finding } from './finding';

/** Finds sides that are no country or union: cards show them, and by them the ties are put on one side or the other. */
export function unknownSides({ entities, sources }: KnowledgeBase): Finding[] {
  const message = 'is no country or union as English calls it, like China, United States, European Union';
  return [
    ...entities.map((item) => ({ item, field: 'side', side: item.side })),
    ...sources.map((item) => ({ item, field: `${item.id}.side`, side: item.side })),
  ].flatMap(({ item, field, side }) => (side && !NAMES.has(side) ? [{ item, field, value: side, message }] : []));
}

/** The English names of all regions of two letters: countries, territories and the European Union. */
const NAMES = namesOfRegions();

function namesOfRegions(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return new Set(letters.flatMap((one) => letters.flatMap((other) => names.of(one + other) ?? [])));
}
