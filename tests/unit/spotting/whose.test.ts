import { describe, expect, it } from 'vitest';
import { statesIn } from '../../../lib/spotting/english/countries';
import { mentionsIn, mentionsOnAll } from './helpers';

/** A paragraph that puts a text on the subject, and says nothing of whose. */
const ON_SUBJECT = 'Scott Bessent and He Lifeng spoke of trade between China and the U.S. all day.\n\n';

/** What of `id` is found in a text on the subject. */
const found = (text: string, id: string) =>
  mentionsIn(ON_SUBJECT + text).flatMap((one) => (one.endsWith(`=${id}`) ? [one.slice(0, -id.length - 1)] : []));

describe('whose a deficit is', () => {
  it.each([
    'Sweden’s trade deficit with China doubled.',
    'Sweden’s old and growing trade deficit with China doubled.',
    'The Polish trade deficit with China doubled.',
    'The trade deficit of Poland with China doubled.',
    'Ghana went first. Its trade deficit with China doubled.',
    'The U.S. trade deficit with Ireland doubled.',
    'The trade deficit between Chile and China doubled.',
    'The Japan-China trade deficit doubled.',
    'Austria ran a huge trade deficit with China.',
    'The trade deficit that Spain has with China doubled.',
    'France and Italy posted trade deficits with China.',
  ])('is told by its owner and its “with”: not here: %s', (text) => {
    expect(found(text, 'us-trade-deficit')).toEqual([]);
  });

  it.each([
    'America’s stubborn trade deficit with China doubled.',
    'The U.S. trade deficit with China doubled.',
    'The trade deficit between Washington and Beijing doubled.',
    'The trade deficit with China doubled.',
    'Vietnam watches the trade deficit with China from afar.',
    'America ran a huge trade deficit with China.',
    'Poland’s trade deficit with China doubled, America’s trade deficit with China fell.',
  ])('is told by its owner and its “with”: here: %s', (text) => {
    expect(found(text, 'us-trade-deficit')).toHaveLength(1);
  });
});

describe('whose other things are', () => {
  it.each([
    ['Peru’s retaliatory tariffs hurt American farmers.', 'china-tariffs-on-us-goods'],
    ['It was tit-for-tat: Canada taxed steel first, and then Canada taxed whiskey.', 'tit-for-tat'],
    ['Thailand’s unequal treaties ended in 1937.', 'unequal-treaties'],
    ['Paraguay’s soybeans go to Rotterdam.', 'soybeans'],
    ['China bought soybeans from Uruguay.', 'soybeans'],
    ['Oslo answered at once with retaliatory tariffs.', 'china-tariffs-on-us-goods'],
    ['Malaysia’s export controls cover sand.', 'export-controls'],
    ['The trade war between Japan and South Korea was about grapes.', 'us-china-trade-war'],
    ['A 90-day truce between Sudan and its neighbor held.', 'geneva-truce'],
    ['Kenya’s commerce ministry gave no date.', 'china-commerce-ministry'],
    ['The Treasury in London gave no date.', 'us-treasury'],
    ['In Canberra on Friday, the Treasury gave no date.', 'us-treasury'],
    ['Washington was silent; in Jakarta the Supreme Court spoke of a Chinese port.', 'us-supreme-court'],
    ['In Hanoi, the commerce ministry gave no date.', 'china-commerce-ministry'],
    ['Kenya asked Mexico to drop the tariffs on Chinese goods.', 'us-tariffs-2025'],
    ['Turkey would have to lift the tariffs on Chinese goods.', 'us-tariffs-2025'],
    ['London offers to drop its tariffs on cars from the U.S. next year.', 'auto-tariffs'],
    ['Talks were about tariffs on cars made in Ohio and tariffs on steel from America.', 'steel-aluminum-tariffs'],
  ])('%s', (text, id) => {
    expect(found(text, id)).toEqual([]);
  });

  it.each([
    ['Beijing’s retaliatory tariffs hurt American farmers.', 'china-tariffs-on-us-goods'],
    ['It was tit-for-tat: Washington taxed steel, and Beijing taxed whiskey.', 'tit-for-tat'],
    ['China’s unequal treaties ended in 1943.', 'unequal-treaties'],
    ['Paraguay’s soybeans go where U.S. soybeans went.', 'soybeans'],
    ['China bought soybeans from America.', 'soybeans'],
    ['Beijing answered at once with retaliatory tariffs.', 'china-tariffs-on-us-goods'],
    ['China’s export controls cover gallium.', 'export-controls'],
    ['Vietnam gained while the trade war between America and China went on.', 'us-china-trade-war'],
    ['The 90-day truce with Beijing held.', 'geneva-truce'],
    ['India’s central bank and China’s commerce ministry gave no date.', 'china-commerce-ministry'],
    ['In Beijing, the commerce ministry gave no date.', 'china-commerce-ministry'],
    ['In Washington the Treasury spoke of China.', 'us-treasury'],
    ['In London on Monday, Bessent said that the Treasury would wait for China.', 'us-treasury'],
    ['In Kenya the Chinese grew tea while the Treasury spoke of China.', 'us-treasury'],
    ['In Turkey the tariffs on Chinese goods hurt a port.', 'us-tariffs-2025'],
    ['Turkey asked Washington to drop the tariffs on Chinese goods.', 'us-tariffs-2025'],
  ])('%s', (text, id) => {
    expect(found(text, id)).toHaveLength(1);
  });

  it('go on to be others’ through the paragraph, until an owner of ours comes', () => {
    const text =
      'Serbia’s export controls cover copper. The export controls began in May. China’s export controls differ.';
    expect(found(text, 'export-controls')).toHaveLength(1);
  });
});

