import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { ratesFound } from '../../../lib/summary/rates';

const real = indexKnowledge(await loadKnowledge('seeds'));
const TODAY = '2026-12-01';

const rowsOf = (query: string) => ratesFound(query, TODAY, real)?.rates ?? [];
/** What the rows that were asked for and are no longer over say, in their order. */
const askedOf = (query: string) =>
  rowsOf(query)
    .filter(({ asked, holds }) => asked && holds !== 'lapsed')
    .map(({ partner, goods, rate }) => `${partner.name}: ${goods}: ${rate}`);
const partnersOf = (query: string) => [...new Set(rowsOf(query).map(({ partner }) => partner.name))].sort();

describe('partners', () => {
  test.each([
    ['tariffs on Canada, Mexico and China', ['Canada', 'China', 'Mexico']],
    ['tariffs Canada Mexico China', ['Canada', 'China', 'Mexico']],
    ['china vs vietnam tariff', ['China', 'Vietnam']],
    ['tariff on Japan or Korea', ['Japan', 'South Korea']],
    ['tariff on Japan/Korea', ['Japan', 'South Korea']],
    ['tariff on germany, france and uk', ['European Union', 'United Kingdom']],
    ['tariff on wine from Chile, Australia and France', ['33 other economies', 'European Union']],
    ['tariffs on Trinidad and Tobago', ['8 other economies']],
    ['25 percent tariff on Canada', ['Canada']],
    ['tariff per cent Japan', ['Japan']],
  ])('“%s” names %j', (query, names) => expect(partnersOf(query)).toEqual(names));

  test.each(['argentinian beef tariff', 'tariff on argentine wine'])('“%s” names Argentina', (query) =>
    expect(partnersOf(query)).toContain('Argentina'),
  );

  test.each(['eu tariffs on china', 'chinese tariffs on canada', 'mexico, canada tariffs on china'])(
    '“%s” names one that charges',
    (query) => expect(rowsOf(query)).toEqual([]),
  );

  test.each([
    ['tariff on nail polish from Korea', 'South Korea'],
    ['tariff on french fries from Canada', 'Canada'],
    ['tariff on chile peppers from Mexico', 'Mexico'],
    ['tariff on turkey meat from Canada', 'Canada'],
    ['tariff on turkey from Canada', 'Canada'],
    ['tariff on canadian bacon from Denmark', 'European Union'],
    ['tariff on china plates from Japan', 'Japan'],
    ['Air Jordan shoes from Vietnam tariff', 'Vietnam'],
    ['tariff on swiss army knives made in China', 'China'],
  ])('“%s” is of what comes from %s', (query, name) => expect(partnersOf(query)).toEqual([name]));

  test.each([
    ['tariff on Northern Ireland', 'United Kingdom'],
    ['tariff on Scotch whisky', 'United Kingdom'],
    ['tariff on Welsh lamb', 'United Kingdom'],
    ['tariff on British Columbia salmon', 'Canada'],
    ['tariff on Quebec cheese', 'Canada'],
    ['tariff on Liechtenstein', 'Switzerland'],
    ['tariff on Nicaraguan coffee', 'Nicaragua'],
    ['tariff on French Polynesia', 'All countries'],
    ['tariff on British Virgin Islands', 'All countries'],
    ['tariff on Tunisia', 'All countries'],
    ['tariff on Kenyan tea', 'All countries'],
  ])('“%s” is answered with the rates of %s, and with no other claim', (query, name) => {
    expect(partnersOf(query)).toEqual([name]);
    expect(ratesFound(query, TODAY, real)).not.toHaveProperty('members');
  });

  test.each(['tariff on North Korea', 'tariff on New Mexico', 'tariff on New England lobster'])(
    '“%s” names no partner, though part of the name is one',
    (query) => expect(rowsOf(query)).toEqual([]),
  );
});

