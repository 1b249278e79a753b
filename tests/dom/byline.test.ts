import lexicon from 'backstory:lexicon';
import { describe, expect, test } from 'vitest';
import { Annotator } from '../../lib/page/annotator';
import { Spotter } from '../../lib/spotting/spotter';
import { blocksOf, put, textIn } from './page-parts';

const STORY = '<p>Vice Premier He Lifeng spoke of China’s trade with the U.S. in Madrid.</p>';

/** What of Scott Bessent is marked in an article that begins with `html`. */
async function marksIn(html: string, day?: string): Promise<string[]> {
  const root = put(`<article>${html}${STORY}</article>`);
  const { signal } = new AbortController();
  const reading = await new Annotator(new Spotter(lexicon)).read(
    root,
    Number.POSITIVE_INFINITY,
    signal,
    { ms: 0 },
    () => day,
  );
  return (reading?.marks ?? []).map(({ range }) => textIn(range)).filter((text) => !/He|U\.S\.$/.test(text));
}

describe('the author of a page', () => {
  test.each([
    '<p class="byline">Scott Bessent</p>',
    '<div class="c-byline__names"><span><b>Scott Bessent</b></span></div>',
    '<p>Words: <a rel="author" href="#">Scott Bessent</a></p>',
    '<div itemprop="author"><span itemprop="name">Scott Bessent</span></div>',
    '<p>By <a href="#">Scott Bessent</a></p>',
  ])('is no mention: %s', async (html) => {
    expect(await marksIn(html)).toEqual([]);
  });

  test.each([
    '<p>Scott Bessent</p>',
    '<div class="authority">Scott Bessent</div>',
    '<p rel="nofollow">Scott Bessent came too.</p>',
    '<section class="author"><p>Scott Bessent came too.</p></section>',
    '<div class="pull-quote"><p>Tariffs!</p><p class="pull-quote__author">Scott Bessent</p></div>',
    `<div class="post single-author"><p>Scott Bessent came too.</p><p>${'The two sides met again. '.repeat(40)}</p></div>`,
  ])('is nobody whom the page does not mark: %s', async (html) => {
    expect(await marksIn(html)).toEqual(['Scott Bessent']);
  });

  test('is mentioned like others in a long text, though it stands in a box of that name', async () => {
    const long = `Scott Bessent ${'talked and talked of oranges '.repeat(12)}`;
    expect(await marksIn(`<div class="authors"><p>${long}</p></div>`)).toEqual(['Scott Bessent']);
  });

  test('is asked for only by the one who judges, so that a block is told by its text alone', () => {
    const [block] = blocksOf('<p class="byline">Scott Bessent</p>');
    expect(block?.byline).toBe(true);
    expect(blocksOf('<p>Scott Bessent</p>')[0]?.byline).toBe(false);
  });
});

test('the day of the page decides which tariffs are meant', async () => {
  const tariffs = '<p>U.S. tariffs on Chinese goods went up.</p>';
  expect(await marksIn(tariffs, '2018-07-06')).toEqual([]);
  expect(await marksIn(tariffs, '2025-07-06')).toEqual(['U.S. tariffs on Chinese goods']);
});