describe('whose a tariff is', () => {
  it.each([
    'The Turkish cabinet will double tariffs on Chinese goods.',
    'Turkey’s president, Recep Tayyip Erdogan, approved tariffs on Chinese goods.',
    'The tariffs on Chinese goods that Ankara levies are new.',
    'The tariffs on Chinese goods Turkey is preparing are new.',
    'They met after Turkey raised tariffs on Chinese goods.',
    'Tariffs on Chinese goods in Turkey went up.',
    'Beijing asked Turkey, whose own tariffs on Chinese goods are high.',
  ])('not here: %s', (text) => {
    expect(found(text, 'us-tariffs-2025')).toEqual([]);
  });

  it.each([
    'Turkish bakers fear tariffs on Chinese goods.',
    'U.S. lawmakers passed tariffs on Chinese goods.',
    'The tariffs on Chinese goods that Turkey has praised stay.',
    'The president spoke of tariffs on Chinese goods in Turkey.',
    'Tariffs on Chinese goods in America went up.',
    'China wants the United States to end its tariffs on Chinese goods.',
    'Turkish envoys are pressing the United States to lift its tariffs on Chinese goods.',
    'The United States asked Mexico to match its tariffs on Chinese goods.',
    'The United States reached a deal with Turkey to lift its tariffs on Chinese goods.',
    'After Turkey, the United States kept its tariffs on Chinese goods.',
    'Turkey asked Washington, whose own tariffs on Chinese goods are high.',
    'Turkey’s tariffs on Chinese goods are new. U.S. tariffs on Chinese goods are older.',
    'Turkey’s tariffs on Chinese goods are new. American tariffs on Chinese imports are older.',
  ])('here: %s', (text) => {
    expect(found(text, 'us-tariffs-2025')).toHaveLength(1);
  });
});

describe('whose a tariff on a partner of America is', () => {
  const marked = (text: string) =>
    mentionsOnAll(
      `${text}\n\nU.S. tariffs hurt Norway. Canada, Japan and Mexico are angry at Trump’s tariffs.`,
    ).flatMap((one) => (/tariffs on/i.test(one) ? [one.split('=')[1]] : []));

  it.each([
    'Norway’s tariffs on Canadian goods such as lobster are gone.',
    'Beijing’s tariffs on Canada will end.',
    'Norway, too, has tariffs on imports from Canada.',
    'Brazil keeps tariffs on Mexican goods.',
    'Chile lowered its tariffs on Japanese goods.',
    'Washington waits until Chile lowers its tariffs on Japanese goods.',
    'America and Chile spoke. With its tariffs on Japanese goods, Chile hits itself.',
    'Chile, which outgrew the United States, keeps its tariffs on Japanese goods.',
    'Chile is small. Since its tariffs on Japanese goods, U.S. exporters sell more there.',
    'Norway and Chile met, and both raised their tariffs on Japanese goods.',
  ])('not here: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each([
    ['America’s tariffs on Japanese goods are new.', 'japan'],
    ['Tokyo wants the tariffs on Japanese goods gone.', 'japan'],
    ['Ottawa asks Washington to end its tariffs on Canadian goods.', 'canada-tariffs-2025'],
    ['Norway has seen the tariffs on Canadian goods.', 'canada-tariffs-2025'],
    ['Ottawa hits back until Washington lifts its tariffs on Canadian goods.', 'canada-tariffs-2025'],
    ['Norway is angry because the U.S. does not drop its tariffs on Canadian goods.', 'canada-tariffs-2025'],
    ['Norway gives up its own. Both sides end their tariffs on Canadian goods.', 'canada-tariffs-2025'],
    ['America, after talks with Norway, keeps its tariffs on Canadian goods.', 'canada-tariffs-2025'],
    ['Norway and America spoke. With its tariffs on Canadian goods, America hits itself.', 'canada-tariffs-2025'],
    ['Trump’s tariffs on Mexican goods are new.', 'mexico-tariffs-2025'],
  ])('here: %s', (text, id) => {
    expect(marked(text)).toEqual([id]);
  });
});

