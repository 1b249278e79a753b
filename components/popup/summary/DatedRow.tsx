import type { CardSource, Cite, Neighbor } from '../../../lib/knowledge/card';
import type { When } from '../../../lib/knowledge/dates';
import { formatDate, isPast } from '../../../lib/words/dates';
import { words } from '../../../lib/words/en';
import { CitedText } from '../../card/parts/Sources';

interface DatedRowProps {
  when: When;
  planned?: boolean | undefined;
  /** The user’s day, `YYYY-MM-DD`; where nothing is planned it may be left out. */
  today?: string;
  /** What happened. */
  text: string;
  cites: Cite[];
  sources: CardSource[];
  /** Whom or what it is about, each with a way to its card. */
  about: Neighbor[];
  onOpen(id: string): void;
}

/** A dated statement in a list: the day, what happened with its sources, and ways to the cards of whom it is about. */
export function DatedRow({ when, planned, today, text, cites, sources, about, onOpen }: DatedRowProps) {
  return (
    <li>
      <span class="when">
        {formatDate(when)}
        {planned && ` (${words.card.planned(isPast(when, today ?? ''))})`}
      </span>
      <div>
        <p>
          <CitedText text={text} cites={cites} sources={sources} />
        </p>
        <ul class="about">
          {about.map(({ id, name, category }) => (
            <li key={id} class={`of-${category}`}>
              <button type="button" onClick={() => onOpen(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
