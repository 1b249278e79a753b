import type { Card, CardChange, CardFact } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDate } from '../../../lib/words/dates';
import { namesWithin } from './LinkedText';
import { Rows } from './Rows';
import { SectionHead } from './SectionHead';

/** How many changes a whole card shows unfolded: those that matter most beside the page. */
const UNFOLDED = 10;

/**
 * What has changed since the article, oldest first: the `rows` that matter most beside the page, or all of it, of which
 * much is folded. Renders nothing without changes.
 */
export function Since({ card, rows }: { card: Card; rows?: number | undefined }) {
  const { article } = card;
  if (!article || article.since.length === 0) return null;
  const shown = foremost(article.since, rows ?? UNFOLDED);
  const rest = article.since.filter((one) => !shown.includes(one));
  return (
    <section class="changes">
      <SectionHead title={cardWords.since} aside={`(${formatDate(article.day)})`}>
        {shown.length < article.since.length && (
          <span class="stamp">{cardWords.shown(shown.length, article.since.length)}</span>
        )}
      </SectionHead>
      <Rows facts={shown.map((change) => rowOf(change, card))} card={card} />
      {rows === undefined && rest.length > 0 && (
        <details>
          <summary>{cardWords.moreChanges(rest.length)}</summary>
          <Rows facts={rest.map((change) => rowOf(change, card))} card={card} />
        </details>
      )}
    </section>
  );
}

/** The changes that matter most, in their order. */
function foremost(since: readonly CardChange[], rows: number): readonly CardChange[] {
  const chosen = [...since].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).slice(0, rows);
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
