import lexicon from 'backstory:lexicon';
import { describe, expect, test } from 'vitest';
import { Annotator } from '../../lib/page/annotator';
import { Spotter } from '../../lib/spotting/spotter';
import { put, textIn } from './page-parts';

/** Headlines and teasers of one front page. Only the one of the talks is about the subject. */
const CARDS: readonly [headline: string, teaser: string][] = [
  ['Trump opens a library in his home state', 'Donald Trump spoke for an hour about books he has not read.'],
  ['Boeing moves its paint shop to the coast', 'Boeing says that salt air does the paint no harm.'],
  [
    'China and the U.S. agree to cut tariffs after talks',
    'Treasury Secretary Scott Bessent and Vice Premier He Lifeng said that both sides would lower tariffs on each other’s goods.',
  ],
  ['A dry spring worries soybean growers', 'Farmers wait for rain, and so do the soybeans.'],
  ['Joe Biden gives his dog a new kennel', 'The dog of Joe Biden has bitten nobody this year.'],
  ['Nvidia hires a new head of its canteen', 'Nvidia has 400 cooks.'],
];

const MARKUP: Record<string, (card: readonly [string, string]) => string> = {
  articles: ([headline, teaser]) => `<article><h3><a href="/x">${headline}</a></h3><p>${teaser}</p></article>`,
  items: ([headline, teaser]) => `<li><h3><a href="/x">${headline}</a></h3><p>${teaser}</p></li>`,
  'links around all': ([headline, teaser]) => `<a href="/x"><h3>${headline}</h3><p>${teaser}</p></a>`,
  'divisions without headings': ([headline, teaser]) =>
    `<div><div><a href="/x">${headline}</a></div><div>${teaser}</div></div>`,
  posts: ([headline, teaser]) => `<section><time>10:15</time><p><b>${headline}</b></p><p>${teaser}</p></section>`,
};

describe('of a page with one card about the subject that card alone is lit', () => {
  test.each(Object.entries(MARKUP))('where cards are %s', async (_, markup) => {
    const root = put(`<h1>The Harbour News of the Day</h1><div>${CARDS.map(markup).join('')}</div>`);
    const reading = await new Annotator(new Spotter(lexicon)).read(root, 100_000, new AbortController().signal);
    const lit = (reading?.marks ?? []).filter(({ onTopic }) => onTopic).map(({ range }) => textIn(range));
    expect(lit).toContain('Vice Premier He Lifeng');
    expect(lit).toContain('Treasury Secretary Scott Bessent');
    for (const name of ['Donald Trump', 'Trump', 'Boeing', 'Joe Biden', 'Nvidia']) expect(lit).not.toContain(name);
  });
});
