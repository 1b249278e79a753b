import type { Card, CardChange, CardFact } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDate } from '../../../lib/words/dates';
import { namesWithin } from './LinkedText';
import { Rows } from './Rows';
import { SectionHead } from './SectionHead';

/**
 * What has changed since the article, oldest first: all of it, or the newest `rows`, of which those aside come only where
 * there are not enough others. Renders nothing without changes.
 */
export function Since({ card, rows }: { card: Card; rows?: number | undefined }) {
  const { article } = card;
  if (!article || article.since.length === 0) return null;
  const shown = rows === undefined ? article.since : newest(article.since, rows);
  return (
    <section class="changes">
      <SectionHead title={cardWords.since} aside={`(${formatDate(article.day)})`}>
        {shown.length < article.since.length && (
          <span class="stamp">{cardWords.shown(shown.length, article.since.length)}</span>
        )}
      </SectionHead>
      <Rows facts={shown.map((change) => rowOf(change, card))} card={card} />
    </section>
  );
}

/** The newest changes, in their order. */
function newest(since: readonly CardChange[], rows: number): readonly CardChange[] {
  const inOrder = [...since.filter(({ aside }) => aside), ...since.filter(({ aside }) => !aside)];
  const chosen = inOrder.slice(-rows);
  return since.filter((one) => chosen.includes(one));
}

/**
 * A change as a row. One without a text is the passed deadline of the standing, whose first sentence then stands for
 * it.
 */
function rowOf({ when, text, names, cites, ...change }: CardChange, { standing }: Card): CardFact {
  const told = text ?? standing?.now.text?.slice(0, standing.ends[0]) ?? '';
  const whole = cardWords.changed(told, change);
  return {
    when,
    text: whole,
    names: namesWithin(whole, told, names ?? standing?.names),
    cites,
  };
}
