import { describe, expect, onTestFinished, test } from 'vitest';
import { articleDate } from '../../../lib/page/date/article-date';
import { dated, jsonLd, NOW, pageOf } from './date-parts';

/** Signs that contradict each other: each gives a day of its own. */
const SIGNS = {
  'JSON-LD': jsonLd({ '@type': 'NewsArticle', datePublished: '2025-06-01' }),
  microdata: '<meta itemprop="datePublished" content="2025-06-02">',
  meta: '<meta property="article:published_time" content="2025-06-03">',
  time: '<main><h1>Story</h1><time datetime="2025-06-04">then</time>',
  address: 'https://example.com/2025/06/05/story',
  byline: '<p>June 6, 2025</p></main>',
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
    ['property="article:published_time"'],
    ['name="article:published_time"'],
    ['property="og:article:published_time"'],
    ['property="article:published"'],
    ['name="parsely-pub-date"'],
    ['name="pubdate"'],
    ['name="publish-date"'],
    ['name="publishdate"'],
    ['name="published_at"'],
    ['name="iso-8601-publish-date"'],
    ['name="citation_publication_date"'],
    ['name="cXenseParse:recs:publishtime"'],
    ['name="DC.date.issued"'],
    ['name="dc.date"'],
    ['name="sailthru.date"'],
    ['name="date"'],
    ['name="DCTERMS.created"'],
    ['name="dc.date.created"'],
    ['name="created-date"'],
  ])('%s', (name) => {
    expect(dated(`<meta ${name} content="2025-06-02T23:30:00-07:00">`)).toBe('2025-06-02 by meta');
  });

  test('the more certain, the more its name says', () => {
    const metas = ['created', 'date', 'pubdate', 'article:published_time'].map(
      (name, nth) => `<meta name="${name}" content="2025-06-0${5 - nth}">`,
    );
    const found = metas.map((_, nth) => dated(metas.slice(0, nth + 1).join('')));
    expect(found).toEqual([5, 4, 3, 2].map((day) => `2025-06-0${day} by meta`));
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
    'lastPublishedDate',
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
    expect(dated(head)).toBe('2025-06-02 by meta');
  });

  test('only if it has begun nowhere on Earth', () => {
    const page = pageOf('<meta name="date" content="2025-06-11">');
    expect(articleDate(page, '', NOW)?.day).toBe('2025-06-11');
    expect(articleDate(page, '', NOW - 3 * 3_600_000)).toBeUndefined();
  });
});

test('a page without headings has the class of a title at its heading', () => {
  const body = (title: string) =>
    `<div class="site-title">The Daily</div><div class="article_title">${title}</div><p>Published: Jun 2, 2025 09:27 PM</p>`;
  expect(dated('<title>Talks resume - The Daily</title>', body('Talks resume'))).toBe('2025-06-02 by byline');
  expect(dated('<title>Talks resume - The Daily</title>', body('Another story'))).toBeUndefined();
});

test('a heading that is not rendered is not the page’s, unless all are so', () => {
  onTestFinished(() => document.body.replaceChildren());
  const view = (style: string, title: string, day: string) =>
    `<div style="${style}"><h1>${title}</h1><p>Published <time datetime="${day}">then</time></p></div>`;
  const left = view('display: none', 'The view that was left', '2019-06-27');
  const show = (style: string) => {
    document.body.innerHTML = `<title>The view that was left</title>${left}${view(style, 'Talks', '2025-06-02')}`;
    return articleDate(document, '', NOW)?.day;
  };
  expect(show('')).toBe('2025-06-02');
  expect(show('display: none')).toBe('2019-06-27');
});

test('a page without any sign has no day', () => {
  expect(dated('<title>About us</title>', '<h1>About us</h1><p>We are a small team.</p>')).toBeUndefined();
  expect(dated('', '')).toBeUndefined();
});
