import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

/** What is marked in a text, “text=id”, whether the page is lit or not. `day`: when it was published. */
function marksIn(text: string, day = '2026-01-14'): string[] {
  const blocks = paragraphs(text);
  return spot(blocks, allFronts, { day }).mentions.map(
    (one) => `${blocks[one.block]?.text.slice(one.start, one.end)}=${one.id}`,
  );
}

describe('a pact', () => {
  it.each([
    ['The Malaysia-U.S. trade agreement is signed.', 'Malaysia-U.S. trade agreement=malaysia-deal'],
    ['Tokyo reads the Japan-U.S. tariff accord once more.', 'Japan-U.S. tariff accord=japan-deal'],
    ['The Swiss-U.S. trade accord has a quota for cheese.', 'Swiss-U.S. trade accord=swiss-deal'],
    ['Brussels votes on the Turnberry trade pact in March.', 'Turnberry trade pact=eu-deal'],
    ['Lawmakers put the transatlantic trade agreement to a vote.', 'transatlantic trade agreement=eu-deal'],
    ['They asked about the Mexico clause of the Canada-U.S.-Mexico deal.', 'Canada-U.S.-Mexico deal=usmca'],
    ['It is free under the U.S.-Mexico-Canada free trade agreement.', 'U.S.-Mexico-Canada free trade agreement=usmca'],
  ])('has whatever name: %s', (text, mark) => {
    expect(marksIn(text)).toContain(mark);
  });

  it('has it with its partner, where the page is on the front', () => {
    const vietnam = 'The United States lowers its tariffs on Vietnam. Trump praised the trade accord with Vietnam.';
    expect(marksIn(vietnam)).toContain('trade accord with Vietnam=vietnam-deal');
    const another =
      'Australia has had a trade accord with Indonesia since 2020. The EU has no trade accord with Indonesia.';
    expect(marksIn(another)).toEqual([]);
  });

  it('is called by any word with its partner where it has no kind, unless it is another’s', () => {
    const lowered = 'The United States lowers its tariffs on Indonesia.';
    for (const pact of ['deal', 'agreement', 'pact', 'accord'])
      expect(marksIn(`${lowered} Trump praised the ${pact} with Indonesia.`)).toContain(
        `${pact} with Indonesia=indonesia-deal`,
      );
    const others = marksIn(`${lowered} The EU has an agreement with Indonesia, and Australia a pact with Indonesia.`);
    expect(others.filter((one) => one.endsWith('indonesia-deal'))).toEqual([]);
  });

  it.each([
    'The Chile-Vietnam trade agreement is old.',
    'The talks on a Canada-India trade pact began.',
    'A North American free trade zone was his dream.',
    'The Korea-China tariff agreement is twelve years old.',
  ])('of others is none of ours: %s', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it('of another time is none of ours, and no agreement on free trade is', () => {
    expect(marksIn('The Japan-U.S. trade accord was signed in New York.', '2019-10-09')).toEqual([]);
    const free =
      'The United States lowers its tariffs on Indonesia. Nobody wants a free trade agreement with Indonesia.';
    expect(marksIn(free).filter((one) => one.endsWith('indonesia-deal'))).toEqual([]);
  });
});

describe('what a duty is laid on', () => {
  it.each([
    ['tariffs on core steel products', 'steel-aluminum-tariffs'],
    ['tariffs on all steel and aluminum', 'steel-aluminum-tariffs'],
    ['tariffs on certain copper imports', 'copper-tariffs'],
    ['a tariff on automobile imports', 'auto-tariffs'],
    ['tariffs on U.K. car exports', 'auto-tariffs'],
    ['tariffs on nearly all imported cars', 'auto-tariffs'],
    ['tariffs on most Indian goods', 'india'],
    ['tariffs on many Brazilian products', 'brazil-tariffs-2025'],
    ['a levy on kitchen cabinets', 'lumber-tariffs'],
    ['a 25% global tariff on cars', 'auto-tariffs'],
    ['a universal tariff on refined copper', 'copper-tariffs'],
  ])('may be told to be all or some of it: %s', (phrase, id) => {
    const marks = marksIn(`President Trump put ${phrase} in August.`);
    expect(marks.filter((one) => !one.endsWith('=donald-trump'))).toEqual([
      `${phrase.replace(/^an? |25% |global |universal /g, '')}=${id}`,
    ]);
  });

  it.each([
    'In 1987 he laid duties on some Japanese semiconductors.',
    'Parliament talked about tariffs on all sorts of things.',
    'He wrote a book on most Mexican goods.',
  ])('is another thing here: %s', (text) => {
    expect(marksIn(text).filter((one) => !/=chips$/.test(one))).toEqual([]);
  });

  it('is all goods where nothing follows', () => {
    expect(marksIn('A universal tariff came first. A universal tariff on all goods came first.')).toEqual([
      'universal tariff=baseline-tariff',
      'universal tariff=baseline-tariff',
    ]);
  });
});

describe('other names that vary', () => {
  it.each([
    ['V.O.S. Selections, Inc. v. Trump', 'vos-selections'],
    ['V.O.S. Selections v. Donald J. Trump', 'vos-selections'],
    ['Learning Resources, Inc. vs. Trump', 'learning-resources-v-trump'],
  ])('a lawsuit is one mark: %s', (name, id) => {
    expect(marksIn(`The court decided ${name} on tariffs.`)).toEqual([`${name}=${id}`]);
  });

  it('a lawsuit of others is none', () => {
    expect(marksIn('The court decided Toy House, Inc. vs. Miller.')).toEqual([]);
  });

  it('an umlaut may be spelled out', () => {
    const text = 'Trade Commissioner Cecilia Malmstroem spoke. Malmstroem was calm.';
    expect(marksIn(text, '2018-06-01')).toContain('Malmstroem=cecilia-malmstrom');
    expect(marksIn('Trade Commissioner Cecilia Malmstraem spoke.', '2018-06-01')).toEqual([]);
  });

  it('a refund is one of the emergency tariffs, whatever these are called', () => {
    expect(marksIn('Importers wait for IEEPA duty refunds.')).toEqual(['IEEPA duty refunds=ieepa-refunds']);
  });

  it('“tariff-free” is no tariff', () => {
    const marks = marksIn('U.S. milk came into Canada tariff-free, and the Canada tariff stayed.');
    expect(marks.filter((one) => one.endsWith('=canada'))).toEqual(['Canada tariff=canada']);
  });

  it('the Trafficking Tariffs have capitals', () => {
    expect(marksIn('The court struck down the Trafficking Tariffs.')).toEqual(['Trafficking Tariffs=fentanyl-tariffs']);
    expect(marksIn('The court spoke of trafficking tariffs in stamps.')).toEqual([]);
  });

  it('an acronym may stand before its full name', () => {
    const text = 'Older pacts (TPP, EU-Japan) set the bar.\n\nThe Trans-Pacific Partnership lost America in 2017.';
    expect(marksIn(text)).toContain('TPP=trans-pacific-partnership');
    expect(marksIn('TPP, a brand of paint, is sold out.')).toEqual([]);
  });
});

describe('a tariff rate', () => {
  it.each(['Vietnam has got its initial', 'Indonesia’s', 'Then Japan’s'])('is that of who pays it: %s', (owner) => {
    expect(marksIn(`${owner} reciprocal tariff rate reduced.`)).toEqual(['reciprocal tariff rate=reciprocal-tariffs']);
  });

  it('is not said of a tariff that another lays', () => {
    const text = 'Canada’s reciprocal tariffs on American wine went up.';
    expect(marksIn(text).filter((one) => one.endsWith('=reciprocal-tariffs'))).toEqual([]);
  });
});

describe('a trade deficit', () => {
  const CHINA = 'China and the United States agreed on lower tariffs, and He Lifeng flew home.';

  it('is that with China where the text is about it', () => {
    expect(marksIn(`${CHINA} The trade deficit with China fell.`)).toContain(
      'trade deficit with China=us-trade-deficit',
    );
    expect(marksIn(`${CHINA} China’s exports keep the trade deficit high.`)).toContain(
      'trade deficit=us-trade-deficit',
    );
  });

  it('is not where all deficits are meant', () => {
    const emergency = 'The tariffs on China rest on a national emergency that stems from the trade deficit.';
    const deficits = 'The act lets him answer trade deficits and drug trafficking, also from China.';
    expect(marksIn(`${CHINA} ${emergency}`).join()).not.toContain('us-trade-deficit');
    expect(marksIn(`${CHINA} ${deficits}`).join()).not.toContain('us-trade-deficit');
  });
});
