import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { dayOf } from '../../../lib/knowledge/dates';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import { ratesFound } from '../../../lib/summary/rates';
import { tariffQuery } from '../../../lib/summary/tariff-query';
import { entity, rate, seedFolder } from '../knowledge/seed-folder';

/** The partners whose rates a query asks for. */
function partnersIn(query: string, known: Parameters<typeof tariffQuery>[1]) {
  const wanted = tariffQuery(query, known);
  return Array.isArray(wanted) ? wanted.map(({ partner }) => partner) : wanted;
}

const index = async () =>
  indexKnowledge(
    await loadKnowledge(
      await seedFolder({
        'entities/place/south-korea.json': entity('south-korea', 'anna', {
          name: 'South Korea',
          category: 'place',
          search: ['Korea', 'Seoul'],
        }),
        'rates.json': [rate(), rate({ id: 'korea-cars', partner: 'south-korea', law: undefined, rate: '25%' })],
      }),
    ),
  );

test.each([
  ['tariff on South Korea', ['south-korea']],
  ['What is the tariff on Korea now?', ['south-korea']],
  ['korea tariffs', ['south-korea']],
  ['duties on goods from south korea', ['south-korea']],
  ['tariffs on Korea and on Name of anna', ['south-korea', 'anna']],
  ['who pays what now', 'all'],
  ['all tariffs', 'all'],
  ['tariffs now', 'all'],
  // These have not come to their partner yet.
  ['tariffs', undefined],
  ['what is the tariff on', undefined],
  ['who pays', undefined],
  ['korea', undefined],
  ['steel tariffs', undefined],
  ['steel and korea tariffs', undefined],
  ['tariff ruling', undefined],
  // A place without rates.
  ['tariff on Name of bert', undefined],
  ['', undefined],
])('“%s” asks for the rates of %j', async (query, wanted) => {
  expect(partnersIn(query, await index())).toEqual(wanted);
});

const real = indexKnowledge(await loadKnowledge('seeds'));

