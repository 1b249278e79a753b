import type { CardSource, Neighbor } from '../../../lib/knowledge/card';
import type { DatedStatement } from '../../../lib/messages/overview';
import { cardWords } from '../../../lib/words/card';
import { formatDate, isPast } from '../../../lib/words/dates';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import { sourceBefore } from '../../../lib/words/sources';
import type { ShownRow } from './choose';

/** How many of the entities that a row is about are named. */
const NAMES = 3;

/**
 * What rows need besides their statements: the entities by id, the sources by number, the user’s day, the entity by which
 * the user has filtered, and a function that opens a card.
 */
export interface Telling {
  /** The user’s day, `YYYY-MM-DD`. */
  today: string;
  entities: ReadonlyMap<string, Neighbor>;
  sources: readonly CardSource[];
  chosen: string | undefined;
  onOpen(id: string): void;
}

interface RowProps {
  row: ShownRow;
  telling: Telling;
  /** Whether it is later than the article. */
  isAfter: boolean;
}

/**
 * One piece of news. Pressing it opens the card of the first entity that it is about. Other statements of the same news
 * are folded.
 */
export function Row({ row: { told, same }, telling, isAfter }: RowProps) {
  return (
    <li class={isAfter ? 'row after-article' : 'row'} data-day={told.from}>
      <Statement told={told} telling={telling} />
      {same.length > 0 && (
        <details>
          <summary data-rove tabIndex={-1}>
            {w.same(same.length)}
          </summary>
          <ul>
            {same.map((one) => (
              <li key={one.id}>
                <Statement told={one} telling={telling} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Statement({ told, telling }: { told: DatedStatement; telling: Telling }) {
  const { when, text, planned, until, about } = told;
  const { today, entities, chosen, onOpen } = telling;
  // The chosen entity is always named: else nobody sees why a row that is about many is there.
  const named = about.filter((id, nth) => nth < NAMES || id === chosen).flatMap((id) => entities.get(id) ?? []);
  const [first] = named;
  return (
    <>
      <button type="button" class="told" data-rove tabIndex={-1} onClick={() => first && onOpen(first.id)}>
        <span class="when">
          {formatDate(when)}
          {planned && ` (${cardWords.planned(isPast(when, today))})`}
        </span>{' '}
        <span class="what">
          {text}
          {until && <span class="until"> {w.until(until)}</span>}
        </span>
      </button>
      <p class="beside">
        {named.map(({ id, name, category }) => (
          <button key={id} type="button" class={`of-${category}`} data-rove tabIndex={-1} onClick={() => onOpen(id)}>
            {name}
          </button>
        ))}
        <From told={told} sources={telling.sources} />
      </p>
    </>
  );
}

/** The publishers of a statement’s sources, each source once, as a link where the document can be read. */
function From({ told: { cites }, sources }: { told: DatedStatement; sources: readonly CardSource[] }) {
  const places = cites.filter(({ source }, nth) => cites.findIndex((other) => other.source === source) === nth);
  return (
    <span class="from">
      <span class="unseen">{w.sources}</span>
      {places.map(({ source: number, at }) => {
        const source = sources[number - 1];
        if (!source) return null;
        const inFull = `${sourceBefore(source, at)}: ${source.title}`;
        return source.url ? (
          <a
            key={number}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            data-rove
            tabIndex={-1}
            aria-label={inFull}
            title={inFull}
          >
            {source.publisher}
          </a>
        ) : (
          <span key={number} title={inFull}>
            {source.publisher}, {cardWords.kind(source.kind)}
          </span>
        );
      })}
    </span>
  );
}
