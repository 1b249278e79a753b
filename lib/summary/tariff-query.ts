import type { Entity } from '../knowledge/schema/entity';
import { fold } from '../text/fold';
import { rateQuestion } from '../words/popup';

/**
 * What somebody asks who looks for a tariff: the cards of the partners whose rates are wanted (“tariff on japan”), `all`
 * where no partner is named (“who pays what”), or nothing where the query asks for something else.
 */
export function tariffQuery(query: string, entities: readonly Entity[]): 'all' | string[] | undefined {
  const asked = fold(query).text.toLowerCase();
  if (!rateQuestion.asks.test(asked)) return undefined;
  const rest = asked
    .replaceAll(/[^a-z\s]/g, ' ')
    .replaceAll(rateQuestion.around, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ');
  if (!rest) return 'all';
  const named = entities.filter(({ name, search = [] }) => [name, ...search].some((one) => plain(one) === rest));
  return named.length > 0 ? named.map(({ id }) => id) : undefined;
}

const plain = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .replaceAll(/[^a-z\s]/g, ' ')
    .trim();
