import { Fragment } from 'preact';
import type { Card, Neighbor } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { relations } from '../../../lib/words/relations';
import { SectionHead } from '../parts/SectionHead';

/** How the entity is connected: verbs on the left, names on the right. A name opens the card of that entity. */
export function Connections({ card, onOpen }: { card: Card; onOpen(id: string): void }) {
  if (card.connections.length === 0) return null;
  return (
    <section>
      <SectionHead title={cardWords.connected} />
      <dl class="connections">
        {[...neighborsByVerb(card)].map(([verb, neighbors]) => (
          <Fragment key={verb}>
            <dt>{verb}</dt>
            <dd>
              {neighbors.map(({ id, name }, at) => (
                <Fragment key={id}>
                  {at > 0 && ' '}
                  <button type="button" onClick={() => onOpen(id)}>
                    <span>{name}</span>
                  </button>
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** The neighbors by verb, each once. Relations that read alike, as “faces” does from both ends, share a row. */
function neighborsByVerb({ connections }: Card): Map<string, Neighbor[]> {
  const rows = new Map<string, Neighbor[]>();
  for (const { type, direction, to } of connections) {
    const verb = relations[type][direction];
    const row = rows.get(verb) ?? [];
    const known = new Set(row.map(({ id }) => id));
    rows.set(verb, [...row, ...to.filter(({ id }) => !known.has(id))]);
  }
  return rows;
}
