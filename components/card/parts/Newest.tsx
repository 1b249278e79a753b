import type { Card } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { Rows } from './Rows';
import { SectionHead } from './SectionHead';

/** The newest facts that still hold, of somebody or something with no standing. */
export function Newest({ card, rows }: { card: Card; rows: number }) {
  const current = card.facts.filter(({ over }) => !over);
  const facts = current.slice(-rows);
  if (rows === 0 || facts.length === 0) return null;
  return (
    <section>
      <SectionHead title={cardWords.facts}>
        {facts.length < current.length && <span class="stamp">{cardWords.shown(facts.length, current.length)}</span>}
      </SectionHead>
      <Rows facts={facts} card={card} />
    </section>
  );
}
