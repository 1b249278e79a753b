import { useEffect, useRef } from 'preact/hooks';
import type { Card as CardData } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { Card } from '../card/Card';
import { useTurning } from '../card/turning';
import type { PopupActions } from './Popup';

/** A card in the popup, with the ways back to the page’s summary and on to its next mention in the page. */
export function PopupCard({
  first,
  onPage,
  actions,
  onClose,
}: {
  first: CardData;
  /** Ids of the entities that the page names. */
  onPage: ReadonlySet<string>;
  actions: PopupActions;
  onClose(): void;
}) {
  const { card, go, back } = useTurning(first, actions.fetchCard);
  const region = useRef<HTMLElement>(null);
  const shown = card?.id;
  useEffect(() => region.current?.focus(), [shown]);
  if (!card) return null;
  return (
    <section ref={region} class="popup-card" aria-label={words.card.label(card.name)} tabIndex={-1} data-focus>
      <h1 class="unseen">{words.name}</h1>
      <nav class="bar">
        <button type="button" class="link" onClick={onClose}>
          ‹ {words.popup.back}
        </button>
        {onPage.has(card.id) && (
          <button type="button" class="link" onClick={() => actions.onNext(card.id)}>
            {words.popup.next} ↓
          </button>
        )}
      </nav>
      <Card key={card.id} card={card} onGo={go} back={back} />
    </section>
  );
}
