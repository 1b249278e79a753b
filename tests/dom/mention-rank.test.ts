import { describe, expect, test } from 'vitest';
import { Marker } from '../../lib/page/marking/marker';
import { firstMarks, type Mark } from '../../lib/page/marking/marks';
import { isInByline } from '../../lib/spotting/english/byline';
import type { Mention } from '../../lib/spotting/mention';
import { fold } from '../../lib/text/fold';
import { blocksOf, textIn } from './page-parts';

/** The rank of each “Li” of a piece of markup, and the number of the one that carries the full line. */
function ranksIn(html: string) {
  const blocks = blocksOf(html);
  const mentions = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\bLi\b/g)].map(
      ({ index }): Mention => ({
        block,
        start: index,
        end: index + 2,
        id: 'li',
        category: 'person',
        reason: 'name',
        onTopic: true,
        inByline: isInByline(fold(text).text, index, index + 2, true),
      }),
    ),
  );
  const make = new Marker();
  const marks = mentions.flatMap((mention) => make.markOf(mention, blocks) ?? []);
  expect(marks.map(({ range }) => textIn(range))).toEqual(marks.map(() => 'Li'));
  const [first] = firstMarks(marks);
  return { ranks: marks.map(({ rank }) => rank), first: marks.indexOf(first as Mark) };
}

describe('the first mention in the article’s text is not used up by', () => {
  test.each([
    ['a headline', '<h1>Li resigns</h1>'],
    ['a headline by its role', '<div role="heading" aria-level="1">Li resigns today</div>'],
    ['a caption', '<figure><img alt=""><figcaption>Li on Monday</figcaption></figure>'],
    ['a caption without an element of its own', '<figure><img alt=""><p>Li on Monday</p></figure>'],
    ['a caption that only its class tells', '<div class="photo-caption">Li on Monday, in the hall</div>'],
    ['a table', '<table><tr><td>Li</td><td>Deputy</td></tr></table>'],
    ['a byline that its class tells', '<p class="byline">Li was written about by a clerk</p>'],
    ['a byline that its words tell', '<p>By Ann Lee in Li</p>'],
    ['a byline with a curly apostrophe', '<p>By Ann O’Lee in Li</p>'],
    ['a line of names with one', '<p>Ann O’Lee and Li</p>'],
  ])('%s', (_, before) => {
    const html = `<article>${before}<p>Then Li left, and so did many others.</p><p>Li came back.</p></article>`;
    expect(ranksIn(html)).toEqual({ ranks: [1, 0, 0], first: 1 });
  });

  test('what stands beside the article', () => {
    const html =
      '<aside><p>More on Li today</p></aside><article><h1>Li resigns</h1><p>Then Li left them.</p></article>';
    expect(ranksIn(html)).toEqual({ ranks: [2, 1, 0], first: 2 });
  });
});

test('a name that the text does not hold carries the full line in the headline rather than beside the article', () => {
  const html = '<aside><p>More on Li today</p></aside><article><h1>Li resigns</h1><p>Nobody knew.</p></article>';
  expect(ranksIn(html)).toEqual({ ranks: [2, 1], first: 1 });
});

test('a name that stands beside the article alone carries no full line', () => {
  const html = '<aside><p>More on Li today</p></aside><article><h1>She resigns</h1><p>Nobody knew.</p></article>';
  expect(ranksIn(html)).toEqual({ ranks: [2], first: -1 });
});

test('a list in the article is its text', () => {
  expect(ranksIn('<article><ul><li>Then Li left them all.</li></ul><p>Li came back.</p></article>').first).toBe(0);
});
