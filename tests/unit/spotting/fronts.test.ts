import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prefilterWords } from '../../../lib/build/prefilter-words';
import { frontsIn } from '../../../lib/spotting/aboutness/fronts';
import { compile } from '../../../lib/spotting/lexicon/writing/compile';
import { Prefilter } from '../../../lib/spotting/prefilter/prefilter';
import { PrefilterTable } from '../../../lib/spotting/prefilter/prefilter-table';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { frontsOn } from '../../../seeds/tools/front-option';
import { parseGold } from '../../bench/accuracy-gold';
import { allFronts, block, lexicon, seeds } from './helpers';

const frontsOf = (text: string, of = allFronts) => frontsIn(spot(paragraphs(text), of).stories).map(({ id }) => id);
const marked = (text: string, of = allFronts) =>
  new Set(spot(paragraphs(text), of).mentions.flatMap(({ id, onTopic }) => (onTopic ? [id] : [])));

const CANADA =
  'Canada’s trade minister said on Friday that talks with the United States on the tariffs had ended without an agreement. Prime Minister Mark Carney will answer if Washington raises its duties on Canadian lumber.';
const JAPAN =
  'Japan and the United States named the first projects of the fund that Tokyo promised in return for lower tariffs on Japanese cars. President Trump called the trade deal great.';
const COURT =
  'A federal court ruled on Thursday that the president may not charge a tariff of 10 percent on all imports. Importers will ask for their tariff refunds, and the White House will appeal. The tariffs stay until then.';
const CHINA =
  'China and the United States put off their tariffs on each other’s goods. Vice Premier He Lifeng met Scott Bessent on trade in Geneva.';

