import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Outline } from '../../lib/page/reading/outline';
import { Stories } from '../../lib/page/stories/stories';
import { growthOf } from './growth';
import { blocksOf, put } from './page-parts';

const PROSE =
  'The committee heard for two hours how the harbour was dredged, and what the dredging had cost the town. ';
const paragraphs = (count: number) => `<p>${PROSE.repeat(4)}</p>`.repeat(count);
const times = (count: number, html: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => html(nth)).join('');

/** The texts of each story, joined, in the order in which the stories begin. */
function storiesOf(html: string): string[] {
  const stories = new Map<number, string>();
  for (const { text, story } of blocksOf(html)) {
    const before = stories.get(story);
    stories.set(story, before === undefined ? text.trim() : `${before} / ${text.trim()}`);
  }
  return [...stories.values()];
}

const headline = (nth: number) => `Harbour number ${nth} opens again`;
const link = (nth: number) => `<a href="/news/${nth}">${headline(nth)}</a>`;

describe('each card is a story on a front page', () => {
  const kinds: Record<string, (nth: number) => string> = {
    'of articles': (nth) => `<article><h3>${link(nth)}</h3><p>Teaser ${nth}</p><time>9 May</time></article>`,
    'of items': (nth) => `<li><div><h3>${link(nth)}</h3><p>Teaser ${nth}</p></div><time>9 May</time></li>`,
    'of links around all': (nth) =>
      `<a href="/news/${nth}"><div><h3>${headline(nth)}</h3><p>Teaser ${nth}</p></div><div>9 May</div></a>`,
    'of links with a heading right in them': (nth) =>
      `<a href="/news/${nth}"><h3>${headline(nth)}</h3><p>Teaser ${nth}</p><div>9 May</div></a>`,
    'of divisions': (nth) => `<div class="c${nth}"><h2>${link(nth)}</h2><div>Teaser ${nth}</div><p>9 May</p></div>`,
    'of headings by role': (nth) =>
      `<div><div role="heading">${link(nth)}</div><div>Teaser ${nth}</div><p>9 May</p></div>`,
    'without headings': (nth) => `<div><div>${link(nth)}</div><p>Teaser ${nth}</p><p>9 May</p></div>`,
  };
  test.each(Object.entries(kinds))('%s', (_, card) => {
    expect(storiesOf(`<h1><a href="/">The Harbour News</a></h1><div>${times(10, card)}</div>`)).toEqual([
      'The Harbour News',
      ...Array.from({ length: 10 }, (_, nth) => `${headline(nth)} / Teaser ${nth} / 9 May`),
    ]);
  });

  test('of sections, with a lead story in other markup and three kinds of cards', () => {
    const section = (name: string, kind: string) =>
      `<section><h2><a href="/section">${name}</a></h2><div>${times(10, kinds[kind] as (nth: number) => string)}</div></section>`;
    const lead = `<div class="lead"><h2><a href="/lead">The town has a new harbour</a></h2><p>Lead</p></div>`;
    const stories = storiesOf(
      `<main>${lead}<div>${section('Town', 'of divisions')}${section('World', 'of articles')}${section('Trade and goods', 'without headings')}</div></main>`,
    );
    expect(stories[0]).toBe('The town has a new harbour / Lead');
    expect(stories.filter((story) => story.startsWith('Harbour number'))).toHaveLength(30);
    expect(stories).toHaveLength(32);
  });

  test('of two cards, and not of two parts of one', () => {
    const two = (a: string, b: string) =>
      `<div><div><h4><a href="/a">${a}</a></h4></div><div><h3><a href="/b">${b}</a></h3></div></div>`;
    expect(storiesOf(two(headline(1), headline(2)))).toHaveLength(2);
    expect(storiesOf(two('Harbours', headline(2)))).toHaveLength(1);
  });
});

test('each result of a search is a story', () => {
  const result = (nth: number) =>
    `<div><div><a href="/to/${nth}"><h3>${headline(nth)}</h3><div>example.com</div></a></div><div>Snippet ${nth}</div></div>`;
  const stories = storiesOf(`<form><input name="q"></form><div><p>About 8 results</p>${times(8, result)}</div>`);
  expect(stories).toHaveLength(9);
  expect(stories[3]).toBe(`${headline(2)} / example.com / Snippet 2`);
});

