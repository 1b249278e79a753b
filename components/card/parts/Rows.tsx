import type { Card, CardFact } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDate, formatDateInFull, isPast } from '../../../lib/words/dates';
import { CitedText } from './Sources';

type Sourced = Pick<Card, 'sources' | 'today'>;

/**
 * Dated statements with their sources and, where known, the day on which they end or ended. Those later than the
 * article come last, below a line that says so.
 */
export function Rows({ facts, card }: { facts: CardFact[]; card: Sourced }) {
  const before = facts.filter((fact) => !fact.after);
  const after = facts.filter((fact) => fact.after);
  return (
    <>
      {before.length > 0 && <RowList facts={before} card={card} />}
      {after.length > 0 && (
        <>
          <p class="after">{cardWords.after}</p>
          <RowList facts={after} card={card} />
        </>
      )}
    </>
  );
}

/** Dated statements alone, without a line between those before and after the article. */
export function RowList({ facts, card }: { facts: CardFact[]; card: Sourced }) {
  return (
    <dl class="rows">
      {facts.map((fact) => (
        <Row key={fact.text} fact={fact} card={card} />
      ))}
    </dl>
  );
}

function Row({ fact: { when, text, names, cites, planned, until, over }, card }: { fact: CardFact; card: Sourced }) {
  return (
    <div>
      <dt>
        {when && formatDate(when)}
        {planned && ` (${cardWords.planned(when !== undefined && isPast(when, card.today))})`}
      </dt>
      <dd>
        <CitedText
          text={until ? `${text} ${cardWords.due(formatDateInFull(until))}` : text}
          when={when && formatDate(when)}
          names={names}
          cites={cites}
          sources={card.sources}
        />
        {over && over.how !== 'replaced' && <End over={over} card={card} />}
      </dd>
    </div>
  );
}

/** When a state ended, or was due to. */
function End({ over, card }: { over: Exclude<NonNullable<CardFact['over']>, { how: 'replaced' }>; card: Sourced }) {
  return (
    <p class="end">
      {over.how === 'ended' ? (
        <CitedText text={cardWords.ended(formatDateInFull(over.on))} cites={over.cites} sources={card.sources} />
      ) : (
        cardWords.wasDue(over.on)
      )}
    </p>
  );
}
