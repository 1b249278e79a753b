import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/card';

/** The card in sight, with the ways to the cards of connected entities and back again. */
export interface CardHistory {
  card: Card | undefined;
  open(id: string): void;
  back: { name: string; onBack(): void } | undefined;
  /** The way back to the card that is still there. It is set when the card asked for last could not be loaded. */
  failed: { onBack(): void } | undefined;
}

/**
 * Keeps the cards that the user has been through, the one in sight last. A card that cannot be loaded changes nothing.
 */
export function useCardHistory(
  initial: Card | undefined,
  fetchCard: (id: string) => Promise<Card | null | undefined>,
): CardHistory {
  const [cards, setCards] = useState(initial ? [initial] : []);
  const [failed, setFailed] = useState(false);
  /** The number of requests. An answer to any but the last comes too late and is dropped. */
  const requests = useRef(0);
  const before = cards.at(-2);
  return {
    card: cards.at(-1),
    open: async (id) => {
      const request = ++requests.current;
      const next = await fetchCard(id);
      if (request !== requests.current) return;
      setFailed(!next);
      if (next) setCards((before) => [...before, next]);
    },
    back: before && {
      name: before.name,
      onBack: () => {
        requests.current++;
        setCards((before) => before.slice(0, -1));
      },
    },
    failed: failed ? { onBack: () => setFailed(false) } : undefined,
  };
}
