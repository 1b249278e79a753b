import { Fragment } from 'preact';
import type { Card } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { SectionHead } from './Card';

/** How it is connected: verbs on the left, names on the right; a name turns the card to that entity. */
export function Connections({ card, onGo }: { card: Card; onGo(id: string): void }) {
  if (card.connections.length === 0) return null;
  return (
    <section>
      <SectionHead title={words.card.connected} />
      <dl class="ties">
        {card.connections.map(({ verb, to }) => (
          <Fragment key={verb}>
            <dt>{verb}</dt>
            <dd>
              {to.map(({ id, name }, at) => (
                <Fragment key={id}>
                  {at > 0 && ', '}
                  <button type="button" onClick={() => onGo(id)}>
                    {name}
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
