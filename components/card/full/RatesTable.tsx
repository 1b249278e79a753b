import { useState } from 'preact/hooks';
import type { Card, CardRate, CardSource } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDate } from '../../../lib/words/dates';
import { SectionHead } from '../parts/SectionHead';
import { SourceMarks } from '../parts/Sources';
import { type Column, type Order, partRates, pressed } from './sort-rates';

interface RatesTableProps {
  rates: readonly CardRate[];
  sources: CardSource[];
  /** The id of the card that shows the table. A name that would open this card is plain text. */
  own?: string;
  /** Opens the card of a partner or a law. */
  onOpen(id: string): void;
}

const { rates: said } = cardWords;

/**
 * What the United States charges on goods of each partner: a table that can be sorted. What is charged now stands apart
 * from what is to come or not known to be charged, and from what has lapsed, which is struck through and says so in
 * words. Partners and laws open their cards.
 */
export function RatesTable({ rates, ...others }: RatesTableProps) {
  const [order, setOrder] = useState<Order>({
    by: rates.some(({ asked }) => asked) ? 'asked' : 'partner',
    down: false,
  });
  const partners = new Set(rates.map(({ partner }) => partner.name));
  const head = (by: Column, text: string) => (
    <th scope="col" aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => setOrder(pressed(order, by))}>
        {text}
        <span aria-hidden="true">{order.by === by ? (order.down ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
  const isNamed = partners.size > 1 || rates.some(({ partner }) => partner.members);
  const isOfCountry = partners.size === 1 && rates.every(({ partner }) => partner.id ?? partner.members);
  return (
    <>
      <table class="rates" aria-label={said.caption}>
        <thead>
          <tr>
            {isNamed ? head('partner', said.partner) : <th scope="col">{said.goods}</th>}
            {head('rate', said.rate)}
            {head('from', said.from)}
          </tr>
        </thead>
        {partRates(rates, order).map(({ part, rows }) => (
          <tbody key={part}>
            <tr class="part">
              <th scope="rowgroup" colSpan={3}>
                {said.parts[part]}
              </th>
            </tr>
            {rows.map((row) => (
              <Row
                key={`${row.partner.name} ${row.goods} ${row.rate} ${row.from}`}
                row={row}
                isNamed={isNamed}
                {...others}
              />
            ))}
          </tbody>
        ))}
      </table>
      {isOfCountry && <p class="besides">{said.besides}</p>}
    </>
  );
}

interface RowProps extends Omit<RatesTableProps, 'rates'> {
  row: CardRate;
  /** Whether the row names its partner, as it does where the table has several. */
  isNamed: boolean;
}

function Row({ row, isNamed, sources, own, onOpen }: RowProps) {
  const { partner, goods, rate, basis, law, lapsed } = row;
  const Rate = lapsed ? 's' : 'b';
  const lastWord = rate.lastIndexOf(' ') + 1;
  const named = (id: string | undefined, name: string) =>
    id && id !== own ? (
      <button type="button" class="named" onClick={() => onOpen(id)}>
        {name}
      </button>
    ) : (
      name
    );
  return (
    <>
      <tr class={lapsed ? 'lapsed' : undefined}>
        <th scope="row">
          {isNamed && <span class="partner">{named(partner.id, partner.name)}</span>}
          <span class="goods">{goods}</span>
        </th>
        <td>
          {lastWord > 0 && <Rate>{rate.slice(0, lastWord)}</Rate>}
          <SourceMarks end={<Rate>{rate.slice(lastWord)}</Rate>} statement={statementOf(row)} sources={sources} />
          <span class="law">{named(law?.id, basis)}</span>
        </td>
        <td>
          {sinceOf(row)}
          {stagesOf(row).map((stage) => (
            <span key={stage} class="stage">
              {stage}
            </span>
          ))}
        </td>
      </tr>
      {partner.members && (
        <tr class="members">
          <td colSpan={3}>{partner.members.join(', ')}</td>
        </tr>
      )}
    </>
  );
}

/** The day from which a rate holds, in words that tell whether it is still to come. */
const sinceOf = ({ from, ahead }: CardRate): string => (ahead ? said.ahead(formatDate(from)) : formatDate(from));

/**
 * Notes on a rate that is not simply charged: that it has lapsed or may have, how far it has come, and when it is due
 * to end.
 */
function stagesOf({ holds, toEnd, lapsed, until, ahead }: CardRate): string[] {
  const over = lapsed && said.lapsed(lapsed.was, formatDate(lapsed.on));
  const unsure = toEnd && said.unsure(formatDate(toEnd));
  return [over, unsure, stageOf(holds, ahead), until && said.until(formatDate(until))].flatMap((one) => one || []);
}

function stageOf(holds: CardRate['holds'], ahead: boolean | undefined): string | undefined {
  if (holds === 'in force' || holds === 'lapsed' || holds === 'unsure') return undefined;
  return ahead ? said.stillToCome(holds) : said[holds];
}

/** Whose goods pay, with all who are in a group. */
const partnerOf = ({ partner: { name, members } }: CardRate): string =>
  members ? `${name} (${members.join(', ')})` : name;

/** A row as a sentence that can be copied. It says as much as the row does. */
const statementOf = (row: CardRate) => ({
  when: formatDate(row.from),
  text: said.sentence(partnerOf(row), row.goods, row.rate, row.basis, stagesOf(row)),
  cites: row.cites,
});

/**
 * A table with more rows than this is folded. The rates of one partner stay open; those of all partners would push the
 * rest of the card far down.
 */
const MOST_OPEN = 40;

/** What the United States charges, on a card that is about a partner, a law, or all of them. */
export function Rates({ card, onOpen }: { card: Card; onOpen(id: string): void }) {
  const { rates, sources, id } = card;
  if (rates.length === 0) return null;
  const table = <RatesTable rates={rates} sources={sources} own={id} onOpen={onOpen} />;
  const partners = new Set(rates.map(({ partner }) => partner.name));
  return (
    <section>
      <SectionHead title={cardWords.rates.title} />
      {rates.length > MOST_OPEN ? (
        <details>
          <summary>{cardWords.rates.all(rates.length, partners.size)}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  );
}
