import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card as CardData } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { Card } from './Card';
import { useTurning } from './turning';

/** The card as it stands in a page: it can be turned to other entities and back, pinned, and closed. */
export interface PageCardProps {
  /** The card to begin with; undefined when it could not be loaded. */
  first: CardData | undefined;
  fetchCard(id: string): Promise<CardData | null | undefined>;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** Called after the card was laid out anew, as its size may have changed. */
  onResize(): void;
}

export function PageCard({ first, fetchCard, onPin, onClose, onResize }: PageCardProps) {
  const [pinned, setPinned] = useState(false);
  const { card, go, back } = useTurning(first, fetchCard);
  const dialog = useRef<HTMLDivElement>(null);
  const shown = card?.id;
  useLayoutEffect(() => {
    onResize();
    // A card that was turned keeps the focus of whoever turned it.
    if (shown !== first?.id) dialog.current?.focus();
  }, [shown]);
  if (!card) return <p class="card message">{words.card.failed}</p>;
  const pin = {
    pinned,
    onPin: (next: boolean) => {
      setPinned(next);
      onPin(next);
    },
  };
  return (
    <div ref={dialog} role="dialog" aria-label={words.card.label(card.name)} tabIndex={-1} data-focus>
      <Card key={card.id} card={card} onGo={go} back={back} pin={pin} onClose={onClose} />
    </div>
  );
}
