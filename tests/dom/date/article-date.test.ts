import { describe, expect, test } from 'vitest';
import { articleDate } from '../../../lib/page/date/article-date';
import { dated, jsonLd, NOW, pageOf } from './date-parts';

/** Signs that contradict each other: each gives a day of its own. */
const SIGNS = {
  'JSON-LD': jsonLd({ '@type': 'NewsArticle', datePublished: '2025-06-01' }),
  microdata: '<meta itemprop="datePublished" content="2025-06-02">',
  'meta of publishing': '<meta property="article:published_time" content="2025-06-03">',
  'meta of a date': '<meta name="date" content="2025-06-04">',
  'meta of creation': '<meta name="DCTERMS.created" content="2025-06-05">',
  time: '<main><h1>Story</h1><time datetime="2025-06-06">then</time>',
  address: 'https://example.com/2025/06/07/story',
  byline: '<p>June 8, 2025</p></main>',
};

test('the most certain sign decides, whatever the others say', () => {
  const found: string[] = [];
  const left = { ...SIGNS };
  for (const sign of Object.keys(SIGNS) as (keyof typeof SIGNS)[]) {
    const { time, address, byline, ...head } = left;
    const body = (time || '<main><h1>Story</h1>') + byline;
    found.push(dated(Object.values(head).join(''), body, address) ?? 'none');
    left[sign] = '';
  }
  expect(found).toEqual(Object.keys(SIGNS).map((sign, nth) => `2025-06-0${nth + 1} by ${sign}`));
});

describe('a meta says when the page was published', () => {
  test.each([
    ['property="article:published_time"', 'publishing'],
    ['name="article:published_time"', 'publishing'],
    ['property="og:article:published_time"', 'publishing'],
    ['property="article:published"', 'publishing'],
    ['name="parsely-pub-date"', 'publishing'],
    ['name="pubdate"', 'publishing'],
    ['name="publish-date"', 'publishing'],
    ['name="publishdate"', 'publishing'],
    ['name="published_at"', 'publishing'],
    ['name="iso-8601-publish-date"', 'publishing'],
    ['name="citation_publication_date"', 'publishing'],
    ['name="cXenseParse:recs:publishtime"', 'publishing'],
    ['name="DC.date.issued"', 'a date'],
    ['name="dc.date"', 'a date'],
    ['name="sailthru.date"', 'a date'],
    ['name="date"', 'a date'],
    ['name="DCTERMS.created"', 'creation'],
    ['name="dc.date.created"', 'creation'],
    ['name="created-date"', 'creation'],
  ])('%s', (name, kind) => {
    expect(dated(`<meta ${name} content="2025-06-02T23:30:00-07:00">`)).toBe(`2025-06-02 by meta of ${kind}`);
  });

  test('that is of publishing goes before one whose name says less', () => {
    const vague = '<meta name="publish_date" content="2025-06-03">';
    expect(dated(`${vague}<meta property="article:published_time" content="2025-06-02">`)).toMatch(/^2025-06-02/);
  });
});

describe('a meta says something else', () => {
  test.each([
    'article:modified_time',
    'og:updated_time',
    'REVISION_DATE',
    'gsa_publish_date_modified',
    'sailthru.expire_date',
    'unpublish_date',
    'last-modified',
    'dcterms.dateCopyrighted',
    'event_date',
    'publisher',
    'author',
  ])('%s', (name) => expect(dated(`<meta name="${name}" content="2025-06-02">`)).toBeUndefined());
});

describe('a day is refused', () => {
  const headed = (day: string) => dated(`<meta property="article:published_time" content="${day}">`);

  test.each([
    ['1970', '1970-01-01T00:00:00Z'],
    ['the year one', '0001-01-01'],
    ['before there was a web', '1989-12-31'],
    ['in the future', '2025-06-12T08:00:00Z'],
    ['far in the future', '2099-01-01'],
    ['that the calendar does not have', '2025-02-30'],
    ['of nothing', ''],
  ])('%s', (_, day) => expect(headed(day)).toBeUndefined());

  test('and the next sign is asked', () => {
    const head = '<meta property="article:published_time" content="1970-01-01"><meta name="date" content="2025-06-02">';
    expect(dated(head)).toBe('2025-06-02 by meta of a date');
  });

  test('only if it has begun nowhere on Earth', () => {
    const page = pageOf('<meta name="date" content="2025-06-11">');
    expect(articleDate(page, '', NOW)?.day).toBe('2025-06-11');
    expect(articleDate(page, '', NOW - 3 * 3_600_000)).toBeUndefined();
  });
});

test('a page without any sign has no day', () => {
  expect(dated('<title>About us</title>', '<h1>About us</h1><p>We are a small team.</p>')).toBeUndefined();
  expect(dated('', '')).toBeUndefined();
});
