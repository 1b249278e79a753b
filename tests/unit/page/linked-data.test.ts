import { describe, expect, test } from 'vitest';
import { linkedEntities } from '../../../lib/page/date/linked-data';
import { growthOf } from '../../dom/growth';

const dates = (script: unknown) =>
  linkedEntities(typeof script === 'string' ? script : JSON.stringify(script)).map(({ date }) => date);

const article = { '@type': 'NewsArticle', datePublished: '2025-06-02' };
const other = (type: string) => ({ '@type': type, datePublished: '2026-01-01' });

describe('an article is found', () => {
  test.each([
    ['alone', article],
    ['in an array', [{ '@type': 'Organization' }, article]],
    ['in arrays of arrays', [[[article]]]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, article, { '@type': 'Person' }] }],
    ['as the main entity of a page', { '@type': 'ItemPage', mainEntity: article }],
    ['with several types', { ...article, '@type': ['Thing', 'BlogPosting'] }],
    ['with the address of its type', { ...article, '@type': 'http://schema.org/ReportageNewsArticle' }],
    ['with only the day it was made', { '@type': 'Report', dateCreated: '2025-06-02' }],
    ['with the day it was made beside', { ...article, dateCreated: '2025-05-30' }],
    ['with several dates', { ...article, datePublished: ['2025-06-02', '2025-06-03'] }],
  ])('%s', (_, data) => expect(dates(data)).toEqual(['2025-06-02']));
});

describe('what stands in an article or beside it is not taken', () => {
  test.each([
    ['a comment', { ...article, comment: [other('Comment'), other('Article')] }],
    ['a post of a live blog', { ...article, liveBlogUpdate: [other('BlogPosting')] }],
    ['a video', { ...article, video: other('VideoObject') }],
    ['a part', { ...article, hasPart: other('Article') }],
    ['a list', [article, { '@type': 'ItemList', itemListElement: [{ item: other('NewsArticle') }] }]],
    ['a review beside it', [other('Review'), article, other('Product')]],
  ])('%s', (_, data) => expect(dates(data)).toEqual(['2025-06-02']));
});

describe('what is broken is read', () => {
  const json = JSON.stringify(article);
  test.each([
    ['in a comment', `\n<!--\n${json}\n-->\n`],
    ['in CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['with a semicolon', `${json};\n`],
    ['with commas too many', '{"@type":"NewsArticle","keywords":["a","b",],"datePublished":"2025-06-02",}'],
    ['with line ends in a string', '{"@type":"NewsArticle","headline":"a\n\tb","datePublished":"2025-06-02"}'],
    ['with a quotation mark in a string', '{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2025-06-02"}'],
    ['cut off', '{"@type":"NewsArticle","datePublished":"2025-06-02","body":"{ and so'],
  ])('%s', (_, script) => expect(dates(script)).toEqual(['2025-06-02']));
});

describe('nothing is found where', () => {
  test.each([
    ['there is no JSON', 'window.dataLayer = []'],
    ['there is nothing', ''],
    ['it is no object', '[1, null, "NewsArticle", true]'],
    ['the date is no text', { '@type': 'NewsArticle', datePublished: { '@value': 20250602 } }],
    [
      'it is broken, and has two dates',
      '{"@type":"NewsArticle","datePublished":"2025-06-02" "datePublished":"2025-06-03"',
    ],
    [
      'it is broken, and has a video',
      '{"@type":"NewsArticle" "video":{"@type":"VideoObject","datePublished":"2025-06-02"',
    ],
  ])('%s', (_, script) => expect(dates(script)).toEqual([]));
});

test('of a script with very many objects the first thousand are looked at', () => {
  const things = (count: number) => Array.from({ length: count }, () => ({ '@type': 'Thing' }));
  expect(dates({ '@graph': [article, ...things(1_000)] })).toEqual(['2025-06-02']);
  expect(dates({ '@graph': [...things(990), article] })).toEqual(['2025-06-02']);
  expect(dates({ '@graph': [...things(1_000), article] })).toEqual([]);
});

const HOSTILE = [
  ['spaces', ' '],
  ['brackets', '[ '],
  ['comments', '/*'],
  ['commas', ', '],
];

test.each(HOSTILE)('what only looks broken takes no long time: %s', (_, part = '') => {
  const growth = growthOf(20_000, (count) => {
    const hostile = part.repeat(count);
    return () => {
      linkedEntities(`x${hostile}x`);
      linkedEntities(`{${hostile}`);
    };
  });
  expect(growth).toBeLessThan(3);
});

test.each(HOSTILE)('nor does what JSON.parse reads to its end before it gives up: %s', (_, part = '') => {
  // Short texts, read many times: JSON.parse itself takes up to four times as long for each bracket where some
  // thousands are open (measured in Node 20).
  const growth = growthOf(1_000, (count) => {
    const hostile = part.repeat(count);
    return () => {
      for (let time = 0; time < 40; time++) linkedEntities(hostile);
    };
  });
  expect(growth).toBeLessThan(3);
});
