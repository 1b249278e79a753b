import { ageInDays, dateOf, firstDay } from '../../../lib/knowledge/dates';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import { OLD_AFTER_DAYS } from '../../../lib/knowledge/standing';
import { newestOf, sourcesOf } from './coverage';
import { deadlines } from './deadlines';

/** After how many days without a newer source an entity needs a new one. */
const SOURCES_OLD_AFTER_DAYS = 365;

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

/**
 * The lists of `npm run seeds:stale` on a day, each oldest first. What is closed, and what has no standing, cannot grow
 * old. Acts stay true, so only states and standings have periods that pass.
 */
export function staleOn({ entities, series, sources }: KnowledgeBase, on: string): Record<string, Stale[]> {
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  const stale = (id: string, since: string, text: string): Stale => ({ id, since, days: ageInDays(since, on), text });
  const standingsThatAre = (is: 'current' | 'unknown') =>
    entities
      .flatMap(({ id, standing }) => (standing?.is === is ? [stale(id, standing.asOf, standing.text ?? '')] : []))
      .filter(({ days }) => days > OLD_AFTER_DAYS);
  const passed = entities
    .flatMap(periodsOf)
    .flatMap(({ id, text, ends }) => ends.filter((end) => end < on).map((end) => stale(id, end, text)));
  const charts = series.map(({ id, until, title }) => stale(id, until, title));
  const unsourced = entities
    .filter(({ standing }) => standing && standing.is !== 'closed')
    .map((entity) => stale(entity.id, newestOf(sourcesOf(entity), dates), ''));
  return {
    [`Current standings older than ${OLD_AFTER_DAYS} days`]: standingsThatAre('current').sort(oldest),
    [`Unknown for more than ${OLD_AFTER_DAYS} days`]: standingsThatAre('unknown').sort(oldest),
    'States and standings that were to run out': unique(passed).sort(oldest),
    [`Charts that end more than ${OLD_AFTER_DAYS} days ago`]: charts
      .filter(({ days }) => days > OLD_AFTER_DAYS)
      .sort(oldest),
    [`No source newer than ${SOURCES_OLD_AFTER_DAYS} days`]: unsourced
      .filter(({ days }) => days > SOURCES_OLD_AFTER_DAYS)
      .sort(oldest),
  };
}

const oldest = (a: Stale, b: Stale): number => a.since.localeCompare(b.since) || a.id.localeCompare(b.id);

/**
 * The texts of a card with the days on which their periods end: `until`, or else the days that the text itself gives. A
 * state that ended or was replaced is left out.
 */
function periodsOf({ id, standing, facts }: Entity) {
  const states = facts.flatMap((fact) => (fact.is === 'state' && !fact.replacedBy && !fact.ended ? [fact] : []));
  const running = standing?.is === 'current' ? [{ ...standing, from: standing.asOf }] : [];
  return [
    ...running,
    ...states.map((state) => ({ ...state, from: state.when ? firstDay(dateOf(state.when)) : '' })),
  ].map(({ text, until, from }) => ({ id, text, ends: until ? [until] : deadlines(text, from) }));
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
