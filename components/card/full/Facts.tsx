import type { Card, CardFact } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { RowList, Rows } from '../parts/Rows';
import { SectionHead } from '../parts/SectionHead';
import { EndedStates } from './EndedStates';

/** How many of the facts that still hold are shown unfolded: the newest, which the user needs first. */
const UNFOLDED = 3;

/** What happened: the newest facts, with earlier ones folded above them and states that are over folded below them. */
export function Facts({ card }: { card: Card }) {
  const current = card.facts.filter(({ over }) => !over);
  const before = current.filter(({ after }) => !after);
  const after = current.filter((fact) => fact.after);
  return (
    <section>
      <SectionHead title={cardWords.facts} />
      <Folded facts={before} shown={UNFOLDED - after.length} card={card} />
      {after.length > 0 && <p class="after">{cardWords.after}</p>}
      <Folded facts={after} shown={UNFOLDED} card={card} />
      <EndedStates card={card} />
    </section>
  );
}

/** The last of these facts, and above them those before, folded: so on either side of the article’s day. */
function Folded({ facts, shown, card }: { facts: CardFact[]; shown: number; card: Card }) {
  const first = Math.max(0, facts.length - Math.max(0, shown));
  return (
    <>
      {first > 0 && (
        <details>
          <summary>{cardWords.earlier(first)}</summary>
          <RowList facts={facts.slice(0, first)} card={card} />
        </details>
      )}
      {first < facts.length && <RowList facts={facts.slice(first)} card={card} />}
    </>
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
