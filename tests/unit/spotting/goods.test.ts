import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts, mentionsOnAll } from './helpers';

/** The goods that are marked in a text. */
function goodsIn(text: string): string[] {
  const blocks = paragraphs(text);
  return spot(blocks, allFronts).judged.flatMap(({ view, candidate: { start, end, alias }, verdict }) =>
    verdict.accepted && alias.entity.category === 'goods' ? [`${view.text.slice(start, end)}=${alias.entity.id}`] : [],
  );
}

const UK =
  'Britain and the United States agreed on a deal that lowers U.S. tariffs on British goods, Keir Starmer said.';
const CHINA =
  'China and the United States raised their tariffs on each other’s goods, and He Lifeng flew to Washington.';

describe('goods with their origin', () => {
  it('are those of the front that the passage is on', () => {
    const text = 'A thousand tons of American beef come in free each year, and U.S. beef may sell there.';
    expect(goodsIn(`${UK} ${text}`)).toEqual(['American beef=beef', 'U.S. beef=beef']);
    expect(goodsIn(`${CHINA} ${text}`)).toEqual([
      'American beef=us-farm-and-energy-goods',
      'U.S. beef=us-farm-and-energy-goods',
    ]);
  });

  it('are steel where it is America’s, but not the firm of that name', () => {
    const text = 'Canada charges duties on imports of U.S. steel.';
    expect(goodsIn(`${UK} ${text}`)).toEqual(['steel=steel']);
    expect(
      goodsIn(`${UK} ${text.replace('U.S. steel', 'metals').replace('Canada', 'U.S. Steel says that Canada')}`),
    ).toEqual([]);
  });

  it('are not of one country where a continent is named', () => {
    expect(goodsIn(`${UK} It keeps its quota for South American beef.`)).toEqual([]);
  });
});

describe('what people eat and drink', () => {
  it.each([
    'He signed in after his walk, with coffee.',
    'The rule hung on the coffee machine, beside a price.',
    'I read the tariff table with my coffee.',
    'The guests drank coffee and spoke of tariffs.',
    'The guests had beef noodles and spoke of tariffs.',
    'The shop sells beef jerky at a tariff-free price.',
  ])('is no good of the quarrel: %s', (text) => {
    expect(goodsIn(`${UK}\n\n${text}`)).toEqual([]);
  });

  it.each([
    ['Coffee was taken off the list of tariffs.', 'Coffee=coffee'],
    ['The price of coffee rose by a fifth.', 'coffee=coffee'],
    ['He spoke of beef at length.', 'beef=beef'],
  ])('is one where it is traded: %s', (text, good) => {
    expect(goodsIn(`${UK}\n\n${text}`)).toEqual([good]);
  });

  it('is one throughout a story that has said so', () => {
    const text = `${UK}\n\nThe tariff on coffee stays.\n\nIn the end coffee was left for the autumn.`;
    expect(goodsIn(text)).toEqual(['coffee=coffee', 'coffee=coffee']);
  });
});

describe('goods that ask for a word of trade', () => {
  const STORY = `${UK}\n\nNobody in the room had read the text.`;

  it.each([
    ['It is about cars, semiconductors and medicines.', ['cars', 'semiconductors', 'medicines']],
    ['He named semiconductors, or cars.', ['semiconductors', 'cars']],
  ])('have it in goods next to them in a list: %s', (text, goods) => {
    expect(goodsIn(`${STORY}\n\n${text}`).map((one) => one.split('=')[0])).toEqual(goods);
  });

  it.each([
    ['He sold medicines and cars.', []],
    ['His cars have semiconductors in them.', ['semiconductors']],
    ['Semiconductors fell. Cars stood outside.', ['Semiconductors']],
  ])('have it in no others: %s', (text, goods) => {
    expect(goodsIn(`${STORY}\n\n${text}`).map((one) => one.split('=')[0])).toEqual(goods);
  });
});

