import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as CardData } from '../../lib/knowledge/card';
import { cardWords, productName } from '../../lib/words/card';
import { Card } from './Card';
import { useCardHistory } from './card-history';
import { FailedCard } from './FailedCard';

/** What a card in a page needs. */
export interface PageCardProps {
  /** The card to begin with; undefined when it could not be loaded. */
  initial: CardData | undefined;
  pinned: boolean;
  fetchCard(id: string): Promise<CardData | null | undefined>;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** Called as soon as another card is shown, as its size may differ. */
  onResize(): void;
}

/** The id of the message of a failed card. Ids in a shadow root do not clash with those of the page. */
const FAILED = 'failed';

/** The card as it stands in a page. The user can go to other entities and back in it, pin it, and close it. */
export function PageCard({ initial, pinned, fetchCard, onPin, onClose, onResize }: PageCardProps) {
  const { card, open, back, failed } = useCardHistory(initial, fetchCard);
  const dialog = useRef<HTMLDivElement>(null);
  const isLaidOut = useRef(false);
  const shown = failed ? undefined : card;
  useLayoutEffect(() => {
    onResize();
    // The button that was pressed goes with the old card, so the focus moves to the new one.
    if (isLaidOut.current) dialog.current?.focus();
    isLaidOut.current = true;
  }, [shown?.id]);
  const naming = shown ? { 'aria-label': cardWords.label(shown.name) } : { 'aria-describedby': FAILED };
  return (
    <div ref={dialog} role="dialog" aria-label={productName} {...naming} tabIndex={-1} data-focus>
      {shown ? (
        <Card key={shown.id} card={shown} onOpen={open} back={back} pin={{ pinned, onPin }} onClose={onClose} />
      ) : (
        <FailedCard id={FAILED} back={card && failed && { name: card.name, ...failed }} onClose={onClose} />
      )}
    </div>
  );
}
