import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/card';

/** A card that the user has opened. `card` is undefined when it could not be loaded. */
export interface OpenedCard {
  id: string;
  card: Card | undefined;
}

/** What going back restores: how far the popup was scrolled, in CSS px, and the element that had the focus. */
interface ReturnPoint {
  top: number;
  focused: Element | null;
}

/** Cards that were opened one over the other. The last one is in sight; below them all is the page’s summary. */
export interface CardStack {
  opened: readonly OpenedCard[];
  open(id: string): void;
  /** Goes back until this many cards are left, to the place from which the next one was opened. */
  backTo(count: number): void;
  /** Tries again to load the card in sight. */
  retry(): void;
}

/** Keeps the cards of the popup. A card that loads late is dropped when the user has gone elsewhere meanwhile. */
export function useCardStack(fetchCard: (id: string) => Promise<Card | null | undefined>): CardStack {
  const [opened, setOpened] = useState<readonly OpenedCard[]>([]);
  const returnPoints = useRef<ReturnPoint[]>([]);
  const requests = useRef(0);
  const load = async (id: string): Promise<OpenedCard | undefined> => {
    const request = ++requests.current;
    const card = (await fetchCard(id)) ?? undefined;
    return request === requests.current ? { id, card } : undefined;
  };
  const open = async (id: string) => {
    const focused = document.activeElement;
    const next = await load(id);
    if (!next) return;
    returnPoints.current.push({ top: scrollY, focused });
    setOpened((cards) => [...cards, next]);
  };
  const retry = async () => {
    const next = await load((opened.at(-1) as OpenedCard).id);
    if (next?.card) setOpened((cards) => [...cards.slice(0, -1), next]);
  };
  const backTo = (count: number) => {
    requests.current++;
    setOpened((cards) => cards.slice(0, count));
  };
  useLayoutEffect(() => {
    const [point] = returnPoints.current.splice(opened.length);
    if (!point) return;
    scrollTo({ top: point.top, behavior: 'instant' });
    (point.focused as HTMLElement | null)?.focus({ preventScroll: true });
  }, [opened.length]);
  return { opened, open, backTo, retry };
}
