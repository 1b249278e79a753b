import { cardRates, hasLapsed } from '../knowledge/cards/rates';
import { Citations } from '../knowledge/citations';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { Rate } from '../knowledge/schema/rate';
import type { RatesFound } from '../messages/rates';
import { tariffQuery } from './tariff-query';

/**
 * The rates that a query asks for, as they read on the day `today` (`YYYY-MM-DD`): those of the partners that it names,
 * lapsed ones included, or of all partners those that have not lapsed. Null where it asks for no rates, or for those of
 * a partner without any.
 */
export function ratesFound(query: string, today: string, index: KnowledgeIndex): RatesFound | null {
  const wanted = tariffQuery(query, index);
  if (!wanted) return null;
  const isWanted =
    wanted === 'all' ? (rate: Rate) => !hasLapsed(rate, today, index) : ({ partner }: Rate) => wanted.includes(partner);
  const rates = index.rates.filter(isWanted);
  if (rates.length === 0) return null;
  const cited = new Citations(index.source);
  return { rates: cardRates(rates, today, index, cited), sources: cited.list() };
}
