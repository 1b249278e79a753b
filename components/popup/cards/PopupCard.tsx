import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardTools } from '../../../lib/messages/card-tools';
import { words } from '../../../lib/words/en';
import { Card } from '../../card/Card';
import { SayName } from '../../speech/SayName';
import type { OpenedCard } from './card-stack';

interface PopupCardProps {
  opened: OpenedCard;
  /** Whether another card was opened over this one. */
  isCovered: boolean;
  /** Whether the page names the entity. */
  isOnPage: boolean;
  back: { name: string; onBack(): void } | undefined;
  /** What can be done with what the card says. */
  tools: CardTools | undefined;
  /** Opens the card of another entity over this one. */
  onOpen(id: string): void;
  /** The label of the way back to what is below the cards; “Back to this page” if left out. */
  home: string | undefined;
  /** Goes back to what is below the cards. */
  onClose(): void;
  /** Tries again to load the card. */
  onRetry(): void;
  /** Called when the focus comes into the card, as the user is using it then. */
  onFocus(): void;
  goToNext(id: string): Promise<boolean>;
  /** Content between the bar with the ways back and on, and the card. */
  children?: ComponentChildren;
}

/** A card in popup or panel, with the ways back to the page’s summary and on to its next mention in the page. */
export function PopupCard(props: PopupCardProps) {
  const { opened, isCovered, isOnPage, back, tools, onOpen, onClose, onRetry, onFocus, goToNext } = props;
  const { home = words.popup.back, children } = props;
  const { id, card, isPointed } = opened;
  const region = useRef<HTMLElement>(null);
  const [isGone, setGone] = useState(false);
  // A card that was just opened, or could be loaded at last, is read from its top. One that is loaded anew on a new day
  // is not, as somebody may be reading it.
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    // The focus stays where it is when the card only follows the pointer in the page.
    if (!isPointed) region.current?.focus({ preventScroll: true });
  }, [id, card === undefined]);
  const label = card ? words.card.label(card.name) : words.popup.cardFailed;
  return (
    <section
      ref={region}
      class="popup-card"
      hidden={isCovered}
      aria-label={label}
      tabIndex={-1}
      data-focus
      onFocusIn={onFocus}
    >
      <nav class="bar">
        <button type="button" class="link" onClick={onClose}>
          ‹ {home}
        </button>
        {isOnPage && (
          <button type="button" class="link" onClick={async () => setGone(!(await goToNext(id)))}>
            {words.popup.next} ↓
          </button>
        )}
      </nav>
      <p class="notice" role="status">
        {isGone && words.popup.nextGone}
      </p>
      {children}
      {card ? (
        <Card
          card={card}
          tools={tools}
          onOpen={onOpen}
          back={back}
          speaker={!isCovered && <SayName key={card.id} card={card} />}
        />
      ) : (
        <p class="state" role="alert">
          {words.popup.cardFailed}
          <button type="button" class="link" onClick={onRetry}>
            {words.popup.again}
          </button>
        </p>
      )}
    </section>
  );
}
