import type { RatesFound } from '../../../lib/messages/rates';
import { words } from '../../../lib/words/en';
import { RatesTable } from '../../card/full/RatesTable';

interface FoundRatesProps {
  found: RatesFound;
  onOpen(id: string): void;
}

/**
 * The answer to “tariff on …”: the table of rates, and whose they are where it was asked for by a member’s name.
 * Partners and laws in it open their cards.
 */
export function FoundRates({ found, onOpen }: FoundRatesProps) {
  const partners = new Map(found.rates.map(({ partner }) => [partner.name, partner]));
  const [only] = partners.size === 1 ? [...partners.values()].filter(({ members }) => !members) : [];
  return (
    <section class="cited">
      <h2 class="label">{only ? words.card.rates.titleOf(only.name) : words.card.rates.title}</h2>
      {found.members?.map(({ names, of }) => (
        <p key={names.join()} class="members">
          {words.popup.members(names, of)}
        </p>
      ))}
      <RatesTable rates={found.rates} sources={found.sources} onOpen={onOpen} />
    </section>
  );
}
