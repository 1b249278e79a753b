import { useState } from 'preact/hooks';
import type { CardRate, CardSource } from '../../lib/knowledge/card';
import { cardWords } from '../../lib/words/card';
import { formatDate } from '../../lib/words/dates';
import { SourceMark } from '../card/parts/Sources';
import { type Column, type Order, pressed, sortRates } from './sort-rates';

interface RatesTableProps {
  rates: readonly CardRate[];
  sources: CardSource[];
  /** Opens the card of a partner or a law. */
  onOpen(id: string): void;
}

const { rates: said } = cardWords;

/**
 * What the United States charges on goods of each partner: a table that can be sorted. What has lapsed is struck through,
 * and says so in words. Partners and laws open their cards.
 */
export function RatesTable({ rates, sources, onOpen }: RatesTableProps) {
  const [order, setOrder] = useState<Order>({ by: 'partner', down: false });
  const partners = new Set(rates.map(({ partner }) => partner.name));
  const rows = sortRates(rates, order);
  const head = (by: Column, text: string) => (
    <th scope="col" aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => setOrder(pressed(order, by))}>
        {text}
        <span aria-hidden="true">{order.by === by ? (order.down ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
  return (
    <table class="rates">
      <caption class="unseen">{said.caption}</caption>
      <thead>
        <tr>
          {partners.size > 1 && head('partner', said.partner)}
          {partners.size === 1 && <th scope="col">{said.goods}</th>}
          {head('rate', said.rate)}
          {head('from', said.from)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.partner.name} ${row.goods} ${row.rate} ${row.from}`}
            row={row}
            isNamed={partners.size > 1}
            sources={sources}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<RatesTableProps, 'rates'> {
  row: CardRate;
  /** Whether the partner is named: there are several. */
  isNamed: boolean;
}

function Row({ row, isNamed, sources, onOpen }: RowProps) {
  const { partner, goods, rate, basis, law, from, holds, lapsed, until, cites } = row;
  const isOver = holds === 'lapsed';
  return (
    <tr class={isOver ? 'lapsed' : undefined}>
      <th scope="row">
        {isNamed && (
          <span class="partner">
            {partner.id ? (
              <button type="button" class="named" onClick={() => partner.id && onOpen(partner.id)}>
                {partner.name}
              </button>
            ) : (
              partner.name
            )}
          </span>
        )}
        <span class="goods">{goods}</span>
      </th>
      <td>
        {isOver ? <s>{rate}</s> : <b>{rate}</b>}
        <span class="law">
          {law ? (
            <button type="button" class="named" onClick={() => onOpen(law.id)}>
              {basis}
            </button>
          ) : (
            basis
          )}
          {cites.map((cite) => (
            <SourceMark key={`${cite.source} ${cite.at}`} {...cite} sources={sources} statement={statementOf(row)} />
          ))}
        </span>
      </td>
      <td>
        {formatDate(from)}
        {holds !== 'in force' && <span class="stage">{lapsed ? said.lapsed(formatDate(lapsed)) : said[holds]}</span>}
        {until && <span class="stage">{said.until(formatDate(until))}</span>}
      </td>
    </tr>
  );
}

/** A row as a sentence that can be copied. */
const statementOf = ({ partner, goods, rate, basis, from, cites }: CardRate) => ({
  when: formatDate(from),
  text: said.sentence(partner.name, goods, rate, basis),
  cites,
});
