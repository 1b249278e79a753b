import { Fragment } from 'preact';
import type { Card, CardFact } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDate } from '../../../lib/words/dates';
import { Rows } from '../parts/Rows';

type Replacement = Extract<NonNullable<CardFact['over']>, { how: 'replaced' }>;

/** The states that no longer hold, folded: each group below the state that replaced it, then those that ended. */
export function EndedStates({ card }: { card: Card }) {
  const over = card.facts.filter((fact) => fact.over);
  if (over.length === 0) return null;
  const replaced = Map.groupBy(over, (fact) => (fact.over?.how === 'replaced' ? fact.over.text : ''));
  const ended = replaced.get('') ?? [];
  replaced.delete('');
  return (
    <details>
      <summary>{cardWords.over(over.length)}</summary>
      <div class="over">
        {[...replaced].map(([text, group]) => (
          <Fragment key={text}>
            {group[0]?.over?.how === 'replaced' && <Since over={group[0].over} on={card.id} />}
            <p class="label">{cardWords.was}</p>
            <Rows facts={group} card={card} />
          </Fragment>
        ))}
        {ended.length > 0 && <Rows facts={ended} card={card} />}
      </div>
    </details>
  );
}

/**
 * The state that replaced others: since when, what it is a state of if that is not this card’s entity, and its text.
 */
function Since({ over: { when, text, of, by, ended }, on }: { over: Replacement; on: string }) {
  const whose = of ?? (by.id === on ? undefined : by.name);
  return (
    <p class="since">
      {cardWords.replacedBy(when && formatDate(when), whose, ended && formatDate(ended))}
      {text}
    </p>
  );
}
