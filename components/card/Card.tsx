import type { Card as CardData } from '../../lib/knowledge/card';
import { cardWords } from '../../lib/words/card';
import { Chart } from './Chart';
import { Connections } from './Connections';
import { Facts, Timeline } from './Facts';
import { Header, type HeaderActions } from './Header';
import { Sources } from './Sources';
import { Standing } from './Standing';

/** What the user can do with a card. What is left out is not shown. */
interface CardActions extends HeaderActions {
  /** Opens the card of another entity. */
  onOpen(id: string): void;
}

/**
 * The card of an entity: what it is, why it matters, where things stand, what happened, and the sources of all that.
 */
export function Card({ card, ...actions }: { card: CardData } & CardActions) {
  return (
    <article class={`card of-${card.category}`}>
      <Header card={card} {...actions} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section class="body" tabIndex={0} aria-label={cardWords.about(card.name)}>
        <section>
          {card.lead && <p class="lead">{card.lead}</p>}
          <p class="summary">{card.summary}</p>
        </section>
        <Standing card={card} />
        {card.series.map((series) => (
          <Chart key={series.title} series={series} sources={card.sources} />
        ))}
        <Facts card={card} />
        <Connections card={card} onOpen={actions.onOpen} />
        <Timeline card={card} />
        <Sources card={card} />
      </section>
    </article>
  );
}
