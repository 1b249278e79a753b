import type { ComponentChildren } from 'preact';
import type { CardTools } from '../../../lib/messages/card-tools';
import type { Digest } from '../../../lib/messages/digest';
import type { PopupActions } from '../view';
import type { CardStack } from './card-stack';
import { PopupCard } from './PopupCard';
import { useEscape } from './use-escape';

interface OpenedCardsProps {
  cards: CardStack;
  /** The summary of the page, if it is lit. */
  digest: Digest | undefined;
  tools: CardTools | undefined;
  goToNext: PopupActions['goToNext'];
  /** The label of the way back to what is below the cards; “Back to this page” if left out. */
  home?: string;
  /** Content above the card of an entity that the page names `count` times. */
  mentions?(id: string, count: number): ComponentChildren;
}

/** The cards that are open in popup or panel, of which the last one is in sight. Escape goes back from it. */
export function OpenedCards({ cards, digest, tools, goToNext, home, mentions }: OpenedCardsProps) {
  const { opened, open, backTo, retry, keep } = cards;
  useEscape(opened.length > 0 ? () => backTo(opened.length - 1) : undefined);
  const countOf = (id: string) => digest?.cast.find((one) => one.id === id)?.count ?? 0;
  const backFrom = (nth: number) => {
    const before = opened[nth - 1]?.card;
    return before && { name: before.name, onBack: () => backTo(nth) };
  };
  return (
    <>
      {opened.map((one, nth) => {
        const count = countOf(one.id);
        return (
          <PopupCard
            // biome-ignore lint/suspicious/noArrayIndexKey: the stack can hold an entity twice
            key={nth}
            opened={one}
            isCovered={nth < opened.length - 1}
            isOnPage={count > 0}
            home={home}
            back={backFrom(nth)}
            tools={tools}
            onOpen={open}
            onClose={() => backTo(0)}
            onRetry={retry}
            onFocus={keep}
            goToNext={goToNext}
          >
            {count > 0 && mentions?.(one.id, count)}
          </PopupCard>
        );
      })}
    </>
  );
}