describe('the fronts of a page', () => {
  it.each([
    ['Canada', CANADA, 'canada'],
    ['Japan', JAPAN, 'japan'],
    ['all countries', COURT, 'world'],
    ['China', CHINA, 'china'],
  ])('a story on %s', (_, text, front) => {
    expect(frontsOf(text)).toContain(front);
  });

  it('is told by names with dots as by those without', () => {
    const story = 'The EU and the United States agreed on a tariff of 15 percent on EU cars.';
    for (const [plain, dotted, front] of [
      ['EU', 'E.U.', 'european-union'],
      ['UK', 'U.K.', 'united-kingdom'],
    ] as const) {
      const text = story.replaceAll('EU', plain);
      expect(frontsOf(text)).toContain(front);
      expect(frontsOf(text.replaceAll(plain, dotted))).toEqual(frontsOf(text));
    }
  });

  it('is the country alone, though its story tells much of the tariffs on all', () => {
    const lathes =
      'Taiwan’s makers of lathes lose American orders\n\nTaichung, September 2025. Makers of lathes in Taiwan have put workers on leave, as the U.S. tariff of 20 percent on goods from Taiwan takes their orders. Their rivals in Japan pay an American tariff of 15 percent.\n\nThe U.S. reciprocal tariffs come on top of older duties. American importers ask the makers to bear half of the tariffs. Importers in America also wait for the Supreme Court, which may order tariff refunds, said Wu Chih-hao, who builds spindles. The White House looks at tariffs on machines under Section 232 of the Trade Expansion Act. New U.S. tariffs on imports would be added to the old ones.';
    expect(frontsOf(lathes)).toEqual(['taiwan']);
  });

  it('is told by its pact, which a headline and the paragraph under it name', () => {
    const review =
      'Mexico seeks an early USMCA review\n\nMexico wants the review of the USMCA to begin before 2026. Investment from the United States has fallen, its economy minister said, as President Trump makes trade between the two uncertain.';
    expect(frontsOf(review)).toContain('mexico');
  });

  it('is told by a surtax, and by a case against dumping', () => {
    expect(
      frontsOf(
        'Canada may remit the surtax that it charges on goods from the United States since July 2018. Firms in Canada have to show that their trade suffers.',
      ),
    ).toContain('canada');
    expect(
      frontsOf(
        'Mexican tomatoes keep their price. Growers in Florida call the new antidumping agreement with Mexico strong. The Commerce Department in Washington will inspect imports of tomatoes from Mexico at the border.',
      ),
    ).toContain('mexico');
  });

  it('are none where those who set tariffs do something else', () => {
    const chair =
      'Trump weighs Bessent for the Fed\n\nPresident Trump said on Friday that he would like Scott Bessent, the Treasury secretary, to chair the Federal Reserve. Mr. Bessent, who leads the search with Howard Lutnick and Jamieson Greer, said that he would stay at the Treasury.\n\nTrump likes how Bessent speaks to markets. “He calms them,” Trump told Bessent and Kevin Hassett in Washington. He will decide before the winter, and the Senate will vote in spring.\n\nThe bank has left its rate alone since summer. Its chairman’s term ends in May, and two of its governors would like to follow him. Mr. Hassett said that the Treasury had never been in better hands, and Mr. Lutnick said that he was not asked.';
    expect(frontsOf(chair)).toEqual([]);
    expect(frontsOf(chair.replace('calms them', 'explains my tariffs'))).not.toEqual([]);
  });

  it('are those of its stories, and of no country that is only named', () => {
    expect(frontsOf(CANADA)).not.toContain('japan');
    expect(frontsOf(`${JAPAN}\n\nCanada has no such fund.`)).not.toContain('canada');
  });

  it('is lit as a whole where the odds leave no doubt, though it comes to its front only further down', () => {
    const path = 'tests/gold/fronts/news/18-refund-alert-2026.txt';
    const { stories } = spot(paragraphs(parseGold(path, readFileSync(path, 'utf8')).text), allFronts);
    const world = stories.find(({ subject }) => subject.id === 'world');
    expect(world).toMatchObject({ about: 'core', evidence: { opening: false, spread: 2 } });
  });

  it('are none for which one sentence further down speaks, but two are enough for a passage', () => {
    const deal =
      'Japan and the United States signed the trade deal that they had agreed on in July. Japanese cars will pay a tariff of 15 percent.\n\nTokyo will lend money for projects in America. Its trade envoy called the tariffs bearable, and President Trump called the deal great.\n\nThe duties on Japanese steel stay at 50 percent.\n\n';
    const one =
      'Canada, which answered the tariffs of the United States with duties of 25 percent, has no trade deal, Mark Carney said after a call with Dominic LeBlanc on the USMCA and softwood lumber.';
    const two = `${one} Tariffs on lumber from Canada are 45 percent in the United States.`;
    const judged = (text: string) =>
      spot(paragraphs(text), allFronts).stories.find(({ subject }) => subject.id === 'canada')?.about ?? 'off';
    expect(judged(`${deal.repeat(4)}\n\n${one}`)).toBe('off');
    expect(judged(`${deal.repeat(4)}\n\n${two}`)).toBe('touch');
  });

  it('are none where all years of a story lie long before the fronts began, if it names several', () => {
    const quotas =
      'In 1981 Japan agreed to sell fewer cars to the United States. The tariffs that Washington had threatened since 1979 were not charged, and Tokyo’s trade minister kept the quota until 1983. By 1985 Japanese makers built cars in Ohio, and duties on Japanese trucks of 25 percent stayed.';
    expect(frontsOf(quotas)).toEqual([]);
    expect(marked(quotas).size).toBe(0);
    expect(frontsOf(`${quotas} In 2025 the tariff on cars from Japan was 15 percent.`)).toContain('japan');
    expect(frontsOf(quotas.replace('In 1981 ', '').replace(' By 1985 ', ' Later '))).toContain('japan');
  });

  it('are none where it names three such years, unless it names two, or somebody of our days', () => {
    const act =
      'The tariff law of 1890, written by a congressman from Ohio, raised the average U.S. duty to nearly 50 percent. American voters had talked of the tariff since 1888. The United States took the duties on sugar away and raised those on wool, and by 1892 the tariffs had lost the party its House.';
    expect(frontsOf(act)).toEqual([]);
    expect(frontsOf(act.replace(' since 1888', ''))).toEqual(['world']);
    expect(frontsOf(`${act} Jamieson Greer, the trade representative, likes them.`)).toEqual(['world']);
  });

  it('are the countries that much of a long story is about, before what concerns all', () => {
    const law =
      'President Trump will replace the tariffs on all imports under another law, the White House said. The import taxes brought in $30 billion a month, and importers from Ohio to Oregon passed them on. Tariffs on steel and cars under Section 232 are not touched by the ruling.';
    const tokyo =
      'Tokyo will wait, Prime Minister Sanae Takaichi said. In Japan carmakers had feared a tariff of 25 percent. Toyota said that it would not raise its prices before the spring.';
    expect(frontsOf([`${COURT} Japan and other partners will keep their deals.`, law, tokyo].join('\n\n'))).toEqual([
      'japan',
      'world',
    ]);
    expect(frontsOf([COURT, law].join('\n\n'))).toEqual(['world']);
  });

  it.each([
    'The Bank of Canada left its rate at 2.25 percent. Ottawa was pleased, and the Canadian dollar hardly moved.',
    'Japan’s rice costs twice as much as a year ago. A shop in Tokyo sells rice from California.',
    'President Trump pardoned two turkeys in the Rose Garden, and spoke of crime, of gas prices and of the weather.',
    'New Mexico’s chile harvest is late, and growers from Texas buy what there is.',
    // Trade of others with each other: “South America” does not name the United States.
    'The European Union and four countries of South America signed a trade deal. It ends the duties on most goods. French farmers fear imports of South American beef, on which the tariff falls to 7.5 percent.',
    'India raised its import duty on gold to 8 percent. Customs officers at the airport of Mumbai now find gold bars in shoes, as the duty makes it worth the trouble.',
  ])('none has “%s”', (text) => {
    expect(frontsOf(text)).toEqual([]);
  });
});