describe('of the real seeds', () => {
  const asked = (query: string) => {
    const wanted = partnersIn(query, real);
    return Array.isArray(wanted) ? wanted.map((one) => real.entity(one)?.name ?? one) : wanted;
  };

  test.each([
    ['tariff on china', 'China'],
    ['U.S. tariffs on China', 'China'],
    ['China’s tariff rate', 'China'],
    ['u.s. tariff on japan', 'Japan'],
    ['tariff on the eu', 'European Union'],
    ['tariff on the E.U.', 'European Union'],
    ['tariff on uk', 'United Kingdom'],
    ['tariff on britain', 'United Kingdom'],
    ['tariff on korea', 'South Korea'],
    ['tariffs on swiss goods', 'Switzerland'],
    ['import duty on japan', 'Japan'],
    ['duties against Canadian imports', 'Canada'],
    ['tariffs on all countries', 'All countries'],
    ['american tariffs on china', 'China'],
    ['us tariffs on chinese goods', 'China'],
    ['tariffs on U.S. imports from China', 'China'],
    ['what tariff does the U.S. charge China', 'China'],
    ['what tariffs does America impose on Japan', 'Japan'],
    ['china tariff charges', 'China'],
  ])('“%s” asks for the rates of %s', (query, name) => {
    expect(asked(query)).toEqual([name]);
    expect(ratesFound(query, '2026-08-01', real)?.rates.map(({ partner }) => partner.name)).toContain(name);
  });

  test.each([
    'China’s tariffs on American goods',
    'chinese tariffs on us goods',
    'canadian tariffs on american goods',
    'EU tariffs on the U.S.',
    'india tariffs on us imports',
    'tariffs for American products in Japan',
    'tariff on U.S. exports in China',
    'what tariff does china charge',
    'tariffs Canada charges on U.S. goods',
    'what duties does the EU impose on America',
    'all tariffs on American goods',
  ])('“%s” asks for what others charge, of which no rates are kept', (query) => {
    expect(asked(query)).toBeUndefined();
  });

  test.each([
    ['tariff on swiss chocolate', 'Switzerland'],
    ['tariff on canadian cars', 'Canada'],
    ['canada lumber duty', 'Canada'],
    ['tariff on cheese from france', 'European Union'],
    ['what is the tariff on korean steel', 'South Korea'],
    ['tariff on canadian steel and aluminum', 'Canada'],
    ['tariff on china for steel', 'China'],
  ])('“%s” asks for the rates of %s', (query, name) => {
    const found = ratesFound(query, '2026-08-01', real)?.rates.map(({ partner }) => partner.name);
    expect(found).toContain(name);
    expect(found?.filter((one) => one !== name && one !== 'All countries')).toEqual([]);
  });

  test.each([
    ['steel tariff canada', 'steel'],
    ['tariff on canadian steel', 'steel'],
    ['canada lumber tarrifs', 'lumber'],
  ])('“%s” is answered with what all countries pay on %s, too', (query, goods) => {
    const found = ratesFound(query, '2026-08-01', real)?.rates ?? [];
    const ofAll = found.filter(({ partner }) => partner.name === 'All countries');
    expect(ofAll.length).toBeGreaterThan(0);
    for (const rate of ofAll) expect(rate.goods).toContain(goods);
    expect(found.some(({ partner }) => partner.name === 'Canada')).toBe(true);
  });

  test.each([
    ['steel from britain', 'United Kingdom'],
    ['what do cars from korea pay now', 'South Korea'],
    ['cars and car parts from japan', 'Japan'],
  ])('“%s” asks for rates without a word for them', (query, name) => {
    expect(ratesFound(query, '2026-12-01', real)?.rates.map(({ partner }) => partner.name)).toContain(name);
  });

  test.each([
    'minister from canada',
    'news from china',
    'steel',
    'a letter from france',
    'from japan',
    'companies from china',
    'list from canada',
    'most from china',
    'what does the us pay to china',
    'what do american cars pay in china',
    'how much do us companies pay in canada',
    'apple pay china',
    'trump pays china',
    'how much did japan agree to pay',
    'pay now',
  ])('“%s” does not ask for rates', (query) => {
    expect(ratesFound(query, '2026-12-01', real)).toBeNull();
  });

  test.each([
    ['tariff on australia', 'Australia', '12.5%'],
    ['tariffs on south african wine', 'South Africa', '12.5%'],
    ['tariff on the philippines', 'the Philippines', '12.5%'],
    ['what is the tariff on turkish goods', 'Turkey', '12.5%'],
    ['tariff on pakistan', 'Pakistan', '10%'],
  ])('“%s” is answered with the rate of the group in which %s is', (query, name, rate) => {
    const found = ratesFound(query, '2026-12-01', real);
    expect(found?.members).toMatchObject([{ names: [name], isGroup: true }]);
    expect(found?.rates.map((row) => [row.rate, row.partner.members?.includes(name)])).toEqual([[rate, true]]);
  });

  test('every one of the 60 economies is found by its name', () => {
    const partners = real.rates.filter(({ law, from }) => law === 'forced-labor-301-2026' && from === '2026-07-24');
    const names = partners.flatMap(({ partner, members = [] }) =>
      members.length > 0 ? members.map(({ name }) => name) : [real.entity(partner)?.name ?? partner],
    );
    expect(new Set(names).size).toBe(60);
    for (const name of names) expect(ratesFound(`tariff on ${name}`, '2026-12-01', real), name).not.toBeNull();
  });

  test.each(['tariff on chinese art', 'why is japan not paying tariffs', 'tariff on japan'])(
    '“%s” names no goods of the rates',
    (query) => {
      expect(ratesFound(query, '2026-12-01', real)?.rates.filter(({ asked }) => asked)).toEqual([]);
    },
  );

  test('rates on the goods that were asked for are known from the others', () => {
    const found = ratesFound('tariff on japanese cars', '2026-12-01', real)?.rates ?? [];
    expect(found.filter(({ asked }) => asked).map(({ goods }) => goods)).toEqual(
      found.map(({ goods }) => goods).filter((goods) => /\bcars?\b/.test(goods)),
    );
    expect(found.some(({ asked }) => !asked)).toBe(true);
    expect(ratesFound('tariff on japan', '2026-12-01', real)?.rates.some(({ asked }) => asked)).toBe(false);
  });

  test('goods of two partners are answered for both', () => {
    const found = ratesFound('tariffs on cars from japan and korea', '2026-08-01', real)?.rates ?? [];
    expect(found.map(({ partner }) => partner.name)).toEqual(expect.arrayContaining(['Japan', 'South Korea']));
  });

  test('a partner with a rate of its own on these goods does not pay what all countries pay', () => {
    const found = ratesFound('tariff on japanese cars', '2026-08-01', real)?.rates ?? [];
    expect(new Set(found.map(({ partner }) => partner.name))).toEqual(new Set(['Japan']));
  });

  test.each([
    'china tariffs on soybeans',
    'canadian tariffs on dairy',
    'eu tariffs on china',
    'mexico tariffs on chinese cars',
    'china tariffs on pork from canada',
    'canada response to us tariffs',
    'canadian countermeasures tariffs',
    'canada counter-tariffs',
    'chinese retaliatory tariffs',
    'tariff on iphones',
  ])('“%s” does not ask what goods of a partner pay', (query) =>
    expect(ratesFound(query, '2026-08-01', real)).toBeNull(),
  );

  test('each partner is found by its name, and two are found together', () => {
    for (const partner of new Set(real.rates.flatMap((rate) => (rate.members ? [] : [rate.partner])))) {
      const name = real.entity(partner)?.name ?? partner;
      expect(partnersIn(`tariff on ${name}`, real)).toEqual([partner]);
    }
    expect(asked('tariffs on Canada and Mexico')).toEqual(['Canada', 'Mexico']);
  });

  test.each([
    ['tariff on germany', ['Germany']],
    ['What does France pay in tariffs?', ['France']],
    ['italian tariffs', ['Italy']],
    ['tariff on the netherlands', ['the Netherlands']],
    ['tariffs on Dutch goods', ['the Netherlands']],
    ['tariffs on Germany and German goods and Poland', ['Germany', 'Poland']],
  ])('“%s” asks for the rates of the union that %j belongs to, and says so', (query, names) => {
    const found = ratesFound(query, '2026-08-01', real);
    expect(new Set(found?.rates.map(({ partner }) => partner.id))).toEqual(new Set(['european-union']));
    expect(found?.members).toEqual([{ names, of: 'the European Union' }]);
  });

  test('a member is told of beside a partner of its own, and not where nobody asked for one', () => {
    const both = ratesFound('tariffs on Spain and Japan', '2026-08-01', real);
    expect(new Set(both?.rates.map(({ partner }) => partner.name))).toEqual(new Set(['European Union', 'Japan']));
    expect(both?.members).toEqual([{ names: ['Spain'], of: 'the European Union' }]);
    for (const query of ['tariff on the eu', 'tariff on thailand', 'who pays what'])
      expect(ratesFound(query, '2026-08-01', real)).not.toHaveProperty('members');
    expect(ratesFound('German tariffs on American goods', '2026-08-01', real)).toBeNull();
  });

  test('a partner that has a card of its name is found by what that is called too', () => {
    const [first] = real.entities;
    const china = {
      ...(first as Entity),
      id: 'china',
      name: 'China',
      search: [],
      aliases: ['tariffs on Chinese goods'],
    };
    const entities = [...real.entities.filter(({ id }) => id !== 'china'), china];
    const entity = (id: string) => entities.find((one) => one.id === id);
    for (const partner of ['China', 'china']) {
      const rates = real.rates.map((one) => (one.partner.toLowerCase() === 'china' ? { ...one, partner } : one));
      expect(partnersIn('chinese tariff', { entities, entity, rates })).toEqual([partner]);
      expect(partnersIn('tariff on china', { entities, entity, rates })).toEqual([partner]);
    }
  });

  test('of all, only what holds is told; of one partner what has lapsed too', () => {
    const today = '2026-08-01';
    const all = ratesFound('who pays what', today, real)?.rates ?? [];
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ holds }) => holds === 'lapsed')).toEqual([]);
    const japan = ratesFound('tariff on japan', today, real)?.rates ?? [];
    expect(japan.some(({ holds }) => holds === 'lapsed')).toBe(true);
  });
});

