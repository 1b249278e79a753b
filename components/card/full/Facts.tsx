import type { Card } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { Rows } from '../parts/Rows';
import { SectionHead } from '../parts/SectionHead';
import { EndedStates } from './EndedStates';

/** How many of the facts that still hold are shown unfolded: the newest, which the user needs first. */
const UNFOLDED = 3;

/** What happened: the newest facts, with earlier ones folded above them and states that are over folded below them. */
export function Facts({ card }: { card: Card }) {
  const current = card.facts.filter(({ over }) => !over);
  const earlier = current.slice(0, -UNFOLDED);
  return (
    <section>
      <SectionHead title={cardWords.facts} />
      {earlier.length > 0 && (
        <details>
          <summary>{cardWords.earlier(earlier.length)}</summary>
          <Rows facts={earlier} card={card} />
        </details>
      )}
      {current.length > 0 && <Rows facts={current.slice(-UNFOLDED)} card={card} />}
      <EndedStates card={card} />
    </section>
  );
}

/** The events in which the entity took part, folded. Events that a fact of the card already tells are left out. */
export function Timeline({ card }: { card: Card }) {
  const events = card.events.filter(({ told }) => !told);
  if (events.length === 0) return null;
  return (
    <section>
      <details>
        <summary>{cardWords.moreEvents(events.length)}</summary>
        <Rows facts={events} card={card} />
      </details>
    </section>
  );
}
