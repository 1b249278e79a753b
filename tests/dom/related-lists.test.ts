import { describe, expect, test } from 'vitest';
import { relatedLists } from '../../lib/spotting/related-lists';
import { finish } from '../../lib/spotting/shared/pausable';
import { blocksOf } from './page-parts';

const PROSE = 'The committee heard for two hours how the harbour was dredged, and what the dredging had cost the town.';
const HEADLINES = ['Tariffs rise again', 'A cat rides the tram', 'The talks go on in Geneva'];

/** What of a page only names other stories. */
function listed(html: string): string[] {
  const blocks = blocksOf(html);
  return [...finish(relatedLists(blocks))].map((nth) => blocks[nth]?.text.trim() ?? '');
}

describe('a list of other stories on a page whose markup does not say so', () => {
  const story = `<main><h1>Harbour opens</h1>${`<p>${PROSE}</p>`.repeat(4)}</main>`;
  const cards: Record<string, string> = {
    'of links': HEADLINES.map((text, nth) => `<div class="css-9z"><a href="/${nth}">${text}</a></div>`).join(''),
    'of items': `<ol class="css-9z">${HEADLINES.map((text, nth) => `<li><a href="/${nth}">${text}</a></li>`).join('')}</ol>`,
    'of cards with headings': HEADLINES.map(
      (text, nth) => `<div class="c${nth}"><h4><a href="/${nth}">${text}</a></h4></div>`,
    ).join(''),
    'of articles': HEADLINES.map((text, nth) => `<article><h4><a href="/${nth}">${text}</a></h4></article>`).join(''),
  };

  test.each(Object.entries(cards))('%s', (_, list) => {
    const html = `${story}<div class="css-1x2y"><h3>Most read</h3><div>${list}</div></div>`;
    expect(listed(html)).toEqual(['Most read', ...HEADLINES]);
  });

  test('ends where the story goes on', () => {
    const html = `<main><h1>Harbour opens</h1><p>${PROSE}</p><div><h3>Related</h3><div>${cards['of links']}</div></div><p>${PROSE}</p></main>`;
    expect(listed(html)).toEqual(['Related', ...HEADLINES]);
  });

  test('is none of the cards of a front page', () => {
    const front = `<main><h1>The Harbour News</h1><h2>Top stories</h2>${cards['of articles']}${cards['of cards with headings']}</main>`;
    expect(listed(front).filter((text) => HEADLINES.includes(text))).toEqual([]);
  });
});
