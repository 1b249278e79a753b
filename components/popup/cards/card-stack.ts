import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../lib/knowledge/card';
import type { PageOfCard } from '../../../lib/messages/page-view';
import type { PopupActions } from '../view';

/** A card that is open. `card` is undefined when it could not be loaded. */
export interface OpenedCard {
  id: string;
  card: Card | undefined;
  /** Whether it only shows what is pointed at in the page: the next such card takes its place. */
  isPointed?: boolean;
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
  /** Loads all open cards anew, as they read on another day. */
  renew(): void;
  /**
   * Shows the card of the name that is pointed at in the page, unless it is in sight already. A card that cannot be
   * loaded is not shown, nor one that was pointed at before. What the user waits for is not dropped for the card in
   * sight.
   */
  point(id: string): void;
  /** Makes the card in sight stay when another name is pointed at. */
  keep(): void;
  /**
   * Closes the card in sight if it only shows what was pointed at (`isPointed`), and drops one that is being loaded.
   */
  letGo(): void;
}

/**
 * Keeps the cards of popup or panel, as they read beside this page. A card that loads late is dropped when the user has
 * gone elsewhere meanwhile.
 */
export function useCardStack(
  { fetchCard, onOpened }: Pick<PopupActions, 'fetchCard' | 'onOpened'>,
  page: PageOfCard | undefined,
): CardStack {
  const [opened, setOpened] = useState<readonly OpenedCard[]>([]);
  /** The open cards, up to date also between two renderings. */
  const now = useRef(opened);
  const set = (cards: readonly OpenedCard[]) => {
    now.current = cards;
    setOpened(cards);
  };
  const returnPoints = useRef<ReturnPoint[]>([]);
  const requests = useRef(0);
  /** The last request for a card that was pointed at. */
  const pointedRequest = useRef(0);
  const load = async (id: string): Promise<OpenedCard | undefined> => {
    const request = ++requests.current;
    const card = (await fetchCard(id, page)) ?? undefined;
    return request === requests.current ? { id, card } : undefined;
  };
  /** Puts a card on the first `over` of the open cards. Those above them are dropped. */
  const put = (next: OpenedCard, over: number, focused: Element | null) => {
    if (over === now.current.length) returnPoints.current[over] = { top: scrollY, focused };
    set([...now.current.slice(0, over), next]);
  };
  /** How many cards stay when another name is pointed at. */
  const belowPointed = () => now.current.length - Number(isTopPointed(now.current));
  const open = async (id: string) => {
    onOpened?.(id);
    const focused = document.activeElement;
    const next = await load(id);
    if (next) put(next, now.current.length, focused);
  };
  const point = async (id: string) => {
    if (now.current.at(-1)?.id === id) {
      if (pointedRequest.current === requests.current) requests.current++;
      return;
    }
    const loading = load(id);
    pointedRequest.current = requests.current;
    const next = await loading;
    if (next?.card) put({ ...next, isPointed: true }, belowPointed(), null);
  };
  const retry = async () => {
    const next = await load(top(now.current).id);
    if (next?.card) set([...now.current.slice(0, -1), next]);
  };
  const renew = async () => {
    const before = now.current;
    const anew = before.map(async (one) => ({ ...one, card: (await fetchCard(one.id, page)) ?? one.card }));
    const cards = await Promise.all(anew);
    if (now.current === before && before.length > 0) set(cards);
  };
  const backTo = (count: number) => {
    requests.current++;
    set(now.current.slice(0, count));
  };
  const keep = () => {
    if (isTopPointed(now.current)) set([...now.current.slice(0, -1), { ...top(now.current), isPointed: false }]);
  };
  const letGo = () => backTo(belowPointed());
  useLayoutEffect(() => {
    const [point] = returnPoints.current.splice(opened.length);
    if (!point) return;
    scrollTo({ top: point.top, behavior: 'instant' });
    (point.focused as HTMLElement | null)?.focus({ preventScroll: true });
  }, [opened.length]);
  return { opened, open, backTo, retry, renew, point, keep, letGo };
}

const top = (cards: readonly OpenedCard[]): OpenedCard => cards.at(-1) as OpenedCard;

const isTopPointed = (cards: readonly OpenedCard[]): boolean => cards.at(-1)?.isPointed === true;
