import { type Cited, placesOf } from '../citations';
import { byWhen, dayOf, lastDayOf, type When } from '../dates';
import type { ArticleDays } from '../days';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import type { Event } from '../schema/timeline';
import { endOf, type Owned } from '../states';
import { type RateChange, rateChanges } from './rate-change';
import { isSameNews, isSameTime } from './same-news';

/** Something that has changed with an entity. */
export interface Change extends Cited {
  when: When;
  /** What has changed. Left out for the passed deadline of a standing, whose text is too long to be told again. */
  text?: string;
  /** What the new state is a state of, where it stands on the card of another entity. */
  of?: string;
  /** Set where `text` tells what is over since then: somebody ended it, or it was due to end by then. */
  over?: 'ended' | 'was-due';
  /** Only where it was ended: when it had begun. */
  began?: When;
  planned?: true;
  /**
   * Of a fact: whether it is a state that holds, or an act. `end`, of an event as well: it ended a state of the entity.
   * Left out for other events and for states that are over.
   */
  is?: 'state' | 'act' | 'end';
  rate?: RateChange['rate'];
  rateOf?: RateChange['rateOf'];
  /** Whether its editors say that whoever reads an older article has to hear of it. */
  turningPoint?: true;
  /** For events only: the ids of those who took part. */
  entities?: readonly string[];
}

/**
 * What has changed with an entity after the article and up to today, oldest first: its rates, its own acts and states,
 * its states that were replaced, ended or due to end, the deadline of its standing, and the events in which it took
 * part. Changes that tell the same news of the same day are listed once. A rate stands beside what tells its last step,
 * as it says what it was. What came after the article and went again is left out: of the article’s day, it cannot be
 * said that it is no longer so.
 */
export function changesSince(entity: Entity, days: ArticleDays, index: KnowledgeIndex): Change[] {
  const own = entity.facts.flatMap((fact) => changeByFact({ fact, owner: entity }, days.today, index) ?? []);
  const events = index.eventsOf(entity.id).map((event) => changeByEvent(event, entity.id));
  const told = [...own.filter(({ over }) => !over), ...events.filter(({ planned }) => !planned)];
  // The order matters, as `distinct` keeps the first of those that tell the same. What ended something also says who
  // did it, so it comes before the mere end, and both come before what was only planned.
  const ends = [...own.filter(({ over }) => over), ...deadlineOf(entity, days.today)];
  const planned = events.filter((event) => event.planned);
  const since = [...told, ...ends, ...planned].filter((change) => isSince(change, days));
  const had = distinct(since).filter(({ began }) => !began || dayOf(began) <= days.article);
  return [...had, ...rateChanges(entity, days, index)].sort(byWhen);
}

/**
 * Whether a change is from after the article, and up to today. A state whose last day was to be the article’s own held
 * on that day, and its end counts from the next. What was planned counts when all its time has passed, as until then
 * nothing is late.
 */
function isSince({ when, over, planned }: Change, { article, today }: ArticleDays): boolean {
  if (over === 'was-due') return dayOf(when) >= article && dayOf(when) < today;
  return dayOf(when) > article && (planned ? lastDayOf(when) < today : dayOf(when) <= today);
}

/**
 * The change that a fact tells; undefined for one without a date. For a state that is over it is its end, or the newest
 * of the states that replaced it, which is then a turning point if the fact is.
 */
export function changeByFact({ fact, owner }: Owned, today: string, index: KnowledgeIndex): Change | undefined {
  const end = fact.is === 'state' ? endOf({ fact, owner }, today, index) : undefined;
  const { text } = fact;
  switch (end?.how) {
    case 'replaced': {
      const { fact: now, owner: by } = end.now;
      const change = changeByFact(end.now, today, index);
      return change && { ...change, ...turningPointOf(fact), ...(by !== owner && { of: now.of ?? by.name }) };
    }
    case 'ended':
      return {
        ...placed(end.ended),
        ...turningPointOf(fact),
        when: end.ended.on,
        text,
        over: 'ended',
        ...(fact.is === 'state' && fact.of && { of: fact.of }),
        ...(fact.when && { began: fact.when }),
      };
    case 'was-due':
      return { ...placed(fact), ...turningPointOf(fact), when: end.day, text, over: 'was-due' };
    default:
      return fact.when ? { ...placed(fact), ...turningPointOf(fact), when: fact.when, text, is: fact.is } : undefined;
  }
}

/** What an event changed; `id`: for which entity. */
export const changeByEvent = (
  { when, text, planned, entities, turningPointFor, ...event }: Event,
  id?: string,
): Change => ({
  ...placed(event),
  when,
  text,
  entities,
  ...(planned && { planned }),
  ...(id && turningPointFor?.includes(id) && { turningPoint: true }),
});

/** The ids of whom and what a change of an entity is about: of a fact, itself and those whose `names` its text has. */
export const aboutOf = ({ entities }: Change, { id }: Entity, names: readonly { id: string }[]): readonly string[] =>
  entities ?? [id, ...names.map((one) => one.id)];

/** The deadline of a standing, if it has passed. */
function deadlineOf({ standing }: Entity, today: string): Change[] {
  if (standing?.is !== 'current' || !standing.until || standing.until >= today) return [];
  return [{ ...placed(standing), when: standing.until, over: 'was-due' }];
}

/**
 * Drops each change that one before it in the list already tells. Only those that share a day are compared, as a card
 * may have two hundred.
 */
function distinct(changes: readonly Change[]): Change[] {
  const kept: { change: Change; from: string; to: string }[] = [];
  for (const change of changes) {
    const [from, to] = [dayOf(change.when), lastDayOf(change.when)];
    const by = kept.find((other) => other.from <= to && from <= other.to && isTold(change, other.change));
    if (!by) kept.push({ change, from, to });
    else by.change = { ...by.change, ...turningPointOf(change), ...(change.over === 'ended' && { is: 'end' }) };
  }
  return kept.map(({ change }) => change);
}

/** Whether another change tells a change already. */
function isTold(change: Change, by: Change): boolean {
  if (!isSameTime(change.when, by.when)) return false;
  if (change.over === 'was-due') return by.over === 'was-due' && (!change.text || change.text === by.text);
  if (change.over === 'ended')
    return placesOf(change).some(({ source }) => placesOf(by).some((it) => it.source === source));
  return isSameNews(change, by);
}

const turningPointOf = ({ turningPoint }: { turningPoint?: true | undefined }) =>
  turningPoint ? { turningPoint } : {};

const placed = ({ source, at, also }: Cited): Cited => ({ source, at, ...(also && { also }) });
