import { Fragment } from 'preact';
import type { Card } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { replacementText } from '../../../lib/words/standing';
import { Rows } from '../parts/Rows';

/** The states that no longer hold, folded: each group below the state that replaced it, then those that ended. */
export function EndedStates({ card }: { card: Card }) {
  const over = card.facts.filter((fact) => fact.over);
  if (over.length === 0) return null;
  const replaced = Map.groupBy(over, (fact) => (fact.over?.how === 'replaced' ? fact.over.text : ''));
  const ended = replaced.get('') ?? [];
  replaced.delete('');
  return (
    <details>
      <summary>{cardWords.over(over)}</summary>
      <div class="over">
        {[...replaced].map(([text, group]) => (
          <Fragment key={text}>
            {group[0]?.over?.how === 'replaced' && <p class="since">{replacementText(group[0].over, card.id)}</p>}
            <p class="label">{cardWords.was}</p>
            <Rows facts={group} card={card} />
          </Fragment>
        ))}
        {ended.length > 0 && <Rows facts={ended} card={card} />}
      </div>
    </details>
  );
}
