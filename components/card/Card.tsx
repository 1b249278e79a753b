import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as CardData } from '../../lib/knowledge/card';
import type { CardTools } from '../../lib/messages/card-tools';
import { cardWords } from '../../lib/words/card';
import { Chart } from './full/Chart';
import { Connections } from './full/Connections';
import { Facts, Timeline } from './full/Facts';
import { Rates } from './full/RatesTable';
import { ReportMistake } from './full/ReportMistake';
import { GlanceFoot } from './glance/GlanceFoot';
import { glanceOf } from './glance/glance-of';
import { AlsoHere } from './parts/AlsoHere';
import { Copy } from './parts/Copy';
import { Header, type HeaderActions } from './parts/Header';
import { LinkedText } from './parts/LinkedText';
import { reveal } from './parts/reveal';
import { Since } from './parts/Since';
import { Sources } from './parts/Sources';
import { Standing } from './parts/Standing';
import { shownCard, UsedTools } from './parts/tools';

/** What the user can do with a card. What is left out is not shown. */
interface CardActions extends HeaderActions {
  /** Opens the card of another entity. */
  onOpen(id: string): void;
}

interface CardProps extends CardActions {
  card: CardData;
  /** What can be done with what it says. */
  tools?: CardTools | undefined;
  /** Set for a glance. `cut`: by how many steps it is shortened to fit (`glanceOf`). `onGrow` shows the full card. */
  glance?: { cut: number; onGrow(): void } | undefined;
  /** Other names inside links near the name that was tapped (`AlsoHere`). */
  also?: readonly { id: string; name: string }[] | undefined;
}

/**
 * The card of an entity: what it is, what has changed since the article, where things stand, what happened, and the
 * sources of all that. A glance is a shortened form of the same card.
 */
export function Card({ card, tools, glance, also, ...actions }: CardProps) {
  const short = glance && glanceOf(card, glance.cut);
  const lead = card.lead && (
    <p class="lead">
      <LinkedText text={card.lead} names={card.names.lead} />
    </p>
  );
  const summary = (
    <p class={lead ? 'summary later' : 'summary'}>
      <LinkedText text={card.summary} names={card.names.summary} />
    </p>
  );
  // What has changed stands right below who it is, where a glance has it, so that it stays there when that grows.
  const isSummaryBelow = lead && card.article !== undefined && card.article.since.length > 0;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // What is unfolded at the edge of the card would open out of sight. This event does not bubble.
    const onToggle = ({ target }: Event) => (target as HTMLDetailsElement).open && reveal(target as Element, 1 / 2);
    root.current?.addEventListener('toggle', onToggle, true);
  }, []);
  const onClick = ({ target }: MouseEvent) => {
    const id = (target as Element).closest<HTMLElement>('[data-open]')?.dataset.open;
    if (id) actions.onOpen(id);
  };
  return (
    <UsedTools.Provider value={tools && { card: shownCard(card), tools }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a name is a button, so pressing it by key fires a click, too */}
      <article
        ref={root}
        class={`card of-${card.category}${short ? ' glance' : ''}${short?.isTight ? ' tight' : ''}`}
        onClick={onClick}
      >
        <Header card={card} who={short?.who && <LinkedText {...short.who} />} {...actions} />
        {also && also.length > 0 && <AlsoHere names={also} />}
        {/* A region that scrolls must be focusable, so that keys scroll it. The body of a glance does not. */}
        <section class="body" tabIndex={short ? undefined : 0} aria-label={cardWords.about(card.name)}>
          {!short && (
            <section>
              {lead}
              {!isSummaryBelow && summary}
            </section>
          )}
          <Since card={card} rows={short?.rows} />
          {!short && isSummaryBelow && <section>{summary}</section>}
          {(!short || short.sentences > 0) && <Standing card={card} sentences={short?.sentences} />}
          {!short && (
            <>
              {card.series.map((series) => (
                <Chart
                  key={series.title}
                  series={series}
                  sources={card.sources}
                  today={card.today}
                  article={card.article?.day}
                />
              ))}
              <Rates card={card} onOpen={actions.onOpen} />
            </>
          )}
          <Facts card={card} rows={short?.facts} />
          {!short && (
            <>
              <Connections card={card} onOpen={actions.onOpen} />
              <Timeline card={card} />
              <Sources card={card} />
              {tools && (
                <footer class="tools">
                  <Copy />
                  <ReportMistake key={card.id} name={card.name} />
                </footer>
              )}
            </>
          )}
        </section>
        {glance && <GlanceFoot card={card} onGrow={glance.onGrow} />}
      </article>
    </UsedTools.Provider>
  );
}