describe('the day of a page', () => {
  const STEEL =
    'President Bush put tariffs of up to 30 percent on steel imports on Tuesday. The European Union called the tariffs illegal and will retaliate against American goods.';
  const frontsOn = (day: string, text = STEEL) =>
    frontsIn(spot(paragraphs(text), allFronts, { day }).stories).map(({ id }) => id);

  it('may be before the quarrel: then the page is not about it', () => {
    expect(frontsOn('2002-03-06')).toEqual([]);
    expect(frontsOf(`March 6, 2002\n\n${STEEL}`)).toEqual([]);
  });

  it('else changes nothing', () => {
    const ofAnyDay = STEEL.replace('President Bush', 'The president');
    expect(frontsOn('2018-03-06', ofAnyDay)).toEqual(frontsOf(ofAnyDay));
    expect(frontsOf(ofAnyDay)).toContain('european-union');
  });

  it('is told by a president of old, if the story names nobody of our days and no later year', () => {
    expect(frontsOf(STEEL)).toEqual([]);
    expect(frontsOf(STEEL.replace('President Bush', 'The Bush administration'))).toEqual([]);
    expect(frontsOf(STEEL.replace('President Bush', 'The president, unlike former President Bush,'))).not.toEqual([]);
    expect(frontsOf(`${STEEL} Maroš Šefčovič called it a lesson.`)).toContain('european-union');
    expect(frontsOf(`${STEEL} In 2025 the tariffs were higher.`)).toContain('european-union');
    const tires =
      'U.S. lays a duty on Chinese tires\n\nPresident Obama put a duty of 35 percent on tires from China on Friday. China called the U.S. tariffs protectionist and may answer with duties on American chickens.';
    expect(marked(tires).has('us-tariffs-2025')).toBe(false);
    expect(marked(tires.replace('President Obama', 'The White House')).size).toBeGreaterThan(0);
  });
});

const withoutWorld = compile(seeds, (front) => front !== 'world');

