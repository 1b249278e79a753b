import { OLD_AFTER_DAYS } from '../../lib/knowledge/cards';
import { ageInDays, dateOf, firstDay, lastDay } from '../../lib/knowledge/dates';
import type { Entity } from '../../lib/knowledge/schema';
import type { KnowledgeBase } from '../../lib/knowledge/validate';
import { newestOf, sourcesOf } from './coverage';
import { deadlines } from './deadlines';

/** After how many days without a newer source an entity needs a new one. */
export const SOURCES_OLD_AFTER_DAYS = 365;

/** Something that an editor should look at again. */
export interface Stale {
  /** The id of the entity or the series. */
  id: string;
  /** The day since when it is stale. The list is ordered by it. */
  since: string;
  days: number;
  /** The text in question, or empty for the whole entity. */
  text: string;
}

/** The three lists of `npm run seeds:stale` on a day, each oldest first. */
export function staleOn({ entities, series, sources }: KnowledgeBase, on: string): Record<string, Stale[]> {
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  const stale = (id: string, since: string, text: string): Stale => ({ id, since, days: ageInDays(since, on), text });
  const standings = entities.map(({ id, standing }) => stale(id, standingDate(standing), standing.text ?? ''));
  const ended = [
    ...entities.flatMap((entity) => lookingAhead(entity, dates)),
    ...series.map(({ id, until, title }) => ({ id, text: title, ends: until ? [until] : [] })),
  ].flatMap(({ id, text, ends }) => ends.filter((end) => end < on).map((end) => stale(id, end, text)));
  const unsourced = entities.map((entity) => stale(entity.id, newestOf(sourcesOf(entity), dates), ''));
  return {
    [`Standings older than ${OLD_AFTER_DAYS} days`]: standings.filter(({ days }) => days > OLD_AFTER_DAYS).sort(oldest),
    'Periods and planned days that have passed': unique(ended).sort(oldest),
    [`No source newer than ${SOURCES_OLD_AFTER_DAYS} days`]: unsourced
      .filter(({ days }) => days > SOURCES_OLD_AFTER_DAYS)
      .sort(oldest),
  };
}

const oldest = (a: Stale, b: Stale): number => a.since.localeCompare(b.since) || a.id.localeCompare(b.id);

const standingDate = (standing: Entity['standing']): string =>
  'asOf' in standing ? standing.asOf : standing.notKnownAfter;

/**
 * The ends of periods on a card, in words or as a date after its source. Replaced facts are left out, as they are
 * settled.
 */
function lookingAhead({ id, standing, facts }: Entity, dates: Map<string, string>) {
  const said = standingDate(standing);
  return [
    { id, text: standing.text ?? '', ends: deadlines(standing.text ?? '', said) },
    ...facts
      .filter(({ replacedBy }) => !replacedBy)
      .map(({ when, text, source }) => {
        const written = dates.get(source) ?? '';
        const end = when && planned(dateOf(when), written);
        return { id, text, ends: [...deadlines(text, when ? firstDay(dateOf(when)) : written), ...(end ? [end] : [])] };
      }),
  ];
}

/** The last day of a date that was in the future when its source was written. */
function planned(date: string, written: string): string | undefined {
  const end = date.split('/').at(-1) ?? date;
  return firstDay(end) > written ? lastDay(end) : undefined;
}

function unique(list: Stale[]): Stale[] {
  return [...new Map(list.map((one) => [`${one.id} ${one.since} ${one.text}`, one])).values()];
}

/** The lists as plain text. */
export function formatStale(lists: Record<string, Stale[]>): string {
  return Object.entries(lists)
    .map(([title, list]) => [`${title}: ${list.length}`, ...list.map(showOne)].join('\n'))
    .join('\n\n');
}

const showOne = ({ id, since, days, text }: Stale): string =>
  `  ${since}  ${String(days).padStart(5)} days  ${id}${text && `: ${text}`}`;
