import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { block, isLit, lexicon } from './helpers';

/** About 300 words on something else. */
const ELSEWHERE = Array.from(
  { length: 12 },
  (_, day) =>
    `On day ${day + 1} the ferry to the island was late again, and those who waited on the quay told each other that it had been late in their mothers’ time, too.`,
).join('\n\n');

const NAMED = 'He Lifeng, the vice premier, was on board, and so was a man who sold umbrellas.';
const PASSAGE =
  'China raised its tariffs on American soybeans in April, and Washington answered with duties on Chinese steel. Boeing waits for a trade deal between the United States and China.';

describe('what puts a text on topic', () => {
  it.each([
    'He Lifeng met Boeing.',
    'He Lifeng slept.',
    'He Lifeng slept. Nobody woke He.',
    'Yi Gang said that China keeps its promises on trade to America and the WTO.',
    'Boeing is caught between China’s tariffs and America’s. Boeing waits.',
    'Boeing is caught between _China_’s tariffs and _America_’s. Boeing waits.',
    '_China_ raised _tariffs_. Boeing is caught between it and America. Boeing waits.',
  ])('is enough: %s', (text) => {
    expect(isLit(text)).toBe(true);
  });

  it.each([
    'The White House called Boeing, and Boeing called the White House.',
    'Donald Trump played golf. Donald Trump won. The White House was pleased.',
    'Nvidia makes semiconductors for electric cars.',
    'China has Boeing, TikTok and fentanyl to talk of with Washington.',
    'A phase one trade agreement with Japan. The phase one trade deal is signed.',
    'China won the cup.',
    '',
  ])('is not enough: %s', (text) => {
    expect(isLit(text)).toBe(false);
  });

  it('is weighed against the length of the text: a name that fills a notice opens no long story', () => {
    expect(isLit(NAMED)).toBe(true);
    expect(isLit(`${ELSEWHERE}\n\n${NAMED}\n\n${ELSEWHERE}`)).toBe(false);
  });

  it('is not the famous alone, in a story that says one thing on it at most', () => {
    const start =
      'China and the United States have begun to talk about the climate again. President Xi Jinping told the American envoy in Beijing that each country sets its own pace, and that China will not be told what to do. The envoy said that the four days had been useful, and that President Biden would hear of them on Friday.';
    const middle =
      'A heat wave lay over the capital while they met, and the delegates were asked to leave their jackets in the cloakroom. In the corridor one of them wondered aloud what a tariff on carbon would do to the price of bread, of steel and of the long journeys that delegates make to such meetings by air.';
    const end =
      'Nobody expects the summit in Dubai to settle what they could not. The forests of the north have burned since May, two rivers can no longer carry ships, and a third of the wheat is lost.\n\nFarmers on the plain have begun to sow at night, with lamps from China. Xi did not mention Mr. Biden in his speech to officials, which was shown on television in the evening, after the weather.';
    expect(isLit([start, middle, end].join('\n\n'))).toBe(false);
    const named = 'He Lifeng, the vice premier, and Scott Bessent are to speak of tariffs on Chinese goods in Geneva.';
    expect(isLit([start, named, middle, end].join('\n\n'))).toBe(true);
  });

  it('is not the sidebar', () => {
    const aside = block('He Lifeng and Scott Bessent end trade talks', { aside: true, story: 1 });
    const { mentions } = spot([block('A recipe for soup.'), aside], lexicon);
    expect(mentions.filter(({ onTopic }) => onTopic)).toEqual([]);
  });
});

describe('a passage in a story on something else', () => {
  const blocks = [block('Boeing flies to the island.'), ...[ELSEWHERE, PASSAGE, ELSEWHERE].map((text) => block(text))];
  const { mentions, stories } = spot(blocks, lexicon);

  it('is all that is to be marked of it', () => {
    expect(stories.map(({ about }) => about)).toEqual(['touch']);
    expect(mentions.map(({ block: nth, id, onTopic }) => [nth, id, onTopic])).toEqual([
      [0, 'boeing', false],
      [2, 'soybeans', true],
      [2, 'boeing', true],
    ]);
  });

  it.each(['', 'China answered He Lifeng. '])('may begin right behind blocks that are none: %s', (opening) => {
    const passing = 'The director said that American tariffs on Chinese goods had made the new roof dearer.';
    const around = ['She had been to China as a student.', 'China was another country then.'];
    const talks =
      `${opening}He Lifeng opened the next round of talks on tariffs. He Lifeng said that the tariffs would be cut soon. ` +
      'He Lifeng then left the hall, and spoke of tariffs and duties no more.';
    const rest = Array<string>(15).fill(ELSEWHERE);
    const texts = [...rest, passing, ...around, talks, ...rest];
    const found = spot(
      texts.map((text) => block(text)),
      lexicon,
    ).mentions.filter(({ onTopic }) => onTopic);
    expect([...new Set(found.map(({ block: nth }) => texts[nth]))]).toEqual([talks]);
  });
});

describe('several stories on one page', () => {
  it('are judged each by itself', () => {
    const { stories } = spot(
      [PASSAGE, ELSEWHERE, PASSAGE].map((text, story) => block(text, { story })),
      lexicon,
    );
    expect(stories.map(({ story, about }) => `${story} ${about}`)).toEqual(['0 core', '2 core']);
  });
});
