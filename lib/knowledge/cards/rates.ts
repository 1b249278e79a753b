import type { CardRate } from '../card';
import type { Citations } from '../citations';
import { dayOf } from '../dates';
import { type KnowledgeIndex, neighbor } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import type { Rate } from '../schema/rate';

/** The rates that a card shows: those of its partner, those of its law, or all of them where the card is about all. */
export function ratesFor(entity: Entity, { rates }: KnowledgeIndex): readonly Rate[] {
  return rates.filter(({ partner, law }) => entity.showsRates || partner === entity.id || law === entity.id);
}

/** Rates as they read on the day `today` (`YYYY-MM-DD`). What holds comes first; each partner’s rows stand together. */
export function cardRates(rates: readonly Rate[], today: string, index: KnowledgeIndex, cited: Citations): CardRate[] {
  const rows = rates.map((rate) => cardRate(rate, today, index, cited));
  return rows.sort(
    (a, b) =>
      a.partner.name.localeCompare(b.partner.name, 'en') ||
      Number(a.holds === 'lapsed') - Number(b.holds === 'lapsed') ||
      a.goods.localeCompare(b.goods, 'en') ||
      a.from.localeCompare(b.from),
  );
}

function cardRate(rate: Rate, today: string, index: KnowledgeIndex, cited: Citations): CardRate {
  const partner = index.entity(rate.partner);
  const law = rate.law ? index.entity(rate.law) : undefined;
  const lapsed = lapseOf(rate, today, index);
  return {
    partner: partner ? { id: partner.id, name: partner.name } : { name: rate.partner },
    goods: rate.goods,
    rate: rate.rate,
    basis: rate.basis,
    ...(law && { law: neighbor(law) }),
    from: rate.from,
    holds: lapsed ? 'lapsed' : rate.is === 'in force' && dayOf(rate.from) > today ? 'ordered' : rate.is,
    ...(lapsed && { lapsed }),
    ...(!lapsed && rate.until && { until: rate.until }),
    cites: [...cited.cites(rate), ...(lapsed && rate.ended ? cited.cites(rate.ended) : [])],
  };
}

/** The day from which a rate was charged no more, where that is not after `today`. */
function lapseOf({ ended, until, replacedBy }: Rate, today: string, { rates }: KnowledgeIndex): string | undefined {
  const next = rates.find(({ id }) => id === replacedBy);
  const days = [ended?.on, next?.from].flatMap((day) => day ?? []);
  const over = days.find((day) => dayOf(day) <= today);
  return over ?? (until && until < today ? until : undefined);
}
