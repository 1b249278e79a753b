import { type Cited, placesOf } from '../citations';
import { ageInDays, dayOf, lastDay } from '../dates';
import type { KnowledgeBase } from '../knowledge-base';
import type { Entity } from '../schema/entity';
import type { Rate } from '../schema/rate';
import type { Source } from '../schema/source';
import type { Event, Series } from '../schema/timeline';
import { ACTS } from '../source-kinds';
import type { Report } from './problem';
import { fieldOfFact } from './statements';

/**
 * An event may be this many days later than its source, where that is an order or announcement that says when it takes
 * effect; so may the end of something be, and the beginning of a rate.
 */
const EFFECT_WITHIN_DAYS = 31;

/**
 * Nothing is later than the newest source that it cites, a period ends after it begins, no standing rests on a single
 * report alone, and one measure charges one rate at a time on the same goods of a partner. A state may begin later than
 * its source, as an order says when it takes effect, and an event may if it is marked as planned. A series reaches no
 * further than its newest source.
 */
export function checkDates({ sources, entities, events, series, rates }: KnowledgeBase, report: Report): void {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const citedBy = (statement: Cited) =>
    placesOf(statement)
      .flatMap(({ source }) => byId.get(source) ?? [])
      .sort((a, b) => b.date.localeCompare(a.date));
  for (const entity of entities) {
    checkStanding(entity, citedBy, report);
    checkFacts(entity, citedBy, report);
  }
  for (const event of events) checkEvent(event, citedBy(event)[0], report);
  for (const one of series) checkSeries(one, citedBy, report);
  for (const rate of rates) checkRate(rate, citedBy, report);
  checkRatesAtOnce(rates, report);
}

/** The known sources that a statement cites, newest first. */
type CitedBy = (statement: Cited) => Source[];

function checkStanding(entity: Entity, citedBy: CitedBy, report: Report): void {
  const { standing } = entity;
  if (!standing) return;
  const cited = citedBy(standing);
  later(entity, 'standing.asOf', standing.asOf, cited[0], report, ': list the newer source in standing.also');
  if (standing.is === 'current' && standing.until && standing.until < standing.asOf)
    report(entity, 'standing.until', standing.until, 'is before asOf: what has run out is closed');
  if (cited.length > 0 && cited.every(({ seen }) => seen === 'single-report'))
    report(entity, 'standing.source', standing.source, 'is a single report, which is not enough for a standing');
}

function checkFacts(entity: Entity, citedBy: CitedBy, report: Report): void {
  entity.facts.forEach((fact, at) => {
    const field = fieldOfFact(fact, at);
    const begins = dayOf(fact.when);
    if (fact.is === 'act') later(entity, `${field}.when`, begins, citedBy(fact)[0], report);
    else {
      if (fact.until && fact.until < begins) report(entity, `${field}.until`, fact.until, 'is before the state begins');
      if (fact.ended && lastDay(fact.ended.on) < begins)
        report(entity, `${field}.ended.on`, fact.ended.on, 'is before the state begins');
      if (fact.ended) checkEnd(entity, `${field}.ended`, fact.ended, citedBy, report);
    }
  });
}

/** A source may tell some weeks ahead of the day on which something ends. */
function checkEnd(item: object, field: string, ended: Cited & { on: string }, citedBy: CitedBy, report: Report): void {
  const [newest] = citedBy(ended);
  const day = dayOf(ended.on);
  if (newest && ageInDays(newest.date, day) > EFFECT_WITHIN_DAYS) later(item, `${field}.on`, day, newest, report);
}

function checkEvent(event: Event, newest: Source | undefined, report: Report): void {
  if (event.planned || !newest) return;
  const day = dayOf(event.when);
  const takesEffect = ACTS.has(newest.kind) && ageInDays(newest.date, day) <= EFFECT_WITHIN_DAYS;
  if (!takesEffect) later(event, `${event.id}.when`, day, newest, report, ': say that it was planned');
}

function checkRate(rate: Rate, citedBy: CitedBy, report: Report): void {
  const cited = citedBy(rate);
  if (rate.until && rate.until < rate.from) report(rate, `${rate.id}.until`, rate.until, 'is before the rate begins');
  if (rate.is === 'in force' && cited[0] && ageInDays(cited[0].date, dayOf(rate.from)) > EFFECT_WITHIN_DAYS)
    later(
      rate,
      `${rate.id}.from`,
      dayOf(rate.from),
      cited[0],
      report,
      ': say that it is “ordered”, or cite a newer one',
    );
  // It may end before it begins: it was then no more than ordered.
  if (rate.ended) checkEnd(rate, `${rate.id}.ended`, rate.ended, citedBy, report);
  if (rate.ended && rate.replacedBy)
    report(
      rate,
      `${rate.id}.ended`,
      rate.ended.on,
      'stands beside replacedBy: a rate ends, or another takes its place',
    );
  if (rate.is !== 'announced' && cited.length > 0 && cited.every(({ seen }) => seen === 'single-report'))
    report(rate, `${rate.id}.source`, rate.source, 'is a single report, which is not enough for a rate');
}

function checkRatesAtOnce(rates: Rate[], report: Report): void {
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  const begins = ({ from }: Rate) => dayOf(from);
  const ends = ({ ended, replacedBy, until }: Rate) => {
    const next = replacedBy === undefined ? undefined : byId.get(replacedBy);
    return ended ? dayOf(ended.on) : next ? begins(next) : (until ?? '9999');
  };
  const charged = rates.filter(({ is }) => is === 'in force');
  charged.forEach((rate, at) => {
    const other = charged
      .slice(0, at)
      .find(
        (one) =>
          one.partner === rate.partner &&
          one.law === rate.law &&
          one.goods === rate.goods &&
          begins(one) < ends(rate) &&
          begins(rate) < ends(one),
      );
    if (other)
      report(
        rate,
        `${rate.id}.from`,
        rate.from,
        `is charged at once with ${other.id}: name the newer in replacedBy of the older`,
      );
  });
}

function checkSeries(series: Series, citedBy: CitedBy, report: Report): void {
  const days = series.points.map(({ date }) => date);
  if (days.join() !== [...days].sort().join())
    report(series, `${series.id}.points`, days, 'are not in the order of time');
  const twice = days.find((day, nth) => days.indexOf(day) < nth);
  if (twice) report(series, `${series.id}.points`, twice, 'is the day of two points: one step has one day');
  if (series.until < (days.at(-1) ?? ''))
    report(series, `${series.id}.until`, series.until, 'is before the last point');
  const newestOf = series.points.map((point) => citedBy(point)[0]);
  const late = series.points.findIndex(({ date }, nth) => {
    const newest = newestOf[nth];
    return newest && ageInDays(newest.date, dayOf(date)) > EFFECT_WITHIN_DAYS;
  });
  const point = series.points[late];
  const [newest] = newestOf.flatMap((source) => source ?? []).sort((a, b) => b.date.localeCompare(a.date));
  const advice = ': cite in its last point what shows the value then';
  if (point) later(series, `${series.id}.points.${late}.date`, dayOf(point.date), newestOf[late], report);
  else later(series, `${series.id}.until`, series.until, newest, report, advice);
}

function later(item: object, field: string, day: string, source: Source | undefined, report: Report, advice = '') {
  if (source && day > source.date) report(item, field, day, `is later than its source of ${source.date}${advice}`);
}