describe('what is marked', () => {
  it('belongs to a front that the page is about, or has a name of its own', () => {
    expect(marked(CANADA)).toContain('mark-carney');
    const elsewhere = marked(`${JAPAN} Mark Carney was not there, and nobody spoke of potash.`, withoutWorld);
    expect(elsewhere).toContain('mark-carney');
    expect(elsewhere).not.toContain('potash');
    expect(marked(`${CANADA} Nobody spoke of potash.`, withoutWorld)).toContain('potash');
    expect(marked(`${JAPAN} He Lifeng was not there.`)).toContain('he-lifeng');
  });

  it('is every tariff of a story whose only names are terms of another front, which are not marked', () => {
    const prices =
      'U.S. tariffs raise prices in every shop. Importers pay U.S. tariffs of 10 percent on all imports. Dairy quotas cost more, too. Foreign suppliers will not pay U.S. tariffs, economists say.';
    expect(frontsOf(prices)).toEqual(['world']);
    const ids = spot(paragraphs(prices), allFronts).mentions.map(({ id, onTopic }) => [id, onTopic]);
    const tariffs = ['trade-war-2025', true];
    expect(ids).toEqual([tariffs, tariffs, ['dairy', false], tariffs]);
  });

  it('is whoever is named on a page about what concerns all', () => {
    const court = `${COURT} TikTok, which shows films, had asked for nothing.`;
    expect(frontsOf(court)).toEqual(['world']);
    expect(marked(court)).toContain('tiktok');
  });

  it('may concern all, and is marked on every front then', () => {
    expect(marked(`${CANADA} The Court of International Trade is asked.`)).toContain('court-of-international-trade');
  });

  it('is never a country by its plain name', () => {
    for (const text of [CANADA, JAPAN]) {
      expect(marked(text)).not.toContain('canada');
      expect(marked(text)).not.toContain('japan');
    }
  });
});

