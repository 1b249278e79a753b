import { Fragment } from 'preact';
import type { Card, CardFact, CardSource } from '../../lib/knowledge/card';
import { formatDate } from '../../lib/words/dates';
import { words } from '../../lib/words/en';
import { SectionHead } from './SectionHead';
import { CitedText } from './Sources';

/** How many of the facts that still hold are shown unfolded: the newest, which the user needs first. */
const UNFOLDED = 3;

/** What happened: the newest facts, with earlier ones folded above them and replaced ones folded below them. */
export function Facts({ card }: { card: Card }) {
  const current = card.facts.filter(({ replaced }) => !replaced);
  const replaced = card.facts.filter(({ replaced }) => replaced);
  const earlier = current.slice(0, -UNFOLDED);
  return (
    <section>
      <SectionHead title={words.card.facts} />
      {earlier.length > 0 && (
        <details>
          <summary>{words.card.earlier(earlier.length)}</summary>
          <Rows facts={earlier} sources={card.sources} />
        </details>
      )}
      {current.length > 0 && <Rows facts={current.slice(-UNFOLDED)} sources={card.sources} />}
      {replaced.length > 0 && (
        <details>
          <summary>{words.card.replaced(replaced.length)}</summary>
          <Replaced facts={replaced} sources={card.sources} />
        </details>
      )}
    </section>
  );
}

/** Replaced facts, each group below the fact that replaced it. */
function Replaced({ facts, sources }: { facts: CardFact[]; sources: CardSource[] }) {
  const groups = Map.groupBy(facts, ({ replaced }) => replaced?.text ?? '');
  return (
    <div class="replaced">
      {[...groups].map(([text, group]) => (
        <Fragment key={text}>
          <p class="since">
            {words.card.replacedBy(dateInWords(group[0]?.replaced?.when))}
            {text}
          </p>
          <p class="label">{words.card.was}</p>
          <Rows facts={group} sources={sources} />
        </Fragment>
      ))}
    </div>
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
  return (
    <>
      <dt>{dateInWords(fact.when)}</dt>
      <dd>
        <CitedText text={fact.text} source={fact.source} at={fact.at} sources={sources} />
      </dd>
    </>
  );
}

const dateInWords = (when: CardFact['when']): string | undefined => when && formatDate(when);
