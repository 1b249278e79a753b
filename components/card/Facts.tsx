import type { Card, CardFact, CardSource } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { SectionHead } from './Card';
import { SourceMark } from './Sources';

/** What happened: the facts that stand, then those that were replaced, folded, each behind what replaced it. */
export function Facts({ card }: { card: Card }) {
  const standing = card.facts.filter(({ replaced }) => !replaced);
  const replaced = card.facts.filter(({ replaced }) => replaced);
  return (
    <section>
      <SectionHead title={words.card.facts} />
      {standing.length > 0 && <Rows facts={standing} sources={card.sources} />}
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
