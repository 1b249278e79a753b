import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/card';

/** A card that can be turned to connected entities, and back again. */
export interface Turning {
  card: Card | undefined;
  go(id: string): void;
  back: { name: string; onBack(): void } | undefined;
  /** Set when the card that was asked for last could not be had: the way back to the one that is still there. */
  failed: { onBack(): void } | undefined;
}

/** Keeps the cards that were turned over, the one in sight last. A card that cannot be had leaves them as they are. */
export function useTurning(
  first: Card | undefined,
  fetchCard: (id: string) => Promise<Card | null | undefined>,
): Turning {
  const [stack, setStack] = useState(first ? [first] : []);
  const [failed, setFailed] = useState(false);
  /** How often something was asked for: an answer to anything but the last is late. */
  const asked = useRef(0);
  const before = stack.at(-2);
  return {
    card: stack.at(-1),
    go: async (id) => {
      const turn = ++asked.current;
      const next = await fetchCard(id);
      if (turn !== asked.current) return;
      setFailed(!next);
      if (next) setStack((cards) => [...cards, next]);
    },
    back: before && {
      name: before.name,
      onBack: () => {
        asked.current++;
        setStack((cards) => cards.slice(0, -1));
      },
    },
    failed: failed ? { onBack: () => setFailed(false) } : undefined,
  };
}
