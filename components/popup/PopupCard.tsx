import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words/en';
import { Card } from '../card/Card';
import type { Opened } from './pile';

/** A card in the popup, with the ways back to the page’s summary and on to its next mention in the page. */
export function PopupCard({
  opened: { id, card },
  isCovered,
  isOnPage,
  back,
  onGo,
  onClose,
  onAgain,
  goToNext,
}: {
  opened: Opened;
  /** Whether another card was opened over this one. */
  isCovered: boolean;
  /** Whether the page names the entity. */
  isOnPage: boolean;
  back: { name: string; onBack(): void } | undefined;
  /** Opens the card of another entity over this one. */
  onGo(id: string): void;
  /** Goes back to the page’s summary. */
  onClose(): void;
  /** Tries again to load the card. */
  onAgain(): void;
  goToNext(id: string): Promise<boolean>;
}) {
  const region = useRef<HTMLElement>(null);
  const [isGone, setGone] = useState(false);
  // Opened, or loaded after all, it is read from its top.
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    region.current?.focus({ preventScroll: true });
  }, [card]);
  const label = card ? words.card.label(card.name) : words.popup.cardFailed;
  return (
    <section ref={region} class="popup-card" hidden={isCovered} aria-label={label} tabIndex={-1} data-focus>
      <h1 class="unseen">{words.name}</h1>
      <nav class="bar">
        <button type="button" class="link" onClick={onClose}>
          ‹ {words.popup.back}
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
      {card ? (
        <Card card={card} onGo={onGo} back={back} />
      ) : (
        <p class="state" role="alert">
          {words.popup.cardFailed}
          <button type="button" class="link" onClick={onAgain}>
            {words.popup.again}
          </button>
        </p>
      )}
    </section>
  );
}
