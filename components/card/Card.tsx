import type { Card as CardData } from '../../lib/knowledge/card';
import { formatDate } from '../../lib/words/dates';
import { words } from '../../lib/words/en';
import { Chart } from './Chart';
import { Connections } from './Connections';
import { Facts, Timeline } from './Facts';
import { Header, type HeaderActions } from './Header';
import { SectionHead } from './SectionHead';
import { CitedText, Sources } from './Sources';

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
      <section class="body" tabIndex={0} aria-label={words.card.about(card.name)}>
        <section>
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

function Standing({ card: { standing, sources } }: { card: CardData }) {
  const date = formatDate(standing.date);
  const stamp = standing.known ? words.card.asOf(date) : words.card.unknownAfter(date);
  return (
    <section class="standing">
      <SectionHead title={words.card.standing}>
        <span class={standing.old ? 'stamp old' : 'stamp'}>{stamp}</span>
      </SectionHead>
      <p>
        <CitedText
          text={standing.text ?? words.card.unknown(date)}
          source={standing.source}
          at={standing.at}
          sources={sources}
        />
      </p>
    </section>
  );
}
