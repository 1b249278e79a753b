import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as CardData } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { Card } from './Card';
import { FailedCard } from './FailedCard';
import { useTurning } from './turning';

/** The card as it stands in a page: it can be turned to other entities and back, pinned, and closed. */
export interface PageCardProps {
  /** The card to begin with; undefined when it could not be loaded. */
  first: CardData | undefined;
  pinned: boolean;
  fetchCard(id: string): Promise<CardData | null | undefined>;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** Called at once after the card was turned, as its size may have changed. */
  onResize(): void;
}

/** Ids in the shadow root of a card are its own. */
const FAILED = 'failed';

export function PageCard({ first, pinned, fetchCard, onPin, onClose, onResize }: PageCardProps) {
  const { card, go, back, failed } = useTurning(first, fetchCard);
  const dialog = useRef<HTMLDivElement>(null);
  const isLaidOut = useRef(false);
  const shown = failed ? undefined : card;
  useLayoutEffect(() => {
    onResize();
    // A card that was turned keeps the focus of whoever turned it.
    if (isLaidOut.current) dialog.current?.focus();
    isLaidOut.current = true;
  }, [shown?.id]);
  const said = shown ? { 'aria-label': words.card.label(shown.name) } : { 'aria-describedby': FAILED };
  return (
    <div ref={dialog} role="dialog" aria-label={words.name} {...said} tabIndex={-1} data-focus>
      {shown ? (
        <Card key={shown.id} card={shown} onGo={go} back={back} pin={{ pinned, onPin }} onClose={onClose} />
      ) : (
        <FailedCard id={FAILED} back={card && failed && { name: card.name, ...failed }} onClose={onClose} />
      )}
    </div>
  );
}
