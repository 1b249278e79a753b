import type { CardRate, RateStage } from '../card';
import type { Citations, Cited } from '../citations';
import { dayOf, lastDay } from '../dates';
import { type KnowledgeIndex, neighbor } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import type { Rate } from '../schema/rate';

/**
 * The rates that a card shows. One with `showsRates` has all that have not lapsed on the day `today` (`YYYY-MM-DD`).
 * Any other has those of which it is the partner, the law or a measure, lapsed ones included.
 */
export function ratesFor(entity: Entity, today: string, index: KnowledgeIndex): readonly Rate[] {
  return index.rates.filter((rate) =>
    entity.showsRates ? !hasLapsed(rate, today, index) : cardsOfRate(rate).includes(entity.id),
  );
}

/** The cards that show a rate, by id: its law, its measures, its partner. A partner without a card is a name here. */
export const cardsOfRate = ({ partner, law, measures = [] }: Rate): readonly (string | undefined)[] => [
  partner,
  law,
  ...measures,
];

/** Rates as they read on the day `today` (`YYYY-MM-DD`), in the order in which they come. */
export function cardRates(rates: readonly Rate[], today: string, index: KnowledgeIndex, cited: Citations): CardRate[] {
  return rates.map((rate) => cardRate(rate, today, index, cited));
}

/** Whether a rate holds no more on the day `today`. */
export const hasLapsed = (rate: Rate, today: string, index: KnowledgeIndex): boolean =>
  lapseOf(rate, today, index) !== undefined;

function cardRate(rate: Rate, today: string, index: KnowledgeIndex, cited: Citations): CardRate {
  const partner = index.entity(rate.partner);
  const law = rate.law ? index.entity(rate.law) : undefined;
  const lapse = lapseOf(rate, today, index);
  const hasBegun = dayOf(rate.from) <= today;
  const toEnd = lapse ? undefined : dayToEnd(rate, today, index);
  return {
    partner: partner
      ? { id: partner.id, name: partner.name }
      : { name: rate.partner, ...(rate.members && { members: rate.members.map(({ name }) => name) }) },
    goods: rate.goods,
    rate: rate.rate,
    basis: rate.basis,
    ...(law && { law: neighbor(law) }),
    from: rate.from,
    holds: lapse ? 'lapsed' : toEnd ? 'unsure' : stageOf(rate, hasBegun),
    ...(toEnd && { toEnd }),
    ...(!lapse && !hasBegun && { ahead: true }),
    ...(lapse && { lapsed: { on: lapse.day, was: stageOf(rate, dayOf(rate.from) < lastDay(lapse.day)) } }),
    ...(!lapse && rate.until && { until: rate.until }),
    cites: lapse?.by ? cited.cites(rate, lapse.by) : cited.cites(rate),
  };
}

/** The stage of a rate. One that is `in force` counts as `ordered` until its day has come. */
const stageOf = ({ is }: Rate, hasBegun: boolean): RateStage => (is === 'in force' && !hasBegun ? 'ordered' : is);

/**
 * When a rate lapsed, and the statement that says so (`by`); undefined where it has not lapsed by `today`. One that ran
 * out needs no such statement.
 */
function lapseOf(
  { is, ended, until, replacedBy }: Rate,
  today: string,
  index: KnowledgeIndex,
): { day: string; by?: Cited } | undefined {
  const next = nextOf(replacedBy, today, index);
  if (ended && dayOf(ended.on) <= today) return { day: ended.on, by: ended };
  if (next && (is !== 'in force' || isCharged(next))) return { day: next.from, by: next };
  // This rate is over when the next one is, whether or not the next one was ever charged.
  const over = next && lapseOf(next, today, index);
  if (over) return over;
  return until && until < today ? { day: until } : undefined;
}

/** The rate `id` that was to replace another, if its day has come by `today`. */
const nextOf = (id: string | undefined, today: string, { rates }: KnowledgeIndex): Rate | undefined =>
  rates.find((one) => one.id === id && dayOf(one.from) <= today);

/**
 * Whether a rate whose day has come counts as charged: it is in force or was ordered. What was only agreed or announced
 * may never have begun.
 */
const isCharged = ({ is }: Rate): boolean => is === 'in force' || is === 'ordered';

/** The day on which a charged rate was to make room for one that is only agreed or announced. */
function dayToEnd({ is, replacedBy }: Rate, today: string, index: KnowledgeIndex): string | undefined {
  const next = nextOf(replacedBy, today, index);
  return next && is === 'in force' && !isCharged(next) ? next.from : undefined;
}