describe('goods', () => {
  const FURNITURE = 'lumber, upholstered furniture, kitchen cabinets, vanities';
  const STEEL = [
    'All countries: goods wholly or almost wholly of steel or aluminum: 50% of the full value',
    'All countries: goods largely of steel, aluminum or copper: 25% of the full value; none if 15% metal or less',
  ];
  const CARS = 'Japan: cars and car parts: 15%, ordinary duty included';

  test.each([
    ['tariff on furniture from Italy', [`European Union: ${FURNITURE}: at most 15%, ordinary duty included`]],
    ['kitchen cabinets from Japan', [`Japan: ${FURNITURE}: at most 15%, ordinary duty included`]],
    ['tariff on sofas from the UK', [`United Kingdom: ${FURNITURE}: at most 10%, besides the ordinary duty`]],
    // A rate of its own stands for that of all countries on the same goods alone.
    ['tariffs on cars and steel from Japan', [CARS, ...STEEL]],
    ['tariff on engines from Japan', [CARS]],
    ['steel from Ukraine', STEEL],
    ['tariff on cars from Taiwan', ['All countries: cars: 25%']],
    // A rate on some of the goods stands beside it.
    [
      'tariff on UK cars',
      ['United Kingdom: cars, up to 100,000 a year: 10%, ordinary duty included', 'All countries: cars: 25%'],
    ],
    [
      'tariff on drones from Japan',
      [
        'Japan: drones and critical parts with partners’ or U.S. technology: 15%, ordinary duty included',
        'All countries: large drones, those with thermal cameras, critical parts: 100%',
        'All countries: certain smaller drones: 25%',
      ],
    ],
    [
      'medicines from Ireland',
      [
        'European Union: patented medicines; of many makers since 29 September 2026: 15%, ordinary duty included',
        'All countries: patented medicines, if makers agree on plants and pricing: none',
      ],
    ],
  ])('“%s” is answered with what is paid on these', (query, rows) => {
    expect(askedOf(query).sort()).toEqual([...rows].sort());
  });

  test.each([
    ['aluminium from Canada', 'All countries: goods wholly or almost wholly of steel or aluminum'],
    ['tariff on aluminum from Canada', 'All countries: goods wholly or almost wholly of steel or aluminum'],
    ['semiconductors from Malaysia', 'All countries: certain advanced computing chips'],
    ['autos from Japan', 'Japan: cars and car parts'],
    ['automobile tariff germany', 'European Union: cars and car parts'],
    ['auto parts from Mexico', 'Mexico: car parts under the USMCA'],
    ['pharmaceutical tariffs on India', 'All countries: patented medicines; of many makers'],
    ['drug tariffs switzerland', 'Switzerland: patented medicines'],
    ['EVs from China', 'China: electric cars'],
    ['electric cars from china', 'China: electric cars'],
    ['car batteries from china', 'China: lithium car batteries'],
    ['tariff on Canadian whisky', 'Canada: certain alcohol'],
    ['milk from Canada', 'Canada: certain alcohol, dairy'],
    ['wood from Canada', 'Canada: softwood lumber'],
    ['timber from Brazil', 'All countries: softwood lumber'],
    ['sofas from Vietnam', 'All countries: certain upholstered furniture'],
    ['tractors from Germany', 'All countries: farm machines'],
    ['excavators from Mexico', 'All countries: bulldozers'],
    ['lorries from Mexico', 'All countries: heavy and medium trucks'],
    ['countervailing duties on Canadian lumber', 'Canada: softwood lumber'],
  ])('“%s” is answered with “%s” first', (query, row) => expect(askedOf(query)[0]).toContain(row));

  test.each([
    'tariff on UK this year',
    'how many tariffs on China',
    'did japan agree to tariffs',
    'does Canada pay less tariffs',
    'Canada tariffs under Trump',
    'tariff on canada until june',
    'tariff on potato chips from Mexico',
    'tariff on washing machines from Mexico',
    'tariff on cameras from Japan',
    'tariff on generic medicines from India',
    'tariff on kitchen knives from Germany',
    'tariff on parts from Japan',
    'tariff on constructor from Japan',
  ])('“%s” names no goods of the rates', (query) => {
    expect(rowsOf(query).length).toBeGreaterThan(0);
    expect(askedOf(query)).toEqual([]);
  });
});

describe('goods without a partner', () => {
  test.each([
    ['tariff on steel', 'All countries: goods wholly or almost wholly of steel or aluminum', 'United Kingdom'],
    ['car tariff', 'All countries: cars: 25%', 'Japan'],
    ['how high is the tariff on cars now', 'All countries: cars: 25%', 'European Union'],
    ['lumber tariff', 'All countries: softwood lumber: 10%', 'Canada'],
    ['tariff on chips', 'All countries: certain advanced computing chips', 'China'],
    ['semiconductor tariffs', 'All countries: certain advanced computing chips', 'China'],
    ['tariff on medicines', 'All countries: patented medicines; of many makers', 'Switzerland'],
    ['tariff on furniture', 'All countries: certain upholstered furniture', 'Japan'],
    ['section 232 copper tariff', 'All countries: goods largely of steel, aluminum or copper', 'All countries'],
  ])('“%s” is answered with “%s” first, and with what %s pays', (query, row, partner) => {
    expect(askedOf(query)[0]).toContain(row);
    expect(partnersOf(query)).toContain(partner);
  });

  test('nothing but rates on these goods is told, and none that is over', () => {
    const rows = rowsOf('tariff on steel');
    expect(rows.every(({ asked, holds }) => asked && holds !== 'lapsed')).toBe(true);
    expect(rows.every(({ goods }) => /steel/.test(goods))).toBe(true);
  });

  test.each([
    'tariff on shoes',
    'tariff on beef',
    'tariff on steel toys',
    'tariff on iphones',
    'tariff on potato chips',
    'tariff on parts',
    'counter-tariffs on cars',
    'reciprocal tariff on steel',
    'canadian tariffs on steel',
    'tariffs on American cars',
    'New England lumber tariff',
    'steel',
  ])('“%s” is not answered with rates', (query) => expect(rowsOf(query)).toEqual([]));
});