describe('a page on a front that names nothing else that has a card', () => {
  const SURAT =
    'Indian diamond cutters wait\n\nSURAT, India - Cutters in Gujarat say that new U.S. tariffs have emptied their workshops. A duty of 50 percent on Indian goods began in August, and buyers in the United States have stopped their orders. A duty-free window for Americans who fly home is no help.';
  const SOFAS =
    'Sofa maker cuts its outlook\n\nDuties on Chinese furniture cost the chain $118 million. It buys its sofas in China, and it blames the tariffs on what comes from there.';
  const placesIn = (text: string, of = allFronts, day?: string) => {
    const blocks = paragraphs(text);
    return spot(blocks, of, { day }).mentions.map(
      ({ block, start, end, id }) => `${blocks[block]?.text.slice(start, end)}=${id}`,
    );
  };

  it('has its own tariffs marked, with the card of the country', () => {
    expect(placesIn(SURAT)).toEqual(['U.S. tariffs=india', 'duty of 50 percent=india']);
    expect(placesIn(SOFAS, lexicon, '2019-06-01')).toEqual(['Duties=china', 'tariffs=china']);
    expect(placesIn(SOFAS, lexicon)).toEqual(['Duties=us-tariffs-2025', 'tariffs=us-tariffs-2025']);
  });

  it.each([
    ['U.S. countervailing duties hurt.', 'U.S. countervailing duties'],
    ['U.S. Tariffs Deal Blow to Importers', 'U.S. Tariffs'],
    ['A 25 percent anti-dumping duty on Indian brass stays.', '25 percent anti-dumping duty'],
    ['They pay 25-percent tariffs in America.', '25-percent tariffs'],
    ['The American levy took half.', 'American levy'],
    ['A levy of 25 percent is due on Indian brass.', 'levy of 25 percent'],
    ['Tariffs on Indian brass took half.', 'Tariffs'],
    ['Tariffs on brass from India took half.', 'Tariffs'],
    ['They pay a 25% U.S. tariff.', '25% U.S. tariff'],
    ['They pay a tariff of up to 50% in America.', 'tariff of up to 50%'],
    ['America’s steep new tariffs hurt.', 'America’s steep new tariffs'],
    ['Tariffs imposed by the United States hurt.', 'Tariffs'],
    ['Buyers in America fear the duties on Indian stones.', 'duties'],
    ['“U.S. tariffs” — 💎 — hurt.', 'U.S. tariffs'],
    ['Exports fell 12 percent following U.S. tariffs.', 'U.S. tariffs'],
    [
      'They pay U.S. tariffs of between 15 percent and 30 percent.',
      'U.S. tariffs of between 15 percent and 30 percent',
    ],
  ])('has them with who set them and the rate: %s', (sentence, phrase) => {
    expect(placesIn(`${SURAT}\n\n${sentence}`)).toContain(`${phrase}=india`);
  });

  it.each([
    'The EU’s carbon levy of 20 percent is another matter.',
    'New Zealand’s 12 percent duty on Indian tea stays.',
    'India’s own tariffs of 100 percent on American walnuts stay.',
    'Parliament has a 30 percent quota for women.',
    'The Smoot-Hawley duty of 60 percent in 1930 was worse.',
    'Talks with the United States over tariffs go on.',
    'Americans pay tariffs.',
    'Orders fell 12 percent because tariffs rose.',
    'Shares in America fell 3% on tariff worries.',
    'It sells U.S. heavy-duty trucks.',
    'A U.S. duty officer came.',
    'It is the duty of Americans to wait.',
    'A boycott of American goods began.',
    'Pakistan pays a U.S. tariff of 19 percent.',
    'India collects a duty of 30 percent on lentils from the United States.',
    'Pecans from America face a tariff of 30 percent in India.',
    'The U.S. tariff of 1828 nearly split the country.',
    'Washington wants India to cut its tariffs.',
    'Voters in America turned down a stamp duty of 19 percent.',
    'Importers in America Cheer U.S. Tariff Deal.',
    'America has a duty to help the island.',
    'Growers want a duty of 75 percent on imported apples, as in America.',
    'Pecans from America face a tariff of 30 percent in Mumbai.',
    'Chile pays a 10 percent duty like India, an American said.',
    'American freight tariffs rose.',
    'America may levy more.',
    'New Zealand’s tariffs on Indian tea stay.',
    'They want a duty of 25 percent on imports of American apples.',
    'In the nineteenth century U.S. tariffs of 40 percent paid for the army.',
    'Forty years ago the U.S. duties were low.',
    'It began in the Great Depression. U.S. tariffs of 60 percent hurt.',
  ])('has none that is another’s, or another thing: %s', (sentence) => {
    const blocks = paragraphs(`${SURAT}\n\n${sentence}`);
    const last = blocks.length - 1;
    expect(spot(blocks, allFronts).mentions.filter(({ block }) => block === last)).toEqual([]);
  });

  it('has those on China without its other party, but none of China’s own', () => {
    const kettles = 'Kettles from China pay a tariff now. The trade with China was easy until then, said the importer.';
    expect(placesIn(kettles, lexicon)).toEqual(['tariff=us-tariffs-2025']);
    expect(placesIn(`${SOFAS}\n\nChina’s duty on American lobsters is 35 percent.`, lexicon)).toHaveLength(2);
  });

  it('has the card of the country that is named nearest', () => {
    const both =
      'Plants in Canada and Mexico lay off workers, as the United States charges 25 percent on their goods.\n\nCanada says that American buyers pay the duties. Mexico says that the U.S. tariffs cost Monterrey 4,000 jobs, and trade falls.';
    const found = placesIn(both);
    expect(found.some((one) => one.endsWith('=canada'))).toBe(true);
    expect(found).toContain('U.S. tariffs=mexico');
  });

  it('has the card of the country that pays, else of the one named last, else of all', () => {
    const both =
      'Plants in Canada and Mexico lay off workers, as the United States charges U.S. tariffs on what they send.\n\n';
    const cardsOf = (text: string) => placesIn(`${both}${text}`).slice(1);
    expect(cardsOf('Mexico pays a U.S. tariff of 25 percent, and Canada waits.')).toEqual([
      'U.S. tariff of 25 percent=mexico',
    ]);
    expect(cardsOf('Workers in Canada wait. The U.S. tariffs hurt.')).toEqual(['U.S. tariffs=canada']);
    expect(cardsOf('The U.S. tariffs hurt, say importers.')).toEqual(['U.S. tariffs=trade-war-2025']);
  });

  it('of Southeast Asia, which has no card of its own, has that of the tariffs on each country', () => {
    const shoes =
      'Shoe maker warns of higher prices\n\nNew U.S. tariffs would cost the maker of running shoes $100 million a year. Nearly half of what it sells comes from Vietnam and Indonesia, whose goods pay higher import duties in the United States.';
    expect(placesIn(shoes)).toContain('U.S. tariffs=reciprocal-tariffs');
    expect(placesIn(shoes, allFronts, '2019-06-01')).toEqual([]);
  });

  it('has the card of all where they are on all', () => {
    const all =
      'Importers in India and Ohio wait\n\nU.S. tariffs on nearly all imports average 17 percent. American importers paid the tariffs, and importers in Ohio raised their prices. A tariff on all imports is a tax on all, American importers say. For India the U.S. tariffs are 50 percent, and trade between India and America falls.';
    expect(placesIn(all)).toEqual(expect.arrayContaining(['U.S. tariffs=trade-war-2025', 'U.S. tariffs=india']));
  });

  it('has only names marked once its story has one, whatever stands beside it', () => {
    expect(marked(`${SURAT}\n\nPiyush Goyal, India’s commerce minister, asks for patience.`)).not.toContain('india');
    const story = paragraphs(SURAT);
    const beside = block('Most read: Donald Trump plays golf.', { aside: true });
    const ids = spot([...story, beside], allFronts).mentions.map(({ id }) => id);
    expect(ids).toContain('india');
  });

  it('has nothing marked that is of another time', () => {
    const steel =
      'The U.S. tariffs of 10 percent on all imports hurt importers, who say that the tariffs cost them half of their earnings. Washington, they say, has put the tariffs on everybody.';
    expect(placesIn(steel)).toContain('U.S. tariffs of 10 percent=trade-war-2025');
    expect(placesIn(steel, allFronts, '2019-05-02')).toEqual([]);
  });

  it('has nothing marked where it is about something else', () => {
    const bridge =
      'Surat builds a bridge. Its engineers, who are from India, have poured the first of nine piers. The river was high all summer, and two boats were lost. The mayor hopes to cross on foot in the spring. Schools on the far bank wait for the bus, and the ferry, which is as old as its captain, goes on until then. U.S. tariffs are no concern of theirs.';
    expect(placesIn(bridge)).toEqual([]);
  });
});

