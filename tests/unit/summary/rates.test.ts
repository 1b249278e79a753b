import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { ratesFound } from '../../../lib/summary/rates';
import { tariffQuery } from '../../../lib/summary/tariff-query';
import { entity, rate, seedFolder } from '../knowledge/seed-folder';

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
  ['who pays what now', 'all'],
  ['tariffs', 'all'],
  ['korea', undefined],
  ['steel tariffs', undefined],
  ['tariff ruling', undefined],
  ['', undefined],
])('“%s” asks for the rates of %j', async (query, wanted) => {
  expect(tariffQuery(query, (await index()).entities)).toEqual(wanted);
});

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
