import type { ComponentChildren } from 'preact';
import type { Card as CardData } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { Chart } from './Chart';
import { Connections } from './Connections';
import { Facts, Timeline } from './Facts';
import { Header } from './Header';
import { Cited, Sources } from './Sources';

/** What a card needs besides its content. What is left out is not shown. */
export interface CardActions {
  /** Turns the card to another entity. */
  onGo(id: string): void;
  back?: { name: string; onBack(): void } | undefined;
  pin?: { pinned: boolean; onPin(pinned: boolean): void } | undefined;
  onClose?: (() => void) | undefined;
}

/** The card of an entity: who, why it matters, where things stand, what happened, how it is connected, from where. */
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
        <Connections card={card} onGo={actions.onGo} />
        <Timeline card={card} />
        <Sources card={card} />
      </section>
    </article>
  );
}

function Standing({ card: { standing, sources } }: { card: CardData }) {
  const stamp = standing.known ? words.card.asOf(standing.date) : words.card.unknownAfter(standing.date);
  return (
    <section class="standing">
      <SectionHead title={words.card.standing}>
        <span class={standing.old ? 'stamp old' : 'stamp'}>{stamp}</span>
      </SectionHead>
      <p>
        <Cited
          text={standing.text ?? words.card.unknown(standing.date)}
          source={standing.source}
          at={standing.at}
          sources={sources}
        />
      </p>
    </section>
  );
}

/** Small capitals above a section, with room for a stamp. */
export function SectionHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="head">
      <h3 class="label">{title}</h3>
      {children}
    </div>
  );
}
