import type { Card, CardFact, CardSource } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { SectionHead } from './Card';
import { SourceMark } from './Sources';

/** How many of the facts that stand are in sight before unfolding: the newest, which the reader needs first. */
const IN_SIGHT = 3;

/** What happened: the newest facts, with the earlier ones folded above them, and those that were replaced below. */
export function Facts({ card }: { card: Card }) {
  const standing = card.facts.filter(({ replaced }) => !replaced);
  const replaced = card.facts.filter(({ replaced }) => replaced);
  const earlier = standing.slice(0, -IN_SIGHT);
  return (
    <section>
      <SectionHead title={words.card.facts} />
      {earlier.length > 0 && (
        <details>
          <summary>{words.card.earlier(earlier.length)}</summary>
          <Rows facts={earlier} sources={card.sources} />
        </details>
      )}
      {standing.length > 0 && <Rows facts={standing.slice(-IN_SIGHT)} sources={card.sources} />}
      {replaced.length > 0 && (
        <details>
          <summary>{words.card.replaced(replaced.length)}</summary>
          <Rows facts={replaced} sources={card.sources} />
        </details>
      )}
    </section>
  );
}

/** The events of the timeline in which the entity took part, folded. */
export function Timeline({ card }: { card: Card }) {
  if (card.events.length === 0) return null;
  return (
    <section>
      <details>
        <summary>{words.card.moreEvents(card.events.length)}</summary>
        <Rows facts={card.events} sources={card.sources} />
      </details>
    </section>
  );
}

function Rows({ facts, sources }: { facts: CardFact[]; sources: CardSource[] }) {
  return (
    <dl class="rows">
      {facts.map((fact) => (
        <FactRow key={fact.text} fact={fact} sources={sources} />
      ))}
    </dl>
  );
}

function FactRow({ fact, sources }: { fact: CardFact; sources: CardSource[] }) {
  const { replaced } = fact;
  return (
    <>
      <dt>{fact.when}</dt>
      <dd>
        {replaced && (
          <span class="since">
            {words.card.replacedBy(replaced.when)}
            {replaced.text}
          </span>
        )}
        <span class={replaced ? 'was' : undefined}>
          {replaced && words.card.was}
          {fact.text}
          <SourceMark source={fact.source} at={fact.at} sources={sources} />
        </span>
      </dd>
    </>
  );
}