describe('goods and a partner side by side', () => {
  test.each([
    ['steel canada', 'Canada: cars, car parts and steel'],
    ['steel china', 'China: lithium car batteries, certain steel, aluminum and minerals'],
    ['Canadian lumber', 'Canada: softwood lumber'],
    ['cars mexico', 'Mexico: cars under the USMCA'],
    ['UK steel', 'United Kingdom: goods wholly or almost wholly of British steel'],
    ['pharma ireland', 'European Union: patented medicines'],
  ])('“%s” asks for “%s”', (query, row) => expect(askedOf(query)[0]).toContain(row));

  test.each(['beef china', 'russian oil india', 'American steel China', 'steel canada deal', 'chips', 'canada'])(
    '“%s” asks for no rates',
    (query) => expect(rowsOf(query)).toEqual([]),
  );
});

describe('questions', () => {
  test.each([
    ['section 232 tariffs on Japan', 'Section 232'],
    ['section 122 tariff on Japan', 'Section 122'],
    ['import surcharge on Japan', 'Section 122'],
    ['reciprocal tariff on Japan', 'reciprocal'],
    ['fentanyl tariff on Mexico', 'fentanyl'],
    ['IEEPA tariffs on China', 'emergency law'],
  ])('“%s” is answered with the rates by “%s” first, even if they are over', (query, law) => {
    const rows = rowsOf(query);
    const asked = rows.filter((row) => row.asked);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual(rows.filter(({ basis }) => basis.includes(law)));
    expect(rows.slice(0, asked.length)).toEqual(asked);
  });

  test.each([
    ['does the US still charge tariffs on Indian goods', 'India'],
    ['tariff for US buyers of japanese cars', 'Japan'],
    ['taxes on goods from China', 'China'],
    ['are tariffs on canada still in effect', 'Canada'],
    ['when do tariffs on canada start', 'Canada'],
    ['what does Germany pay on cheese', 'European Union'],
    ['customs fees from UK', 'United Kingdom'],
    ['import tax on clothes from Bangladesh', '8 other economies'],
  ])('“%s” asks for the rates of %s', (query, name) => expect(partnersOf(query)).toEqual([name]));

  test.each([
    'which countries pay the highest tariffs',
    'tariff rates by country',
    'list of tariffs by country',
    'what are the tariffs right now',
    'Trump tariffs now',
    'who pays tariffs',
    'tariffs in 2027',
    'highest tariff',
    'which country has the highest tariff',
    'who has the lowest tariffs',
    'what tariffs are in effect now',
    'are tariffs still in place',
    'latest tariffs',
    'list of tariffs',
  ])('“%s” asks for the rates of all', (query) => {
    expect(rowsOf(query)).toEqual(rowsOf('who pays what'));
    expect(partnersOf(query).length).toBeGreaterThan(10);
  });

  test.each([
    'tariffs in',
    'Trump tariffs',
    'which countries',
    'tariff on ste',
    'income tax from Canada',
    '50 percent tariff',
  ])('“%s” asks for none yet', (query) => expect(rowsOf(query)).toEqual([]));
});

describe('goods that a rate names as exempt, or as a condition', () => {
  test.each([
    ['tariff on brazilian beef', /not coffee/],
    ['tariff on orange juice from brazil', /not coffee/],
    ['tariff on canadian potash', /not energy/],
  ])('are not those that it is on: “%s”', (query, exempting) => {
    expect(rowsOf(query).filter(({ goods }) => exempting.test(goods)).length).toBeGreaterThan(0);
    expect(rowsOf(query).filter(({ goods, asked }) => asked && exempting.test(goods))).toEqual([]);
  });

  test('say nothing by their other words', () => expect(askedOf('whose tariffs')).toEqual([]));
});

test('a rate on cars is not one on their parts', () => {
  expect(askedOf('tariff on taiwan car parts').map((row) => row.split(': ')[0])).toEqual(['Taiwan']);
  for (const row of askedOf('tariff on auto parts from mexico')) expect(row).toMatch(/parts/);
});
