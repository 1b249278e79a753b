import { describe, expect, test } from 'vitest';
import { dated, PROSE } from './date-parts';

const body = (html: string) => dated('<title>Talks are to go on | Example</title>', html);
const H1 = '<h1>Talks are to go on</h1>';

describe('a time', () => {
  test.each([
    [
      'behind the heading',
      `<article>${H1}<p>By A. Writer <time datetime="2025-06-02">Mon</time></p>${PROSE}</article>`,
    ],
    ['before the heading', `<main><time datetime="2025-06-02">Mon</time>${H1}${PROSE}</main>`],
    ['behind a standfirst', `${H1}<h2>They met again</h2><p>In June.</p><time datetime="2025-06-02"></time>${PROSE}`],
    [
      'inside the item of the writer',
      `${H1}<section itemprop="author" itemscope itemtype="http://schema.org/Person">A. Writer - <time datetime="2025-06-02"></time></section>`,
    ],
    ['without an attribute', `${H1}<time>Jun. 2, 2025 at 3:45 pm</time>`],
    ['of an element of a maker’s own', `${H1}<div datetime="2025-06-02 17:00:00 -0400">Monday</div>`],
    ['with a class of two meanings', `${H1}<time class="entry-date published updated" datetime="2025-06-02"></time>`],
    [
      'below a heading that is no h1',
      `<h1><a href="/">Example</a></h1><h2>Talks are to go on</h2><time datetime="2025-06-02"></time>`,
    ],
  ])('%s', (_, html) => expect(body(html)).toBe('2025-06-02 by time'));

  test('that says it is of a change is left alone', () => {
    const changed = [
      '<time class="updated" datetime="2025-06-09">then</time>',
      '<p>Last updated: <time datetime="2025-06-09">then</time></p>',
      '<time datetime="2025-06-09">Updated June 9, 2025</time>',
      '<time datetime="2025-06-09">Updated 3 hours ago</time>',
      '<p>Last updated • <time datetime="2025-06-09">then</time></p>',
      '<p>Updated Mon., <time datetime="2025-06-09">then</time></p>',
      '<time itemprop="dateModified" datetime="2025-06-09">then</time>',
    ];
    for (const time of changed) expect(body(H1 + time)).toBeUndefined();
    const both = `<p>Updated <time datetime="2025-06-09">9 June</time> Published <time datetime="2025-06-02"></time></p>`;
    expect(body(H1 + both)).toBe('2025-06-02 by time');
    const inOne = '<time datetime="2025-06-02">June 2, 2025, updated June 9, 2025</time>';
    expect(body(H1 + inOne)).toBe('2025-06-02 by time');
  });

  test.each([
    ['a sidebar', `<aside><time datetime="2025-06-09"></time></aside>`],
    ['a related card', `<div class="related"><time datetime="2025-06-09"></time></div>`],
    ['comments', `<section id="comments"><time class="publish-time" datetime="2025-06-09"></time></section>`],
    ['a footer', `<footer><time pubdate datetime="2025-06-09"></time></footer>`],
    ['a card with a heading that leads on', `<h3><a href="/b">B</a></h3><time datetime="2025-06-09"></time>`],
    ['one of several articles', `<article><time datetime="2025-06-09"></time></article><article></article>`],
    [
      'another article, though it says so',
      `${PROSE}<article><time class="published" datetime="2025-06-09"></time></article>`,
    ],
    ['prose far below', `${PROSE}<time datetime="2025-06-09"></time>`],
    ['a changed text', `<ins datetime="2025-06-09">again</ins>`],
    [
      'an infobox',
      `<table class="infobox"><tr><td>Assumed office <time datetime="2025-06-09"></time></td></tr></table>`,
    ],
    ['a quoted post', `<blockquote>Talks! <time datetime="2025-06-09"></time></blockquote>`],
    ['a card whose headline is inside its link', `<a href="/b"><h3>B</h3></a><time datetime="2025-06-09"></time>`],
    ['what is hidden', `<div hidden><time datetime="2025-06-09"></time></div>`],
  ])('in %s is not the page’s', (_, html) => expect(body(`<main>${H1}${html}</main>`)).toBeUndefined());

  test('above the heading, but in the head of the site, is not the page’s', () => {
    expect(body(`<header><time datetime="2025-06-10">today</time></header><main>${H1}${PROSE}</main>`)).toBeUndefined();
  });
});

