import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge, type KnowledgeIndex } from '../../../lib/knowledge/knowledge-index';
import { digest } from '../../../lib/summary/digest';
import { entity, seedFolder, series, subject } from '../knowledge/seed-folder';
import { count } from './counts';

const TODAY = '2026-01-10';

describe('the chart', () => {
  interface Page {
    article?: string;
    fronts?: string[];
  }

  const person = (id: string, to: string) => entity(id, to, { subjects: ['matter'] });

  /** How many charts a page has that names these, by small seeds of which `files` replaces some. */
  async function chartsOn(counts: ReturnType<typeof count>[], { article, fronts }: Page = {}, files = {}) {
    const folder = await seedFolder({
      'series.json': [series({ until: '2025-06-01' })],
      'entities/person/anna.json': person('anna', 'bert'),
      'entities/person/bert.json': person('bert', 'anna'),
      ...files,
    });
    const index = indexKnowledge(await loadKnowledge(folder));
    return digest(counts, { today: TODAY, ...(article && { article }) }, index, fronts).series.length;
  }

  test('is there where the article is of its time, or has no day', async () => {
    expect(await chartsOn([count('anna', 2)])).toBe(1);
    expect(await chartsOn([count('anna', 2)], { article: '2025-02-04' })).toBe(1);
  });

  test('is left out where it begins after the article, which speaks of other figures', async () => {
    expect(await chartsOn([count('anna', 2)], { article: '2019-05-10' })).toBe(0);
  });

  test('may be of what is named once, but only on a page that names five at most', async () => {
    const others = ['c1', 'c2', 'c3', 'c4'];
    const files = Object.fromEntries(others.map((id) => [`entities/person/${id}.json`, person(id, 'anna')]));
    const once = (...ids: string[]) =>
      chartsOn(
        ids.map((id) => count(id, 1)),
        {},
        files,
      );
    expect(await once('anna', ...others)).toBe(1);
    expect(await once('anna', 'bert', ...others)).toBe(0);
  });

  test.each([
    ['concept', 1],
    ['person', 0],
  ])('of what concerns all is there on a page of one front that mostly names a %s: %i', async (category, charts) => {
    const files = {
      'subjects/world.json': subject({ id: 'world', front: 'World', weights: 'all', anchors: ['America'] }),
      [`entities/${category}/idea.json`]: entity('idea', 'anna', { category, subjects: ['world'] }),
      'series.json': [series({ entities: ['idea'] })],
    };
    expect(await chartsOn([count('idea', 2)], { fronts: ['matter'] }, files)).toBe(charts);
  });
});

describe('of the whole knowledge base', () => {
  let index: KnowledgeIndex;
  beforeAll(async () => {
    index = indexKnowledge(await loadKnowledge('seeds'));
  });

  test.each<[string, string[], string[], string[]]>([
    [
      'on Canada, which names tariffs that are on China’s too',
      ['canada', 'world'],
      ['reciprocal-tariffs'],
      ['Extra U.S. rate on goods from Canada outside the USMCA'],
    ],
    ['on China', ['china', 'world'], ['reciprocal-tariffs'], ['Added U.S. rate on Chinese goods']],
    [
      'on India, which names nothing that has figures',
      ['india'],
      ['piyush-goyal'],
      ['Extra U.S. rate on goods from India'],
    ],
    ['on refunds', ['world'], ['learning-resources-v-trump'], []],
    ['on Southeast Asia, whose front has no figures', ['southeast-asia'], ['reciprocal-tariffs', 'donald-trump'], []],
    [
      'on Taiwan and on all, which names a law that has figures of its own',
      ['taiwan', 'world'],
      ['tsmc', 'tsmc', 'section-232'],
      ['Trump’s general tariff on goods from Taiwan'],
    ],
    ['on steel', ['world'], ['steel'], ['U.S. tariff on steel under Section 232']],
  ])('the chart of a page %s is that of its front', (_, fronts, ids, wanted) => {
    const made = digest(
      ids.map((id) => count(id, 2)),
      { today: TODAY },
      index,
      fronts,
    );
    expect(made.series.map(({ title }) => title)).toEqual(wanted);
  });

  test.each<[string, string[], ReturnType<typeof count>[], string, string[]]>([
    [
      'a rate that has changed, though the page names it once',
      ['china'],
      [
        count('soybeans', 6),
        count('us-tariffs-2025', 1),
        ...['xi-jinping', 'he-lifeng', 'rare-earths', 'fentanyl'].map((id) => count(id, 1)),
      ],
      '2025-10-28',
      ['Added U.S. rate on Chinese goods'],
    ],
    [
      'what concerns all, if the page names it most',
      ['canada'],
      [count('steel', 7), count('justin-trudeau', 3)],
      '2018-06-01',
      ['U.S. tariff on steel under Section 232'],
    ],
    [
      'nothing that a page with many names has once, though it has none much more often',
      ['southeast-asia'],
      [
        count('donald-trump', 2),
        ...['automobiles', 'chips', 'dairy', 'section-232', 'aircraft'].map((id) => count(id, 1)),
      ],
      '2025-10-30',
      [],
    ],
    ['nothing that is named in passing', ['japan'], [count('shigeru-ishiba', 7), count('steel', 2)], '2018-06-01', []],
  ])('the chart may be of %s', (_, fronts, counts, article, wanted) => {
    const made = digest(counts, { today: TODAY, article }, index, fronts);
    expect(made.series.map(({ title }) => title)).toEqual(wanted);
  });
});
