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
  const [onePartner] = partners.size === 1 ? [...partners.values()].filter(({ members }) => !members) : [];
  return (
    <section class="cited">
      <h2 class="label">{onePartner ? words.card.rates.titleOf(onePartner.name) : words.card.rates.title}</h2>
      {found.members?.map(({ names, of, isGroup }) => (
        <p key={names.join()} class="members">
          {isGroup ? words.popup.inGroup(names, of) : words.popup.members(names, of)}
        </p>
      ))}
      <RatesTable rates={found.rates} sources={found.sources} onOpen={onOpen} />
    </section>
  );
}
