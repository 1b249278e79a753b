import { useState } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/card';

/** A card that can be turned to connected entities, and back again. */
export interface Turning {
  card: Card | undefined;
  go(id: string): void;
  back: { name: string; onBack(): void } | undefined;
}

/** Keeps the cards that were turned over, the one in sight last. A card that cannot be had leaves all as it is. */
export function useTurning(
  first: Card | undefined,
  fetchCard: (id: string) => Promise<Card | null | undefined>,
): Turning {
  const [stack, setStack] = useState(first ? [first] : []);
  const before = stack.at(-2);
  return {
    card: stack.at(-1),
    go: async (id) => {
      const next = await fetchCard(id);
      if (next) setStack((cards) => [...cards, next]);
    },
    back: before && { name: before.name, onBack: () => setStack((cards) => cards.slice(0, -1)) },
  };
}