describe('each post is a story', () => {
  test.each<[string, (nth: number) => string]>([
    [
      'with a heading',
      (nth) => `<div><div><time>10:${nth}</time></div><h2>${headline(nth)}</h2>${paragraphs(4)}</div>`,
    ],
    ['with paragraphs alone', (nth) => `<section><b>Ann Lee</b> <time>10:${nth}</time><p>Post ${nth}</p></section>`],
    ['as an item', (nth) => `<li><time>10:${nth}</time><p>Post ${nth}</p></li>`],
    ['as schema.org has it', (nth) => `<div itemprop="liveBlogUpdate"><p>10:${nth}</p><p>Post ${nth}</p></div>`],
    ['by its type', (nth) => `<div itemscope itemtype="https://schema.org/BlogPosting">${paragraphs(nth)}x</div>`],
  ])('of a live blog %s', (_, post) => {
    const page = `<article><header><h1>The harbour, live</h1><p>What we know</p></header><div>${times(12, post)}</div></article>`;
    const stories = storiesOf(page);
    expect(stories[0]).toBe('The harbour, live / What we know');
    expect(stories).toHaveLength(13);
  });

  test('of a feed', () => {
    const stories = storiesOf(
      `<div role="feed">${times(5, (nth) => `<div><div role="article">Post ${nth}</div></div>`)}</div>`,
    );
    expect(stories).toEqual(['Post 0', 'Post 1', 'Post 2', 'Post 3', 'Post 4']);
  });

  test('of a forum', () => {
    const post = (nth: number) =>
      `<div class="post"><div>Ann <time>10:${nth}</time></div><div><p>Post ${nth}</p></div></div>`;
    expect(storiesOf(`<h1>A thread on harbours</h1><div>${times(6, post)}</div>`)).toHaveLength(7);
  });
});

describe('one story is', () => {
  const sections = (wrap: (heading: string, text: string) => string) =>
    times(5, (nth) => wrap(`<h2>What part ${nth} is about</h2>`, paragraphs(3)));
  test.each<[string, string]>([
    [
      'an article with subheadings',
      `<article><h1>Harbours</h1>${sections((heading, text) => heading + text)}</article>`,
    ],
    ['one without an article element', `<h1>Harbours</h1><div>${sections((heading, text) => heading + text)}</div>`],
    ['one in sections', `<h1>Harbours</h1>${sections((heading, text) => `<section>${heading}${text}</section>`)}`],
    [
      'one in short sections',
      `<main><h1>Harbours</h1>${times(5, (nth) => `<section><h2>What part ${nth} is about</h2><p>${PROSE}</p></section>`)}</main>`,
    ],
    ['one that wraps each paragraph', `<h1>Harbours</h1><div>${times(9, () => `<div>${paragraphs(1)}</div>`)}</div>`],
    [
      'one that is cut by advertisements',
      `<article><h1>Harbours</h1>${times(4, () => `<div>${paragraphs(2)}</div><div><h4>Advertisement</h4></div>`)}</article>`,
    ],
    [
      'one whose headline, summary and byline stand before it',
      `<header><h1>Harbours</h1><p>Summary</p></header><div>By Ann <time>9 May</time></div><article>${paragraphs(6)}</article>`,
    ],
    [
      'one whose headline has an article element to itself',
      `<article><h1>Harbours</h1><p>9 May</p></article><div>${paragraphs(6)}</div>`,
    ],
    ['one whose text is an article in it', `<article><h1>Harbours</h1><article>${paragraphs(6)}</article></article>`],
    [
      'one whose header is a banner',
      `<header role="banner"><h1>Harbours</h1></header><article>${paragraphs(6)}</article>`,
    ],
    [
      'one whose headline is a link to itself',
      `<div><div><h1><a href="/this">Harbours of the North</a></h1></div><div><h2>Part</h2>${paragraphs(5)}</div></div>`,
    ],
    [
      'an encyclopedia’s, with links to edit its parts and a list of sources',
      `<h1>Harbours</h1><div>${sections(
        (heading, text) => `<div class="h">${heading}<a href="/edit?section=1">edit</a></div>${text}`,
      )}<ol>${times(20, (nth) => `<li><a href="https://example.com/${nth}">The history of harbour ${nth}, a study</a></li>`)}</ol></div>`,
    ],
    [
      'one with a list of products, each a link over its text',
      `<h1>Harbours</h1><div>${times(6, (nth) => `<div><h2>${link(nth)}</h2></div>${paragraphs(1)}`)}</div>`,
    ],
    [
      'a short one whose paragraphs begin with links',
      `<h1>Harbours</h1><div>${times(6, (nth) => `<div><p>In May ${link(nth)}, says the town.</p></div>`)}</div>`,
    ],
    [
      'a letter of short notes, each below a linked heading',
      `<h1>Harbours</h1><div>${times(6, (nth) => `<h3>${link(nth)}</h3><p>${PROSE}</p>`)}</div>`,
    ],
    [
      'one with a timeline',
      `<article><h1>Harbours</h1>${paragraphs(3)}<ul>${times(9, (nth) => `<li><time>191${nth}</time> Harbour ${nth} opens</li>`)}</ul></article>`,
    ],
    [
      'a table with times',
      `<table>${times(9, (nth) => `<tr><td><time>191${nth}</time></td><td>Harbour ${nth}</td></tr>`)}</table>`,
    ],
  ])('%s', (_, html) => {
    expect(storiesOf(`<main>${html}</main>`)).toHaveLength(1);
  });
});