describe('a front that is off', () => {
  const withoutCanada = compile(seeds, (front) => front !== 'canada');

  it('is as if it were not there', () => {
    expect(frontsOf(CANADA, withoutCanada)).not.toContain('canada');
    expect(marked(CANADA, withoutCanada)).not.toContain('mark-carney');
    expect(frontsOf(CANADA, lexicon)).toEqual([]);
  });

  it('changes nothing of the others', () => {
    expect(marked(CHINA, lexicon)).toEqual(marked(CHINA, withoutCanada));
  });

  it('wakes no reader', () => {
    const table = new PrefilterTable(prefilterWords(seeds));
    const wakes = (text: string, ...off: string[]) => new Prefilter(table, (front) => off.includes(front)).add(text);
    expect(wakes('Canada raises duties.')).toBe(true);
    expect(wakes('Canada raises duties.', 'canada')).toBe(false);
    expect(wakes('He Lifeng waits.', 'china')).toBe(false);
    expect(wakes('Mark Carney and He Lifeng and China’s tariffs', 'canada')).toBe(true);
  });
});

describe('the fronts that a command names', () => {
  it('are those after each of its --front, with commas between them, and all where it has none', () => {
    const subjects = ['china', 'canada', 'world', 'japan'].map((id) => ({ id }));
    const isOn = frontsOn(['china,world', 'canada'], subjects);
    expect(subjects.map(({ id }) => isOn?.(id))).toEqual([true, true, true, false]);
    expect(frontsOn(undefined, subjects)).toBeUndefined();
    expect(() => frontsOn(['cheese'], subjects)).toThrow('cheese');
  });
});