test.each(['2025-06-01', '2026-02-20', '2026-07-24', '2026-11-27', '2026-12-04', '2027-06-01'])(
  'what is told as charged on %s has begun and is not over, for all partners',
  async (today) => {
    const { rates } = ratesFound('who pays what', today, real) ?? {};
    expect(rates?.length).toBeGreaterThan(20);
    for (const { holds, ahead, from, until } of rates ?? []) {
      expect(Boolean(ahead)).toBe(dayOf(from) > today);
      if (holds === 'in force') expect([dayOf(from) <= today, !until || until >= today]).toEqual([true, true]);
    }
  },
);

test('the rates of a partner come with the sources that they cite', async () => {
  const found = ratesFound('tariff on korea', '2026-01-10', await index());
  expect(found?.rates.map(({ rate }) => rate)).toEqual(['25%']);
  expect(found?.sources.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 A report']);
  expect(ratesFound('who pays what', '2026-01-10', await index())?.rates).toHaveLength(2);
});

test('nothing is found where nobody asks for rates, or the partner has none', async () => {
  expect(ratesFound('Korea', '2026-01-10', await index())).toBeNull();
  expect(ratesFound('tariff on Name of bert', '2026-01-10', await index())).toBeNull();
});

test('every partner of the knowledge base whose rates are kept has them found by its name', async () => {
  const seeds = indexKnowledge(await loadKnowledge('seeds'));
  const partners = new Set(seeds.rates.flatMap(({ partner }) => seeds.entity(partner) ?? []));
  expect([...partners].map(({ id }) => id)).toContain('china');
  for (const { id, name } of partners) {
    const found = ratesFound(`tariff on ${name}`, '2026-11-24', seeds)?.rates.map(({ partner }) => partner.id);
    expect(new Set(found), name).toEqual(new Set([id]));
  }
});