test('an article goes on after the cards and posts in it, with the number that it had', () => {
  const card = (nth: number) => `<div><h4>${link(nth)}</h4></div>`;
  const related = `<div>${times(3, card)}</div>`;
  const page = `<article><h1>Quays</h1>${paragraphs(3)}${related}<p>goes on</p><article>${times(3, (nth) => `<article>${nth}</article>`)}</article><p>end</p></article>`;
  const stories = storiesOf(page);
  expect(stories).toHaveLength(7);
  expect(stories[0]).toMatch(/^Quays .* \/ goes on \/ end$/);
});

test('a page keeps its numbers when a card is added or a text changes', () => {
  const root = put(`<div>${times(5, (nth) => `<div><h3>${link(nth)}</h3><p>Teaser</p></div>`)}</div>`);
  const outline = new Outline();
  const read = () => [...outline.read(root)].filter((block) => block !== undefined);
  const before = read();
  const observer = new MutationObserver(() => {});
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  root.firstElementChild?.insertAdjacentHTML('afterbegin', `<div><h3>${link(9)}</h3><p>New</p></div>`);
  outline.touch(observer.takeRecords());
  const after = read();
  expect(after.slice(2).every((block, nth) => block === before[nth])).toBe(true);
  expect(before.map(({ story }) => story)).not.toContain(after[0]?.story);
});

test('stories are looked for again only when elements have come or gone', () => {
  const root = put(`<div>${times(5, (nth) => `<div><h3>${link(nth)}</h3><p>Teaser</p></div>`)}</div>`);
  const outline = new Outline();
  const read = () => [...outline.read(root)].length;
  read();
  const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
  onTestFinished(() => asked.mockRestore());
  const observer = new MutationObserver(() => {});
  observer.observe(root, { characterData: true, subtree: true });
  (root.querySelector('p')?.firstChild as Text).data = 'Another teaser';
  outline.touch(observer.takeRecords());
  expect(read()).toBeGreaterThan(0);
  expect(asked.mock.calls).toEqual([]);
});

describe('the time to find stories grows in line with', () => {
  test.each<[string, (size: number) => string]>([
    ['cards', (size) => times(size, (nth) => `<div><h3>${link(nth)}</h3><p>Teaser</p></div>`)],
    ['articles in articles', (size) => times(size, () => `<article><h3>${link(1)}</h3>`)],
    ['cards in cards', (size) => times(size, (nth) => `<div><h3>${link(nth)}</h3>`)],
    ['cards in cards without headings', (size) => times(size, (nth) => `<div><div>${link(nth)}</div>`)],
    ['empty cards in cards', (size) => times(size, (nth) => `<div>${'<i></i>'.repeat(20)}<h3>${link(nth)}</h3>`)],
    ['posts in posts', (size) => times(size, (nth) => `<div><time>10:${nth}</time><p>a</p>`)],
  ])('%s', (_, html) => {
    const growth = growthOf(1_000, (size) => {
      const root = put(html(size));
      return () => {
        for (const _ of new Stories().lookBelow(root));
      };
    });
    expect(growth).toBeLessThan(3);
  });
});

test('stories in an open shadow root are found, and those in what is slotted into it', () => {
  const card = (nth: number) => `<div><h3>${link(nth)}</h3><p>Teaser ${nth}</p></div>`;
  const root = put(`<div>${times(3, card)}</div>`);
  const host = root.firstElementChild as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = `<slot></slot><article>a</article><article>b</article>`;
  const blocks = [...new Outline(() => {}).read(root)].filter((block) => block !== undefined);
  expect(new Set(blocks.map(({ story }) => story)).size).toBe(5);
});

test('a form whose controls are named like what is asked of it may hold cards', () => {
  const names = ['children', 'className', 'contains', 'querySelectorAll', 'matches', 'closest', 'textContent'];
  const card = (nth: number) =>
    `<form>${names.map((name) => `<input name="${name}">`).join('')}<h3>${link(nth)}</h3><p>Teaser</p></form>`;
  expect(storiesOf(`<main><form>${times(3, card)}</form>${times(3, card)}</main>`).length).toBeGreaterThan(2);
});

test('an article that begins with its time or a link stays with its headline, whatever list stands beside it', () => {
  const comment = (nth: number) => `<li><time>10:${nth}</time><p>Comment ${nth}</p></li>`;
  const other = (nth: number) => `<li>${link(nth)}</li>`;
  const begins = `<div><time>9 May</time><p><a href="/who">The harbour master of the town</a> resigns.</p></div>`;
  const stories = storiesOf(`<h1>Harbours</h1>${begins}<ul>${times(5, comment)}</ul><ul>${times(5, other)}</ul>`);
  expect(stories).toHaveLength(11);
  expect(stories[0]).toBe('Harbours / 9 May / The harbour master of the town resigns.');
});
