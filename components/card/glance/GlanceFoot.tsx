import type { Card } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDate } from '../../../lib/words/dates';

/** The foot of a glance: what else there is on the card, and how far its sources reach. It opens the card. */
export function GlanceFoot({ card, onGrow }: { card: Card; onGrow(): void }) {
  return (
    <footer>
      <button type="button" class="more" onClick={onGrow}>
        <span>
          <span class="unseen">{cardWords.showAll} </span>
          {cardWords.more(card)} <span aria-hidden="true">▾</span>
        </span>
        <span>{cardWords.reach(formatDate(card.newest))}</span>
      </button>
    </footer>
  );
}