describe('goods that a list has behind what a measure is laid on', () => {
  const measuresIn = (text: string) =>
    mentionsOnAll(`${UK} ${text}`).filter((one) => /=(?:steel-aluminum|auto|copper)-tariffs$/.test(one));

  it.each([
    ['Duties on steel, aluminum and copper stay.', ['steel=steel', 'aluminum=aluminum', 'copper=copper']],
    ['The tariffs on British cars, steel and copper fall.', ['cars=automobiles', 'steel=steel', 'copper=copper']],
  ])('are goods alike, and so is the first: %s', (text, goods) => {
    expect(goodsIn(`${UK} ${text}`)).toEqual(goods);
    expect(measuresIn(text)).toEqual([]);
  });

  it.each([
    ['Tariffs on steel and aluminum stay.', 'Tariffs on steel and aluminum=steel-aluminum-tariffs'],
    ['Tariffs on steel, on copper and on cars stay.', 'Tariffs on steel=steel-aluminum-tariffs'],
    ['The tariff on cars, which Trump set, stays.', 'tariff on cars=auto-tariffs'],
    ['Despite tariffs on steel, cars sold well.', 'tariffs on steel=steel-aluminum-tariffs'],
    ['With tariffs on steel and aluminum, cars cost more.', 'tariffs on steel and aluminum=steel-aluminum-tariffs'],
    ['Trump may lift the tariffs on cars, steel executives said.', 'tariffs on cars=auto-tariffs'],
  ])(
    'are none where the measure names all of them, another clause begins, or the list is one of measures: %s',
    (text, measure) => {
      expect(measuresIn(text)).toContain(measure);
    },
  );
});

describe('cars and drinks', () => {
  const EU_2018 =
    'BRUSSELS, June 22, 2018 — The European Union put tariffs on American goods, in answer to the U.S. tariffs on steel.';

  it.each([
    ['Tariffs on such vehicles stay at 10 percent.', ['vehicles=automobiles']],
    ['The duty on electric vehicles rises.', ['electric vehicles=electric-vehicles']],
    ['Tariffs spare recreational vehicles.', []],
  ])('vehicles are cars, but not each kind: %s', (text, goods) => {
    expect(goodsIn(`${UK}\n\n${text}`).filter((good) => good.includes('vehicle'))).toEqual(goods);
  });

  it('whiskey is a good of the first years, too', () => {
    const text = `${EU_2018}\n\nThe list names bourbon and whiskey.`;
    expect(goodsIn(text)).toEqual(['bourbon=alcohol', 'whiskey=alcohol']);
    expect(goodsIn(`${EU_2018}\n\nThe museum is on the Bourbon Trail.`)).not.toContain('Bourbon=alcohol');
  });

  it('farm products are those that China buys only where China is spoken of', () => {
    const INDIA = 'India and the United States signed a deal on tariffs on Indian goods, Piyush Goyal said.';
    expect(goodsIn(`${CHINA}\n\nChina will buy farm products.`)).toEqual(['farm products=us-farm-and-energy-goods']);
    expect(goodsIn(`${CHINA}\n\n${INDIA}\n\nIndia will take in farm products.`)).toEqual([]);
  });
});

describe('“Customs”', () => {
  const REFUNDS = 'Importers ask for refunds of the tariffs that the Supreme Court struck down under IEEPA.';
  const named = (text: string) =>
    mentionsOnAll(text).filter((one) => one.endsWith('=customs-and-border-protection')).length;

  it('is the agency once the story has named it', () => {
    expect(named(`${REFUNDS}\n\nOn Monday Customs opened a portal.`)).toBe(0);
    expect(named(`${REFUNDS}\n\nU.S. Customs and Border Protection pays. On Monday Customs opened a portal.`)).toBe(2);
    expect(named(`${REFUNDS}\n\nU.S. Customs and Border Protection pays. Customs brokers wait.`)).toBe(1);
  });
});
