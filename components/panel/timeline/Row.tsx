import type { CardSource, Neighbor } from '../../../lib/knowledge/card';
import type { DatedStatement } from '../../../lib/messages/overview';
import { cardWords } from '../../../lib/words/card';
import { formatDate, isPast } from '../../../lib/words/dates';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import { beforeTitle } from '../../../lib/words/sources';
import type { ShownRow } from './choose';

/** How many of the entities that a row is about are named. */
const NAMES = 3;

/**
 * What rows need besides their statements: the entities by id, the sources by number, the user’s day, and a function
 * that opens a card.
 */
export interface Telling {
  /** The user’s day, `YYYY-MM-DD`. */
  today: string;
  entities: ReadonlyMap<string, Neighbor>;
  sources: readonly CardSource[];
  /** Whether an entity is what the user has filtered by. */
  isChosen(id: string): boolean;
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
  const { when, text, planned, until, due, about } = told;
  const { today, entities, onOpen } = telling;
  const named = namedOf(about, telling.isChosen).flatMap((id) => entities.get(id) ?? []);
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
          {due && <span class="until"> {cardWords.wasDue(due)}</span>}
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

/**
 * The entities that are named of those that a row is about: the first, and one of those that the user has filtered by.
 * Else nobody would see why the row is there.
 */
function namedOf(about: readonly string[], isChosen: Telling['isChosen']): readonly string[] {
  const first = about.slice(0, NAMES);
  const chosen = first.some(isChosen) ? undefined : about.find(isChosen);
  return chosen === undefined ? first : [...first, chosen];
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
        const inFull = `${beforeTitle(source, at)}: ${source.title}`;
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
