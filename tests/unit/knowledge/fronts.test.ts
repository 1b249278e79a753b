import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { frontFinder, frontFit } from '../../../lib/knowledge/cards/fronts';
import { isOnOtherTargets, namesCountryOf } from '../../../lib/knowledge/cards/goods-and-countries';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import type { Entity } from '../../../lib/knowledge/schema/entity';

const index = indexKnowledge(await loadKnowledge('seeds'));
const frontsOf = frontFinder(index.subjects);
const about = (...ids: string[]): Entity[] => ids.flatMap((id) => index.entity(id) ?? []);

test.each([
  // An entity of one front says it, whatever else is named.
  ['He Lifeng meets Bessent in London.', ['he-lifeng', 'scott-bessent'], ['china']],
  ['Canada lets in Chinese cars.', ['canada', 'china-commerce-ministry'], ['canada', 'china']],
  // A partner itself does not keep others out that the text names.
  ['It ends the duty on China, Canada and Mexico.', ['fentanyl', 'canada', 'mexico'], ['canada', 'mexico', 'china']],
  ['Canada speaks of China.', ['canada'], ['canada']],
  // One of several fronts: the words say which.
  ['Japanese cars pay 15%.', ['auto-tariffs'], ['japan']],
  [
    'Foreign cars pay 25%.',
    ['auto-tariffs'],
    ['world', 'japan', 'south-korea', 'european-union', 'united-kingdom', 'canada', 'mexico'],
  ],
  ['The USMCA replaces NAFTA.', ['nafta'], ['mexico']],
  // What concerns all can concern one.
  ['Vietnam’s rate is 20%.', ['baseline-tariff'], ['southeast-asia']],
  ['All goods pay 10%.', ['baseline-tariff'], ['world']],
  // One of no front in particular.
  ['Trump calls Carney and threatens Canadian steel.', ['donald-trump'], ['canada']],
  ['Trump names a new adviser.', ['donald-trump'], ['world']],
  // “Britain” in a longer word is none.
  ['Trump speaks of the Britannic fleet.', ['donald-trump'], ['world']],
])('%s', (text, ids, fronts) => {
  expect(frontsOf(text, about(...ids)).sort()).toEqual([...fronts].sort());
});

test('a statement matters on a page on its front, and one that concerns all on every page', () => {
  const said: [string, string[]][] = [
    ['He Lifeng meets Bessent in London.', ['he-lifeng', 'scott-bessent']],
    ['Trump calls Carney and threatens Canadian steel.', ['donald-trump']],
    ['All goods pay 10%.', ['baseline-tariff']],
  ];
  const fitOn = (...fronts: string[]) => {
    const fitOf = frontFit(fronts, index);
    return said.map(([text, ids]) => fitOf(text, ids));
  };
  expect(fitOn('china')).toEqual(['own', 'none', 'all']);
  expect(fitOn('canada')).toEqual(['none', 'own', 'all']);
  expect(fitOn('canada', 'world')).toEqual(['all', 'own', 'own']);
  expect(fitOn()).toEqual(['all', 'all', 'all']);
});

test('a text is on other goods or countries where it names none of those that the page speaks of', () => {
  const isOther = (fronts: string[], ...names: string[]) => isOnOtherTargets(new Set(names), fronts, index);
  expect(isOther(['japan'], 'steel')('Steel from abroad pays 50%.')).toBe(false);
  expect(isOther(['japan'])('Steel from abroad pays 50%.')).toBe(true);
  expect(isOther(['japan'])('The tariff on Chinese goods falls.')).toBe(true);
  expect(isOther(['china'])('The tariff on Chinese goods falls.')).toBe(false);
  expect(isOther([])('The tariff on Chinese goods falls.')).toBe(false);
  expect(isOther(['world'])('The tariff on Japanese and Korean goods falls.')).toBe(true);
  expect(isOther(['japan'])('The president signs the order.')).toBe(false);
});

test('a text names the country of a front, and not that of another', () => {
  const namesJapan = namesCountryOf(['japan'], index);
  expect(namesJapan('Tokyo and Trump agree.')).toBe(true);
  expect(namesJapan('Trump orders 25% on all cars.')).toBe(false);
  expect(namesJapan('Goods from Korea pay 15%.')).toBe(false);
  expect(namesCountryOf(['world'], index)('Goods from Korea pay 15%.')).toBe(false);
});
