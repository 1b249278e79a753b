import type { Card, CardFact } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { RowList, Rows } from '../parts/Rows';
import { SectionHead } from '../parts/SectionHead';
import { EndedStates } from './EndedStates';

/** How many of the facts that still hold are shown unfolded: the newest, which the user needs first. */
const UNFOLDED = 3;

interface FactsProps {
  card: Card;
  /** How many rows a glance has room for. A whole card has all. */
  rows?: number | undefined;
}

/**
 * What happened: of a whole card the newest facts, with earlier ones folded above them and states that are over folded
 * below them; of a glance the newest that still hold, or nothing. A row that a glance shows stays the same row when
 * that grows, so that the source that was opened on it stays open.
 */
export function Facts({ card, rows }: FactsProps) {
  const current = card.facts.filter(({ over }) => !over);
  const facts = rows === undefined ? current : current.slice(Math.max(0, current.length - rows));
  if (rows !== undefined && facts.length === 0) return null;
  const before = facts.filter(({ after }) => !after);
  const after = facts.filter((fact) => fact.after);
  return (
    <section>
      <SectionHead title={cardWords.facts}>
        {facts.length < current.length && <span class="stamp">{cardWords.shown(facts.length, current.length)}</span>}
      </SectionHead>
      <Folded facts={before} shown={rows ?? UNFOLDED - after.length} card={card} />
      {after.length > 0 && <p class="after">{cardWords.after}</p>}
      <Folded facts={after} shown={rows ?? UNFOLDED} card={card} />
      {rows === undefined && <EndedStates card={card} />}
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
