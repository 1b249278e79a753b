import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

const storiesOf = (text: string) => spot(paragraphs(text), allFronts).stories;
const litFor = (text: string) => storiesOf(text).flatMap(({ subject, about }) => (about === 'off' ? [] : subject.id));

describe('a tariff that nobody pays at a border', () => {
  it.each([
    'Officer on duty at the stadium is honored\n\nDENVER - An officer who was off duty on Friday saved a boy from the river. He is on light duty on the west side, and goes back to full duty on Monday. In Colorado, officers on duty on game days carry a rope.',
    'Library levy renewal fails\n\nCOLUMBUS, Ohio - A levy on the ballot for the library failed on Tuesday. The levy would have brought in $4 million a year, and a levy on homes pays for the schools already.',
    'Airline adds a surcharge for bags\n\nDALLAS - The airline will add a surcharge to its fares. The surcharge is $12 for each bag, and a fuel surcharge stays. Passengers in Texas called the surcharge a joke.',
    'Taxi tariff goes up in Chicago\n\nCHICAGO - The taxi tariff goes up. The tariff for the first mile is $4, the tariff for each mile after that is $2. Drivers had asked for the tariff to rise since 2019.',
    'Gas company files a tariff\n\nCLEVELAND - Customers pay under a new tariff from June. The tariff splits the cost of new pipes, and the tariff is the first in nine years. A group in Ohio fought the tariff.',
  ])('lights no page: %s', (text) => {
    expect(litFor(text)).toEqual([]);
    expect(storiesOf(text).find(({ subject }) => subject.id === 'world')?.butTells).toBe('home');
  });

  it('is not taken for one where the story tells of imports, another country, or somebody of ours', () => {
    const shop =
      'Shop raises prices\n\nCHICAGO - The shop pays the tariff. The tariff is 25 percent, the tariff before it was 3, and people in Ohio pay for the tariff.';
    expect(litFor(shop)).toEqual([]);
    for (const more of ['It imports its pans.', 'Its pans are from Norway.', 'Jamieson Greer was told.'])
      expect(litFor(`${shop} ${more}`)).toEqual(['world']);
  });
});

describe('a section of a law', () => {
  it.each([
    'Lender closes a Section 232 loan for a nursing home in Ohio\n\nThe lender closed a loan of $14 million under the Section 232 program of the U.S. Department of Housing and Urban Development. The Section 232 loan refinances a nursing home in Dayton, Ohio. HUD insures it for 35 years.',
    'A U.S. buyer of a corporation may make a Section 338 election, which treats the purchase of stock as a purchase of assets. A Section 338 election is made by both. The tax on the sale falls on the seller.',
  ])('lights no page by its number alone: %s', (text) => {
    expect(litFor(text)).toEqual([]);
  });

  it('lights one on a tariff', () => {
    expect(
      litFor(
        'The U.S. Commerce Department opened a Section 232 investigation of imports of drones. A Section 232 tariff may follow, which Americans who import them would pay.',
      ),
    ).toContain('world');
  });
});

describe('a tariff on power', () => {
  const bills =
    'Energy bills: which tariff is best?\n\nThe price cap rises by 2 percent in October, and a fixed tariff may save you $140, the regulator said. Oslo’s Fjordkraft and the American-owned Lumo offer one. The cheapest tariff is for those with electric cars.\n\nAsk before you change your tariff. It is no duty of yours if you move house.';

  it('lights no page, wherever the firms are from', () => {
    expect(litFor(bills)).toEqual([]);
  });
});

describe('a story that opens with tariffs and does not say whose', () => {
  const jackets =
    'Tariffs cost the jacket maker half of its profit\n\nThe maker of jackets expects tariffs to cost it $80 million this year, and says that its trade suffers. The tariffs came on top of a warm winter.\n\nThe Baltimore company will sell fewer colors, and hopes that summer comes late.';

  it('means America’s where it names no other country', () => {
    expect(litFor(jackets)).toEqual(['world']);
    expect(litFor(jackets.replace('Baltimore', 'Bergamo'))).toEqual([]);
    expect(
      litFor(jackets.replace('The Baltimore company', 'The Baltimore company, which sews in Norway and Peru,')),
    ).toEqual([]);
  });
});

describe('federal bodies and large cities', () => {
  it('stand for America, as states do', () => {
    const post = (who: string) =>
      `${who} answers tariffs with a new service\n\nSenders can pay the duty on foreign parcels before they leave, ${who} said. Tariffs and the end of the de minimis exemption had made trade slow.`;
    expect(litFor(post('The Postal Service'))).toEqual(['world']);
    expect(litFor(post('The weaver'))).toEqual([]);
  });
});

describe('a country that a story names in passing', () => {
  const deal =
    'Britain signs a deal with America\n\nBritish cars will pay a tariff of 10 percent in the United States. The trade deal that Britain signed on Thursday leaves the other tariffs where they are, said London’s trade envoy. Washington had signed one with India before.';

  it('is not what the story is about', () => {
    expect(litFor(deal)).toContain('united-kingdom');
    expect(litFor(deal)).not.toContain('india');
  });

  it('is, where more sentences name it', () => {
    expect(
      litFor(`${deal} Indian tariffs on American goods fall, and U.S. duties on goods from India fall to 18 percent.`),
    ).toContain('india');
  });
});
