import { describe, expect, test } from 'vitest';
import { dated, jsonLd } from './date-parts';

const article = { '@type': 'NewsArticle', datePublished: '2025-06-02T21:00:00-04:00', dateModified: '2025-06-04' };

describe('JSON-LD', () => {
  test('in a graph of a WordPress page: the article goes before the page', () => {
    const graph = [
      { '@type': 'WebPage', '@id': 'https://example.com/story/', datePublished: '2025-06-01' },
      { '@type': 'Article', '@id': 'https://example.com/story/#article', datePublished: '2025-06-02' },
      { '@type': 'Person', name: 'A. Writer' },
    ];
    expect(dated(jsonLd({ '@graph': graph }))).toBe('2025-06-02 by JSON-LD');
  });

  test('of several articles, that counts which bears the address', () => {
    const own = { ...article, mainEntityOfPage: { '@id': 'http://www.example.com/story/?amp=1' } };
    const others = ['a', 'b'].map((name) => ({
      ...article,
      url: `https://example.com/${name}`,
      datePublished: '2025-06-09',
    }));
    expect(dated(jsonLd([...others, own]))).toBe('2025-06-02 by JSON-LD');
  });

  test('of several articles, that counts which bears the headline', () => {
    const other = { ...article, headline: 'Something else has happened', datePublished: '2025-06-09' };
    const head = `<title>Talks are to go on – Example News</title>${jsonLd(other)}`;
    expect(dated(head + jsonLd({ ...article, headline: 'Talks  are to go on' }))).toBe('2025-06-02 by JSON-LD');
  });

  test('of articles that contradict each other says nothing of the page', () => {
    expect(dated(jsonLd([article, { ...article, datePublished: '2025-06-09' }]))).toBeUndefined();
  });

  test('may name its charset, and stand behind many others', () => {
    const others = jsonLd({ '@type': 'Organization' }).repeat(20);
    const script = jsonLd(article).replace('ld+json"', 'ld+json; charset=utf-8"');
    expect(dated(others + script)).toBe('2025-06-02 by JSON-LD');
  });

  test('in one script is broken, in the next is not', () => {
    expect(dated(jsonLd('{"@type": oops') + jsonLd(article))).toBe('2025-06-02 by JSON-LD');
  });

  test('that is broken in itself is read where it has one date', () => {
    const broken = '{"@type":"NewsArticle","headline":"He said "no"","datePublished":"2025-06-02"}';
    expect(dated(jsonLd(broken))).toBe('2025-06-02 by JSON-LD');
  });

  test('of a video, a review or a list says nothing of the page', () => {
    const others = ['VideoObject', 'Review', 'Product', 'Book'].map((type) => ({
      ...article,
      '@type': type,
    }));
    expect(dated(jsonLd([...others, { '@type': 'ItemList', itemListElement: [article] }]))).toBeUndefined();
  });

  test('that says only when the page was modified is left alone', () => {
    expect(dated(jsonLd({ '@type': 'NewsArticle', dateModified: '2025-06-02' }))).toBeUndefined();
  });

  test('that is huge is read where it begins, as if it were cut off', () => {
    const body = 'word '.repeat(80_000);
    expect(dated(jsonLd({ ...article, articleBody: body }))).toBe('2025-06-02 by JSON-LD');
    expect(dated(jsonLd({ articleBody: body, ...article }))).toBeUndefined();
    expect(dated(jsonLd([{ ...article, datePublished: '2025-06-01' }, article, body]))).toBeUndefined();
  });
});

describe('microdata', () => {
  const item = (type: string, inside: string, more = '') =>
    `<div itemscope itemtype="https://schema.org/${type}" ${more}>${inside}</div>`;
  const published = (day: string) => `<time itemprop="datePublished" datetime="${day}">then</time>`;

  test.each([
    ['with several properties', '<span itemprop="datePublished dateCreated" content="2025-06-02">Monday</span>'],
    ['with a time', published('2025-06-02T08:00')],
    ['with words', '<span itemprop="datePublished">2 June 2025</span>'],
    ['with only the day it was made', '<meta itemprop="dateCreated" content="2025-06-02">'],
    ['with both', `<meta itemprop="dateCreated" content="2025-05-30">${published('2025-06-02')}`],
  ])('%s', (_, inside) => {
    expect(dated('', item('NewsArticle', `<h1>Story</h1>${inside}`))).toBe('2025-06-02 by microdata');
  });

  test('of the item that holds the heading goes before that of cards', () => {
    const card = item('NewsArticle', `<h3><a href="/b">B</a></h3>${published('2025-06-09')}`);
    const own = item('NewsArticle', `<h1>Story</h1>${published('2025-06-02')}`);
    expect(dated('', card + own)).toBe('2025-06-02 by microdata');
  });

  test('of cards that contradict each other says nothing', () => {
    const cards = ['2025-06-08', '2025-06-09'].map((day) => item('BlogPosting', published(day)));
    expect(dated('', cards.join(''))).toBeUndefined();
  });

  test.each([
    ['a comment', item('Comment', published('2025-06-02'), 'itemprop="comment"')],
    ['a video', item('VideoObject', published('2025-06-02'))],
    ['a post of a live blog', item('BlogPosting', published('2025-06-02'), 'itemprop="liveBlogUpdate"')],
    ['a sidebar', `<aside>${item('NewsArticle', published('2025-06-02'))}</aside>`],
    ['a change', '<time itemprop="dateModified" datetime="2025-06-02">then</time>'],
  ])('of %s says nothing', (_, inside) => expect(dated('', `<h1>Story</h1>${inside}`)).toBeUndefined());
});
