import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { dayOfOtherArticle } from '../../../lib/page/date/day-of-other-article';

afterEach(() => document.body.replaceChildren());

/** The day of the second of two articles, whose head says it so. */
function dayOfSecond(head: string): string | undefined {
  document.body.innerHTML = `<main>
    <article><h1>First</h1><time datetime="2026-01-02">2 January 2026</time><p>One.</p></article>
    <article><h2>Second</h2>${head}<p id="second">Two.</p></article></main>`;
  return dayOfOtherArticle(document.querySelector('#second') as Element);
}

const time = (names = '', text = '4 March 2025') => `<time ${names} datetime="2025-03-04T10:00:00Z">${text}</time>`;

describe('an article below the one that was read has its own day', () => {
  test.each([
    ['plain', time()],
    ['by the class of some themes', time('class="entry-date published updated"')],
    ['behind an editor', `By the Editorial Board, ${time()}`],
    ['behind a credit', `<span>Photo credit: AP</span> ${time()}`],
    ['that it changed later', time('', 'March 4, 2025, updated March 9')],
    ['behind somebody who is credited', `<span>By Anna, credited</span> ${time()}`],
    ['behind a heading on an update', `<h3>Tariff schedule updated</h3> ${time()}`],
  ])('%s', (_, head) => {
    expect(dayOfSecond(head)).toBe('2025-03-04');
  });

  test.each([
    ['by the text before it', `Updated on ${time()}`],
    ['by an element before it', `<span>Last updated</span> ${time()}`],
    ['by its own text', time('', 'Updated March 4, 2025')],
    ['by its own text without a day', time('', 'Updated 3 hours ago')],
    ['by its own text in capitals', time('', 'UPDATED MARCH 4, 2025')],
    ['by the text before a weekday', `Updated on Tuesday, ${time()}`],
    ['by the text before a sign', `Last updated • ${time()}`],
    ['by its names', time('class="updated"')],
    ['by its property', time('itemprop="dateModified"')],
  ])('but not that of a change, as is said %s', (_, head) => {
    expect(dayOfSecond(head)).toBeUndefined();
    expect(dayOfSecond(head + time('', '5 March 2025').replace('03-04', '03-05'))).toBe('2025-03-05');
  });
});

test('the article that was read, and what is in no article, have the day of the page', () => {
  dayOfSecond(time());
  expect(dayOfOtherArticle(document.querySelector('article p') as Element)).toBeUndefined();
  expect(dayOfOtherArticle(document.querySelector('main') as Element)).toBeUndefined();
});

/** Puts two articles into the page, and gives the day of the one that has this text. */
function dayOfOne(text: string, tag: string, first: string, second: string): string | undefined {
  document.body.innerHTML = `<main>
    <${tag}><h1>First story</h1>${first}<p>One.</p></${tag.split(' ')[0]}>
    <${tag}><h1>Second story</h1>${second}<p>Two.</p></${tag.split(' ')[0]}></main>`;
  const one = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === text);
  return dayOfOtherArticle(one as Element);
}

test.each(['article', 'div role="article"', 'section itemscope itemtype="https://schema.org/NewsArticle"'])(
  'an article may be a %s',
  (tag) => {
    expect(dayOfOne('Two.', tag, '', time())).toBe('2025-03-04');
    expect(dayOfOne('One.', tag, time(), '')).toBeUndefined();
  },
);

test('an article with a main heading that does not say its day to machines has none, and never the page’s', () => {
  expect(dayOfOne('Two.', 'article', time(), '<p>March 9, 2025</p>')).toBe('');
  expect(dayOfSecond('<p>March 9, 2025</p>')).toBeUndefined();
});

test('a long heading in no article that the title repeats is that of the page, and none below it has another day', () => {
  titled('How the tariffs of March have hit steel and ships | Example');
  dayOfOne('Two.', 'article', time(), time());
  const own = document.createElement('h1');
  own.textContent = 'How the tariffs of March have hit steel and ships';
  document.body.prepend(own);
  for (const one of document.querySelectorAll('p')) expect(dayOfOtherArticle(one)).toBeUndefined();
});

/** Gives the page a title for one test. */
function titled(text: string): void {
  const title = document.createElement('title');
  title.textContent = text;
  document.head.prepend(title);
  onTestFinished(() => title.remove());
}

test('the page’s own article is that whose heading the title repeats', () => {
  titled('Second story | Example');
  expect(dayOfOne('One.', 'article', time(), '')).toBe('2025-03-04');
  expect(dayOfOne('Two.', 'article', time(), '')).toBeUndefined();
});

test.each([
  ['<a href="/"><img alt="Example"></a>', 'First story | Example'],
  ['Example', 'First story | Example'],
  ['<img alt="Example">', 'Another title'],
  ['The Trade Example', 'Another title | The Trade Example'],
])('a logo is not its heading: %s below “%s”', (logo, title) => {
  titled(title);
  expect(dayOfOne('Two.', 'article', '', time())).toBe('2025-03-04');
  const header = document.createElement('header');
  header.innerHTML = `<h1>${logo}</h1>`;
  document.body.prepend(header);
  const [first, second] = document.querySelectorAll('p');
  expect(dayOfOtherArticle(first as Element)).toBeUndefined();
  expect(dayOfOtherArticle(second as Element)).toBe('2025-03-04');
});