describe('whose a deal with a partner of America is', () => {
  const told = 'Vietnam, Indonesia and the United States spoke of tariffs. Trump wants lower tariffs from Vietnam.\n\n';
  const deals = (text: string) => mentionsOnAll(told + text).filter((one) => one.endsWith('=vietnam-deal'));

  it.each([
    'Canada’s trade deal with Vietnam lowers a duty on shoes.',
    'Brussels struck a trade deal with Vietnam over shoes.',
    'Ottawa is negotiating a trade deal with Vietnam over shoes.',
    'Brussels upgraded its trade deal with Vietnam over shoes.',
  ])('not America’s: %s', (text) => {
    expect(deals(text)).toEqual([]);
  });

  it.each([
    'Washington’s trade deal with Vietnam lowers a duty on shoes.',
    'The United States struck a trade deal with Vietnam over shoes.',
    'The trade deal with Vietnam lowers a duty on shoes.',
    'Canada looked on as the trade deal with Vietnam lowered a duty on shoes.',
  ])('America’s: %s', (text) => {
    expect(deals(text)).toHaveLength(1);
  });
});

describe('whose a deal of two countries is', () => {
  const told =
    'India, Canada, Mexico and the United States spoke of tariffs. Trump wants lower tariffs from India and Canada.\n\n';
  const deals = (text: string) =>
    mentionsOnAll(told + text).filter((one) => /=(?:india-deal|us-\w+-talks|canada|canada-counter-tariffs)$/.test(one));

  it.each([
    'The UK-India trade deal lowers a duty on shoes.',
    'The UK–India trade deal lowers a duty on shoes.',
    'The EU-Mexico trade deal lowers a duty on shoes.',
    'The China-Canada trade war is over shoes.',
    'The EU signed a trade deal with Canada in 2016.',
    'The Canadian trade deal with China covers shoes.',
    'Japan’s trade deal with Mexico covers shoes.',
    'Canadian countermeasures against China ended.',
  ])('not America’s: %s', (text) => {
    expect(deals(text)).toEqual([]);
  });

  it.each([
    'The India trade deal lowers a duty on shoes.',
    'The Mexico trade deal lowers a duty on shoes.',
    'Trump’s trade deal with Canada covers shoes.',
    'The United States signed a trade deal with Mexico.',
    'Canadian countermeasures against the United States ended.',
  ])('America’s: %s', (text) => {
    expect(deals(text)).toHaveLength(1);
  });
});

describe('states', () => {
  const names = (text: string) => statesIn(text).map(({ start, end }) => text.slice(start, end));

  it('are found with their adjectives, plurals and unions, the longer name first', () => {
    expect(names('The Germans, a Dutch bank, South Korea and the European Union; OTTAWA, and the E.U.')).toEqual([
      'Germans',
      'Dutch',
      'South Korea',
      'European Union',
      'OTTAWA',
      'E.U.',
    ]);
  });

  it('are no other words that end like them', () => {
    expect(names('A Republican, the Guardian, Christian Adrian and Omanitzky')).toEqual([]);
  });
});

describe('its list', () => {
  it('is that of the agency which puts a Chinese firm on it', () => {
    const text = 'The Commerce Department put Huawei and 68 affiliates on its Entity List.';
    expect(found(text, 'entity-list')).toEqual(['Entity List']);
    expect(found('The department has kept Huawei and others on its Entity List.', 'entity-list')).toEqual([
      'Entity List',
    ]);
    expect(found('China’s Ministry of Commerce has put Boeing on its Entity List.', 'entity-list')).toEqual([]);
  });

  it('is that of the agency, whatever state the sentence names behind it or the one before', () => {
    const text = 'China is to answer. Days later the Commerce Department puts Huawei on its Entity List.';
    expect(found(text, 'entity-list')).toEqual(['Entity List']);
    const theirs = 'In Beijing the Commerce Ministry adds six U.S. firms to its unreliable entity list.';
    expect(found(theirs, 'unreliable-entity-list')).toEqual(['unreliable entity list']);
  });
});
