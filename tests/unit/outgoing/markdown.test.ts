import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { backgroundOf, type PageBackground, type SeenPage } from '../../../lib/outgoing/page/background';
import { markdownOf } from '../../../lib/outgoing/page/markdown';
import { outgoingWords } from '../../../lib/words/outgoing';
import { ALL_SOURCES, CASTS, madeOf, storyBackground } from './page-parts';

const ADDRESSES = new Set(ALL_SOURCES.flatMap(({ url }) => url ?? []));

type Node = ReturnType<typeof fromMarkdown>;
interface Inline {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Inline[];
}

/** All nodes of a text, as a reader of Markdown sees them. */
function nodesOf(markdown: string): Inline[] {
  const all = (node: Inline): Inline[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(fromMarkdown(markdown) as Node as Inline);
}

const textOf = (node: Inline): string => node.value ?? (node.children ?? []).map(textOf).join('');
const linksOf = (markdown: string) => nodesOf(markdown).filter(({ type }) => type === 'link');
const headsOf = (markdown: string) => nodesOf(markdown).filter(({ type }) => type === 'heading');

describe.each(Object.keys(CASTS))('the background of %s', (story) => {
  const background = storyBackground(story);
  const markdown = markdownOf(background);

  test('links the addresses of the sources it cites, as the seeds have them, and no others', () => {
    const urls = linksOf(markdown).map(({ url = '' }) => decodeURI(url));
    expect(urls).toEqual(background.sources.flatMap(({ url }) => (url ? decodeURI(url) : [])));
    const known = [...ADDRESSES].map((url) => decodeURI(url));
    for (const url of urls) expect(known).toContain(url);
  });

  test('cites each source of its list, and none that is not there', () => {
    const cited = new Set([...markdown.matchAll(/\[(\d+)\](?!\()/g)].map(([, number]) => Number(number)));
    expect([...cited].sort((a, b) => a - b)).toEqual(background.sources.map(({ number }) => number));
    expect(background.sources.length).toBeGreaterThan(0);
  });

  test('has each of the cast with one sentence, and each event on its day', () => {
    const text = textOf(fromMarkdown(markdown) as Node as Inline);
    const { cast, since, timeline } = background;
    expect(cast.map(({ name }) => name)).toHaveLength(CASTS[story]?.ids.length ?? 0);
    for (const { name, who } of cast) expect(text).toContain(`${name}: ${who}`);
    for (const told of [...since, ...timeline]) expect(text).toContain(told.text);
    expect(timeline.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test('holds nothing that Markdown would not read as it is meant', () => {
    const kinds = new Set(nodesOf(markdown).map(({ type }) => type));
    expect([...kinds].sort()).toEqual(
      ['heading', 'link', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text'].sort(),
    );
  });
});

test('a text with marks of Markdown and HTML survives', () => {
  const strange = 'a [b](c) * d * _e_ `f` <g> & &amp; &lt; # ~~h~~ | \\ 1. ![i] www';
  const base = storyBackground('the deal with Europe');
  const page: PageBackground = {
    ...base,
    title: strange,
    since: [],
    cast: [{ name: strange, who: strange }],
    timeline: [{ when: '2025-05-01', text: strange, cites: [1] }],
    sources: base.sources.map((source) => ({ ...source, title: strange, publisher: strange })).slice(0, 1),
  };
  const markdown = markdownOf(page);
  expect(nodesOf(markdown).map(({ type }) => type)).not.toContain('html');
  const [title] = headsOf(markdown);
  expect(title && textOf(title)).toBe(strange);
  const [link] = linksOf(markdown);
  expect(link && textOf(link)).toBe(strange);
  const items = nodesOf(markdown).filter(({ type }) => type === 'listItem');
  expect(items.map(textOf).slice(0, 2)).toEqual([`${strange}: ${strange}`, expect.stringContaining(strange)]);
});

describe('the beginning', () => {
  const headed = (story: string, page: SeenPage) => {
    const { made, cards } = madeOf(story);
    return markdownOf(backgroundOf(page, made, cards))
      .split('\n\n')
      .slice(0, 2);
  };

  test('has the title, the day and the address of the article', () => {
    const page = { title: 'A story', address: 'https://news.example/story' };
    expect(headed('the deal with Europe', page)).toEqual([
      '# A story',
      'An article of 28 July 2025 on the trade quarrel with the EU. [https://news.example/story](https://news.example/story)',
    ]);
  });

  test('says what a page without a title and a day is about', () => {
    const [title, line] = headed('the ruling of the Supreme Court', { title: '', address: '' });
    expect(title).toMatch(/^# Background on \w/);
    expect(line).toMatch(/^A page on \w.*\.$/);
  });
});

test('a page with a day tells what has changed since, one without where things stand', () => {
  const heads = (story: string) => headsOf(markdownOf(storyBackground(story))).map(textOf);
  expect(heads('the talks with China')).toEqual([
    'A story',
    'Cast',
    'Since this article (2 Jun 2025)',
    outgoingWords.background.timeline,
    'Sources',
  ]);
  expect(heads('the ruling of the Supreme Court')).toEqual([
    'A story',
    'Cast',
    'Where things stand',
    outgoingWords.background.timeline,
    'Sources',
  ]);
});

test('the article stands in the timeline after what happened on its day', () => {
  const timeline = ['2025-07-28', '2025-07-29'].map((when) => ({ when, text: `It happens on ${when}.`, cites: [1] }));
  const rows = markdownOf({ ...storyBackground('the deal with Europe'), timeline }).split('\n');
  const at = rows.indexOf('- 28 Jul 2025: **This article.**');
  expect(rows[at - 1]).toContain('It happens on 2025-07-28.');
  expect(rows[at + 1]).toContain('It happens on 2025-07-29.');
});