describe('a byline', () => {
  test.each([
    'June 2, 2025',
    'Published: Jun. 2, 2025, 9:30 p.m. EDT',
    'Posted on June 2, 2025',
    '<h6>By <a href="/w">A. Writer</a></h6><p><em>June 2, 2025</em></p>',
    'By <a href="/w">A. Writer</a> | 2 June 2025 | 5 min read',
    'By A. Writer<br>June 2, 2025<br>Updated June 4, 2025',
    '<p>Updated 3:05 PM EDT, June 5, 2025</p><p>Published 9:00 AM EDT, June 2,2025</p>',
    '<p>Updated 11.15 a.m. BST on Thu, June 5, 2025</p><p>June 2, 2025</p>',
    '<p>Effective date: June 5, 2025</p><p>Issued June 2, 2025</p>',
    '<dl><dt>Comments due:</dt><dd>June 5, 2025</dd><dt>Posted:</dt><dd>June 2, 2025</dd></dl>',
    '<h5>What to know before the deadline</h5><p>June 2, 2025</p>',
    'Updated June 4, 2025 – first published <b>June 2, 2025</b>',
    'For immediate release: Monday, June 2, 2025',
    'June 2, 2025 | Washington, D.C.',
    'June 2, 2025 4:05 p.m. E.T.',
    '<p>New tariffs take effect June 9, 2025</p><p>June 2, 2025</p>',
    '<b>To:</b> Import clients<br><b>From:</b> Customs<br><b>Date:</b> June 2, 2025<br><b>Re:</b> Refunds of duties, and what an importer of goods has to do about them before the year is over; the laws that are left',
    '<table><tr><td>By A. Writer</td><td>June 2, 2025</td></tr></table>',
    '<p>Correction, June 4, 2025: an earlier version misspelled a name.</p><p>By A. Writer | June 2, 2025</p>',
    '<p>Last modified date: June 4, 2025</p><p>June 2, 2025</p>',
    'This article was first published on June 2, 2025.',
  ])('%s', (line) => expect(body(`${H1}<div>${line}</div>${PROSE}`)).toBe('2025-06-02 by byline'));

  test.each([
    'On June 2, 2025, the two sides met again.',
    'They met on June 2, 2025 in Geneva',
    'Updated June 2, 2025',
    'Updated 3:05 PM EDT, June 2, 2025',
    'Tariff deadline: June 2, 2025',
    'Effective June 2, 2025',
    `EFFECTIVE DATE: June 2, 2025. ${'Importers file by then. '.repeat(9)}`,
    `Compliance Date: June 2, 2025. ${'Importers file by then. '.repeat(9)}`,
    'Last reviewed: June 2, 2025',
    'New tariffs take effect June 2, 2025',
    'Last updated on Monday, June 2, 2025',
    '更新 2025-06-02',
    `${'A long line that goes on '.repeat(8)} June 2, 2025`,
  ])('is not %s', (line) => expect(body(`${H1}<p>${line}</p>`)).toBeUndefined());

  test.each([
    `<div>${H1}<small>June 2nd, 2025</small>${PROSE}</div>`,
    `<header>${H1}<p>${'They met again, and more is to come. '.repeat(5)}</p><span>June 2, 2025</span></header>`,
    `<main><span>2 June 2025</span>${H1}${PROSE}</main>`,
  ])('may be a text beside the heading in one block: %#', (html) => expect(body(html)).toBe('2025-06-02 by byline'));

  test('stands behind a deck that has a link in it', () => {
    const deck = '<h2>Few have come since <a href="/talks">the talks</a> of spring</h2>';
    expect(body(`${H1}${deck}<p>June 2, 2025</p>`)).toBe('2025-06-02 by byline');
  });

  test('is in the head of a memorandum that is a table', () => {
    const table = '<table><tr><th>To</th><td>Clients</td></tr><tr><th>Date</th><td>June 2, 2025</td></tr></table>';
    expect(body(`${H1}${table}${PROSE}`)).toBe('2025-06-02 by byline');
  });

  test('is not in a table of data', () => {
    const table =
      '<table><tr><th>Law</th><th>State</th></tr><tr><td>Section 122</td><td>Expired June 2, 2025</td></tr></table>';
    expect(body(`${H1}<p>What is left.</p>${table}`)).toBeUndefined();
  });

  test('is not a caption', () => {
    expect(body(`${H1}<figure><figcaption>A port, June 2, 2025</figcaption></figure>`)).toBeUndefined();
  });
});

test('a rubric above the heading says nothing of the day below it', () => {
  for (const rubric of ['Trade Update', 'Updated weekly: Client Update']) {
    expect(body(`<p>${rubric}</p>${H1}<p>June 2, 2025</p>`)).toBe('2025-06-02 by byline');
    expect(body(`<p>${rubric}</p>${H1}<time datetime="2025-06-02">then</time>`)).toBe('2025-06-02 by time');
  }
});

test('the foot of an article may have its day, and that of the page has not', () => {
  const foot = '<footer>Submitted by ann on <time datetime="2025-06-02T12:25:19-08:00">Mon</time></footer>';
  expect(body(`<article>${H1}${foot}<p>They met.</p></article>`)).toBe('2025-06-02 by time');
  expect(body(`<main>${H1}<p>They met.</p></main>${foot}`)).toBeUndefined();
});

test('the name of the site is not the heading, though the title repeats it and not that', () => {
  const html =
    '<header><h1><a href="/">The Harbour Times</a></h1><p>Tuesday, June 10, 2025</p></header><main><h1>Talks are to go on</h1><p>June 2, 2025</p></main>';
  expect(dated('<title>What to know of the talks - The Harbour Times</title>', html)).toBe('2025-06-02 by byline');
});

test('the name of the site is not the heading where it stands in its link', () => {
  const site = '<a href="https://example.com/"><h1>The Harbour Times</h1></a><p>Tuesday, June 10, 2025</p>';
  const html = `<header>${site}</header><main><h1>Talks are to go on</h1><p>June 2, 2025</p></main>`;
  expect(dated('<title>Talks - The Harbour Times</title>', html)).toBe('2025-06-02 by byline');
});

describe('a dateline', () => {
  const prose = 'The two sides met again and went on with what they had begun in spring. '.repeat(4);

  test.each([
    'WASHINGTON, June 2, 2025 (Reuters) – ',
    'BRUSSELS, Jun. 2, 2025 /Newswire/ -- ',
    '(GENEVA, June 2, 2025, Agency) -- ',
    'Washington, D.C. – June 2, 2025 – ',
    'São Paulo, 2 June 2025: ',
  ])('%s', (dateline) => expect(body(`${H1}<p>${dateline}${prose}</p>`)).toBe('2025-06-02 by byline'));

  test.each(['On June 2, 2025 – a Monday – ', 'They met in Geneva, June 2, 2025 – ', 'Since June 2, 2025, '])(
    'is not %s',
    (beginning) => expect(body(`${H1}<p>${beginning}${prose}</p>`)).toBeUndefined(),
  );
});
