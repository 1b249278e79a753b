import type { RatesFound } from '../../../lib/messages/rates';
import { words } from '../../../lib/words/en';
import { RatesTable } from '../../card/full/RatesTable';

interface FoundRatesProps {
  found: RatesFound;
  onOpen(id: string): void;
}

/** The answer to “tariff on …”: the table of rates. Partners and laws in it open their cards. */
export function FoundRates({ found, onOpen }: FoundRatesProps) {
  return (
    <section class="cited">
      <h2 class="label">{words.card.rates.title}</h2>
      <RatesTable rates={found.rates} sources={found.sources} onOpen={onOpen} />
    </section>
  );
}
