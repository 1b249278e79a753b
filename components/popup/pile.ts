import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/card';

/** A card that was opened; without `card`, it could not be had. */
export interface Opened {
  id: string;
  card: Card | undefined;
}

/** Where one was before a card was opened over it: how far down, in CSS px, and what was pressed. */
interface Place {
  top: number;
  pressed: Element | null;
}

/** Cards that were opened one over the other, the one in sight last. Below them all is the page’s summary. */
export interface Pile {
  opened: readonly Opened[];
  open(id: string): void;
  /** Goes back until so many cards are left, to the place where the next one was opened. */
  backTo(left: number): void;
  /** Tries again to load the card in sight. */
  again(): void;
}

export function usePile(fetchCard: (id: string) => Promise<Card | null | undefined>): Pile {
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const places = useRef<Place[]>([]);
  const asked = useRef(0);
  const fetched = async (id: string): Promise<Opened | undefined> => {
    const turn = ++asked.current;
    const card = (await fetchCard(id)) ?? undefined;
    return turn === asked.current ? { id, card } : undefined; // Meanwhile something else was pressed.
  };
  const open = async (id: string) => {
    const pressed = document.activeElement;
    const next = await fetched(id);
    if (!next) return;
    places.current.push({ top: scrollY, pressed });
    setOpened((cards) => [...cards, next]);
  };
  const again = async () => {
    const next = await fetched((opened.at(-1) as Opened).id);
    if (next?.card) setOpened((cards) => [...cards.slice(0, -1), next]);
  };
  const backTo = (left: number) => {
    asked.current++;
    setOpened((cards) => cards.slice(0, left));
  };
  useLayoutEffect(() => {
    const [place] = places.current.splice(opened.length);
    if (!place) return;
    scrollTo({ top: place.top, behavior: 'instant' });
    (place.pressed as HTMLElement | null)?.focus({ preventScroll: true });
  }, [opened.length]);
  return { opened, open, backTo, again };
}
