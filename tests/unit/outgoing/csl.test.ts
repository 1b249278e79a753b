import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { CardSource } from '../../../lib/knowledge/card';
import { SOURCE_KINDS } from '../../../lib/knowledge/source-kinds';
import { cslOf } from '../../../lib/outgoing/page/csl';
import { isSummary } from '../../../lib/outgoing/page/reference';
import { CSL_SCHEMA } from './csl-schema';
import { ALL_SOURCES, CASTS, storyBackground, TODAY } from './page-parts';

const fits = new Ajv({ allowUnionTypes: true, strictTuples: true }).compile(CSL_SCHEMA);

const SOURCE: CardSource = { number: 1, kind: 'report', publisher: 'The Paper', date: '2025-05-02', title: 'A report' };

/** The items of sources, read again as a library of references reads them. */
function read(sources: CardSource[]): Record<string, unknown>[] {
  const items = JSON.parse(cslOf(sources, TODAY));
  fits(items);
  expect(fits.errors ?? []).toEqual([]);
  return items;
}

test.each(Object.keys(CASTS))('the sources of %s fit the schema of CSL data, each as it is in the seeds', (story) => {
  const { sources } = storyBackground(story);
  const items = read(sources);
  expect(items.map(({ title, publisher, URL }) => ({ title, publisher, url: URL }))).toEqual(
    sources.map((source) => ({
      title: source.title,
      publisher: isSummary(source) ? 'Backstory' : source.publisher,
      url: source.url,
    })),
  );
  expect(new Set(items.map(({ id }) => id)).size).toBe(sources.length);
});

test('so do all sources of the seeds, and each kind of source', () => {
  const items = read(ALL_SOURCES);
  expect(new Set(items.map(({ id }) => id)).size).toBe(ALL_SOURCES.length);
  expect(read(SOURCE_KINDS.map((kind) => ({ ...SOURCE, kind }))).map(({ type }) => type)).not.toContain(undefined);
});

test('no item of the seeds is an article that several have published, nor one that we have looked at and have not', () => {
  const items = read(ALL_SOURCES);
  const published = items.flatMap((item) => [String(item.publisher), String(item['container-title'] ?? '')]);
  expect(published.filter((name) => /several|newspapers|\bothers\b/i.test(name))).toEqual([]);
  expect(ALL_SOURCES.filter(({ seen }, at) => seen && items[at]?.accessed)).toEqual([]);
});

describe('an item', () => {
  const itemOf = (changed: Partial<CardSource>) => read([{ ...SOURCE, ...changed }])[0];

  test('of an order says so, and when it was issued and read', () => {
    expect(itemOf({ kind: 'order', url: 'https://example.com/order' })).toEqual({
      id: 'paper2025report',
      type: 'regulation',
      title: 'A report',
      genre: 'order',
      publisher: 'The Paper',
      issued: { 'date-parts': [[2025, 5, 2]] },
      URL: 'https://example.com/order',
      accessed: { 'date-parts': [[2026, 11, 24]] },
      language: 'en',
    });
  });

  test('of an article in a newspaper has its paper and its author', () => {
    expect(itemOf({ kind: 'news-article', author: 'Lingling Wei' })).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Paper',
      author: [{ family: 'Wei', given: 'Lingling' }],
    });
  });

  test('without an address was not looked at today', () => {
    expect(itemOf({})).not.toHaveProperty('accessed');
    expect(itemOf({})).not.toHaveProperty('URL');
  });

  test('says how a source is known that was not seen itself', () => {
    expect(itemOf({ seen: 'confirmed', reportedBy: ['Reuters', 'AP'] })).toHaveProperty(
      'note',
      'As reported by Reuters and AP.',
    );
  });

  test.each([
    { kind: 'news-article', publisher: 'Several newspapers; Department of Finance Canada' },
    { kind: 'profile', publisher: 'Government pages and newspapers' },
    { kind: 'report', publisher: 'Several publications' },
  ])('of what $publisher report is our own summary, no work of anybody’s: $kind', (source) => {
    const seen = { seen: 'confirmed' as const, reportedBy: ['NPR', 'CBC'], url: 'https://www.gov.cn/1.html' };
    expect(itemOf({ ...source, ...seen })).toEqual({
      id: 'backstory2025report',
      type: 'document',
      title: 'A report',
      genre: 'summary of reports',
      publisher: 'Backstory',
      issued: { 'date-parts': [[2025, 5, 2]] },
      URL: 'https://www.gov.cn/1.html',
      language: 'en',
      note: 'No published work: a summary of Backstory’s own, under a title of its own, as reported by NPR and CBC.',
    });
  });

  test('of a document that we have not seen is that document, but was not looked at today', () => {
    const item = itemOf({ kind: 'order', seen: 'confirmed', url: 'https://example.com/order' });
    expect(item).toMatchObject({
      type: 'regulation',
      publisher: 'The Paper',
      note: 'As reported by several publications.',
    });
    expect(item).not.toHaveProperty('accessed');
  });

  test.each([
    ['https://www.mofcom.gov.cn/xwfb/art_1.html', 'zh'],
    ['https://www.gov.cn/yaowen/1.htm', 'zh'],
    ['https://english.mofcom.gov.cn/News/1.html', 'en'],
    ['https://www.fmprc.gov.cn/eng/xw/1.html', 'en'],
    ['https://example.com/gov.cn', 'en'],
    ['https://www.noticiasaominuto.com.br/economia/1', 'pt'],
    ['https://agencia.example.com.br/en/economia/1', 'en'],
    ['https://exame.com/brasil/1', 'pt'],
    ['https://hoy.com.do/economia/1.html', 'es'],
    ['https://www.repubblica.it/economia/1', 'it'],
    ['https://www.yomiuri.co.jp/stream/1', 'ja'],
    ['https://japannews.yomiuri.co.jp/politics/1', 'en'],
  ])('of %s is in %s', (url, language) => {
    expect(itemOf({ url })).toHaveProperty('language', language);
  });
});

test('the schema refuses what is no CSL', () => {
  const [item] = JSON.parse(cslOf([SOURCE], TODAY));
  for (const wrong of [
    { type: 'order' },
    { issued: '2025' },
    { issued: { 'date-parts': [[2025, 13, 1]] } },
    { URI: 'x' },
  ])
    expect(fits([{ ...item, ...wrong }])).toBe(false);
});
