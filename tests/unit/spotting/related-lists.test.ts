import { describe, expect, it } from 'vitest';
import { relatedLists } from '../../../lib/spotting/related-lists';
import { finish } from '../../../lib/spotting/shared/pausable';
import { spot } from '../../../lib/spotting/spot';
import type { Block } from '../../../lib/text/block';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

const FERRY = [
  'The ferry to the island was late again on Monday, and those who waited on the quay told each other so.',
  'The captain said that the tide was to blame. He has said so on each Monday of this year, a man with a bicycle recalled.',
  'The harbor office promises a new landing stage by the spring, with a roof above it and a bench that is dry.',
];

const HEADLINES = [
  'Trump raises tariffs on Chinese goods to 145%',
  'Beijing answers with tariffs on American soybeans',
  'Cat rides tram alone',
];

const listsIn = (blocks: readonly Block[]) => finish(relatedLists(blocks));

/** The texts of the blocks that only name other stories. */
function listed(...texts: string[]): string[] {
  const blocks = paragraphs(texts.join('\n\n'));
  return [...listsIn(blocks)].map((nth) => blocks[nth]?.text.replace(/\s+/g, ' ') ?? '');
}

const litFor = (...texts: string[]) =>
  spot(paragraphs(texts.join('\n\n')), allFronts).stories.flatMap(({ subject, about }) =>
    about === 'off' ? [] : subject.id,
  );

describe('a list of other stories', () => {
  it.each([
    'Related',
    'RELATED ARTICLES',
    'Most read',
    'More from Business',
    'Trending',
    'You may also like',
    'Recent Posts',
    'Editors’ picks',
    '## See also',
  ])('begins below “%s” and ends where a paragraph follows', (head) => {
    expect(listed(FERRY[0] ?? '', head, ...HEADLINES, ...FERRY.slice(1))).toEqual([head, ...HEADLINES]);
  });

  it('may stand in one block with its head', () => {
    const inOne = ['MOST READ', ...HEADLINES].join('\n');
    expect(listed(...FERRY.slice(0, 2), inOne, FERRY[2] ?? '').join(' ')).toContain('Beijing answers');
  });

  it('is known at the foot of a text without a head, if it has two lines', () => {
    expect(listed(...FERRY, ...HEADLINES)).toEqual(HEADLINES);
    expect(listed(...FERRY, HEADLINES[0] ?? '')).toEqual([]);
    expect(listed(FERRY[0] ?? '', ...HEADLINES)).toEqual([]);
  });

  it('is no list of goods, and no paragraph that begins like a head', () => {
    const goods = ['- Steel: 50 percent', '- Copper: 50 percent', '- Cars: 25 percent'];
    expect(listed(...FERRY, ...goods)).toEqual([]);
    const prose = 'More from the captain is expected on Monday, when he comes back from the other side of the bay.';
    expect(listed(prose, ...FERRY)).toEqual([]);
    expect(listed('Related parties', 'The sons of the captain', ...FERRY)).toEqual([]);
  });

  const card = (text: string, story: number) => ({ text, kind: 'text' as const, story, aside: false });
  const teasers = HEADLINES.flatMap((text, nth) => [card(text, nth), card(FERRY[nth] ?? '', nth)]);

  it('is none of cards that are stories of their own, as on a front page', () => {
    expect([...listsIn([card('Top stories', 8), ...teasers])]).toEqual([]);
    expect([...listsIn([...FERRY.map((text) => card(text, 9)), ...HEADLINES.map(card)])]).toEqual([]);
  });

  it('may have such cards below its head behind a story, until one has a sentence', () => {
    const story = FERRY.map((text) => card(text, 9));
    const after = FERRY.map((text) => card(text, 10));
    expect([...listsIn([...story, card('Most read', 8), ...HEADLINES.map(card)])]).toEqual([3, 4, 5, 6]);
    expect([...listsIn([...story, card('Most read', 8), ...teasers, ...after])]).toEqual([3, 4]);
  });

  it('is not the end of a story in short sentences, in notes, in days or in what people say', () => {
    const ends = ['The tariffs stay. They are high.', 'So says the mayor.', 'We will see!'];
    expect(listed(...FERRY, ...ends)).toEqual([]);
    const noted = FERRY.map((text) => `${text}[12][3]`);
    expect(listed(FERRY[0] ?? '', 'Read more', ...noted)).toEqual(['Read more']);
    expect(listed(...FERRY, 'Jan. 15, 2020 – the pact is signed', '2021: the pact ends')).toEqual([]);
    expect(listed(...FERRY, 'MR. FINN: Is there room', 'THE WITNESS: There is none')).toEqual([]);
  });

  it('does not begin above the story, nor with a headline that begins like a head', () => {
    expect(listed('Trending: a cat rides the tram', 'Comments', 'By Ann Lee', ...FERRY)).toEqual([]);
    for (const line of [
      'Most Popular Toys Face Tariff Hikes',
      'Comments From Lutnick Send Copper Up',
      'Related Actions',
    ])
      expect(listed(FERRY[0] ?? '', line, 'Buyers wait', ...FERRY.slice(1)), line).toEqual([]);
  });

  it('may be one line in a text, with a label', () => {
    const label = 'Read more: Beijing answers with tariffs on American soybeans';
    expect(listed(FERRY[0] ?? '', label, ...FERRY.slice(1))).toEqual([label]);
  });

  it('does not make a page one on a subject', () => {
    expect(litFor('Ferry late again', ...FERRY, 'Most read', ...HEADLINES)).toEqual([]);
    expect(litFor('Ferry late again', ...FERRY, ...HEADLINES)).toEqual([]);
    expect(litFor('Ferry late again', ...FERRY.slice(0, 1), ...HEADLINES)).not.toEqual([]);
  });

  it('is marked beside a story on the subject', () => {
    const story = [
      'Tariffs on Chinese goods hit the ferry',
      'President Trump has raised tariffs on Chinese goods, and Beijing has answered in kind. The ferry was made in China.',
      'The tariffs come to a third of what its engine costs. The United States and China talk in Geneva on Saturday.',
      FERRY[2] ?? '',
    ];
    const { mentions } = spot(
      paragraphs([...story, 'Most read', 'Howard Lutnick visits the harbor'].join('\n\n')),
      allFronts,
    );
    expect(mentions.filter(({ onTopic }) => onTopic).map(({ id }) => id)).toContain('howard-lutnick');
  });
});
