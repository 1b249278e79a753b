import { cardRates } from '../knowledge/cards/rates';
import { Citations } from '../knowledge/citations';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { RatesFound } from '../messages/rates';
import { tariffQuery } from './tariff-query';

/**
 * The rates that a query asks for, as they read on the day `today` (`YYYY-MM-DD`): those of the partners that it names, or
 * all. Null where it asks for no rates, or for those of a partner without any.
 */
export function ratesFound(query: string, today: string, index: KnowledgeIndex): RatesFound | null {
  const wanted = tariffQuery(query, index.entities);
  if (!wanted) return null;
  const rates = wanted === 'all' ? index.rates : index.rates.filter(({ partner }) => wanted.includes(partner));
  if (rates.length === 0) return null;
  const cited = new Citations(index.source);
  return { rates: cardRates(rates, today, index, cited), sources: cited.list() };
}
