import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/card';

/** The card that is shown, with functions to open the card of a connected entity and to go back. */
export interface CardHistory {
  card: Card | undefined;
  open(id: string): void;
  back: { name: string; onBack(): void } | undefined;
  /**
   * Set when the card requested last could not be loaded. `onBack` shows again the card from which it was requested.
   */
  failed: { onBack(): void } | undefined;
}

/** Keeps the cards that the user has opened, the one shown now last. A card that cannot be loaded is not added. */
export function useCardHistory(
  initial: Card | undefined,
  fetchCard: (id: string) => Promise<Card | null | undefined>,
): CardHistory {
  const [cards, setCards] = useState(initial ? [initial] : []);
  const [failed, setFailed] = useState(false);
  /** Counts the requests, so that the answer to any but the newest is dropped. */
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
