import { describe, expect, it } from 'vitest';
import { mentionsOnAll } from './helpers';

/** A paragraph that puts a text on what concerns all, and on Canada. */
const ON_SUBJECT = 'President Trump raised his tariffs, and Canada and Germany protested to the U.S. all day.\n\n';

/** What of `id` is found in a text on the subject. */
const found = (text: string, id: string) =>
  mentionsOnAll(ON_SUBJECT + text).flatMap((one) => (one.endsWith(`=${id}`) ? [one.slice(0, -id.length - 1)] : []));

describe('the origin of goods, which does not change what they pay', () => {
  it.each([
    ['The U.S. tariffs on Canadian steel close a foundry.', 'steel-aluminum-tariffs', 'tariffs on Canadian steel'],
    [
      'A 50 per cent tariff on EU steel and aluminium closes a foundry.',
      'steel-aluminum-tariffs',
      'tariff on EU steel and aluminium',
    ],
    ['A tariff on South Korean steel closes a foundry.', 'steel-aluminum-tariffs', 'tariff on South Korean steel'],
    ['The tariffs on Mexican-built trucks empty a yard.', 'truck-tariffs', 'tariffs on Mexican-built trucks'],
    ['The tariffs on Chilean copper empty a pier.', 'copper-tariffs', 'tariffs on Chilean copper'],
  ])('stands within a form: %s', (text, id, form) => {
    expect(found(text, id)).toEqual([form]);
  });

  it.each([
    ['India’s tariffs on Canadian steel close a foundry.', 'steel-aluminum-tariffs'],
    ['Ottawa kept its tariffs on American steel.', 'steel-aluminum-tariffs'],
    ['In 2024 there were new tariffs on Chinese steel.', 'steel-aluminum-tariffs'],
    ['The tariffs on Canadian Steel Day were a joke.', 'steel-aluminum-tariffs'],
    ['The tariffs on Friday steel nobody’s mind.', 'steel-aluminum-tariffs'],
    ['The tariffs on Canadian, steel in hand, he waited for.', 'steel-aluminum-tariffs'],
  ])('is no other word, not of who charges it, nor of the main front: %s', (text, id) => {
    expect(found(text, id)).toEqual([]);
  });

  it('may be told by “imports of”', () => {
    const goods = 'The tariffs on imports of copper and a tariff on imports of all softwood lumber empty a pier.';
    expect(found(goods, 'copper-tariffs')).toEqual(['tariffs on imports of copper']);
    expect(found(goods, 'lumber-tariffs')).toEqual(['tariff on imports of all softwood lumber']);
  });

  it('matters for lumber, as Canada’s pays other duties besides', () => {
    const text = 'The tariffs on Canadian softwood lumber and the tariffs on Finnish lumber close a mill.';
    expect(found(text, 'lumber')).toEqual(['tariffs on Canadian softwood lumber']);
    expect(found(text, 'lumber-tariffs')).toEqual(['tariffs on Finnish lumber']);
  });

  it('leaves the country’s own form to the country', () => {
    expect(found('The tariffs on Canadian goods close a foundry.', 'steel-aluminum-tariffs')).toEqual([]);
  });
});

describe('Canada’s own tariffs', () => {
  it.each([
    ['Canada has kept tariffs on U.S. steel.', 'tariffs on U.S. steel'],
    ['Canada dropped its tariffs on American goods.', 'tariffs on American goods'],
  ])('are on American goods: %s', (text, form) => {
    expect(found(text, 'canada-counter-tariffs')).toEqual([form]);
  });
});

describe('what is only part of a sentence on tariffs', () => {
  it('is no sum that says what something is worth or sells', () => {
    const promised = 'Tokyo is to invest $550 billion, as the U.S. tariffs on Japanese goods fall.';
    expect(found(promised, 'japan-deal')).toEqual(['$550 billion']);
    expect(found(`${promised}\n\nA maker of games from Japan is worth $550 billion.`, 'japan-deal')).toHaveLength(1);
    expect(found(`${promised} Akazawa defends the $550 billion investment deal.`, 'japan-deal')).toEqual([
      '$550 billion',
      '$550 billion investment deal',
    ]);
  });

  it('is no pact whose owner is the last word of its name', () => {
    const text =
      'Mexico asks for the review of the USMCA. Tariffs fall by the review of the USMCA’s rules on cars that Trump ordered.';
    expect(found(text, 'usmca-joint-review')).toEqual(['review of the USMCA']);
  });

  it('is no country, where it says what people are for', () => {
    const text =
      'The U.S. tariffs on Japanese goods are high. The Japan tariff stays, the Japan tariff negotiator says.';
    expect(found(text, 'japan')).toEqual(['tariffs on Japanese goods', 'Japan tariff']);
  });
});

describe('words for goods that mean something else', () => {
  it.each([
    ['It takes steel nerves to wait for the tariffs.', 'steel'],
    ['A steel-eyed envoy waits for the tariffs.', 'steel'],
    ['“Where’s the beef?” asked an envoy who spoke of tariffs.', 'beef'],
    ['The envoy met her for coffee and spoke of tariffs.', 'coffee'],
    ['The envoy is a big cheese in Canada and speaks of tariffs.', 'dairy'],
    ['The price of Greenland halibut rose with the tariff.', 'greenland'],
  ])('%s', (text, id) => {
    expect(found(text, id)).toEqual([]);
  });

  it.each([
    ['It takes steel and nerves to wait for the tariffs.', 'steel'],
    ['The envoy wants beef and coffee freed of tariffs.', 'beef'],
    ['The tariffs for coffee are high.', 'coffee'],
    ['Canada has a bigger cheese quota beside its tariffs.', 'dairy'],
    ['The tariff over Greenland was a threat.', 'greenland'],
  ])('and that do not: %s', (text, id) => {
    expect(found(text, id)).toHaveLength(1);
  });
});
