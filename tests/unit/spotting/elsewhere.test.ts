import { describe, expect, it } from 'vitest';
import { isInAddress } from '../../../lib/spotting/english/address';
import { isForeign } from '../../../lib/spotting/english/foreign';
import { lexicon, mentionsIn } from './helpers';

const isOtherStates = (text: string, start: number, end: number) =>
  isForeign(text, start, end, (word) => lexicon.vocabulary.isOwnState(word));

/** Asks about the name between braces. */
function ask(marked: string, question: (text: string, start: number, end: number) => boolean): boolean {
  const start = marked.indexOf('{');
  return question(marked.replace(/[{}]/g, ''), start, marked.indexOf('}') - 1);
}

describe('bodies of other states', () => {
  it.each([
    'the British {Treasury}',
    "India's {commerce ministry}",
    'the {Communist Party} of Vietnam',
    'HM {Treasury}',
    'the Ohio {Department of Commerce}',
  ])('are foreign: %s', (text) => {
    expect(ask(text, isOtherStates)).toBe(true);
  });

  it.each([
    'the American {Treasury}',
    "China's {commerce ministry}",
    'the {Communist Party} of China',
    "Xi's {Communist Party}",
  ])('are ours: %s', (text) => {
    expect(ask(text, isOtherStates)).toBe(false);
  });

  it('go on to mean that state through the paragraph', () => {
    expect(mentionsIn('He Lifeng paid. The Australian Treasury was cautious, and Treasury said so.')).toEqual([
      'He Lifeng=he-lifeng',
    ]);
  });
});

describe('addresses', () => {
  it.each([
    'https://example.org/news/{nvidia}-uncertain',
    '(/wiki/{Xi}_Jinping)',
    'write to news@{Nvidia}.com',
    'example.com/{rare-earth}s',
  ])('hold no names: %s', (text) => {
    expect(ask(text, (plain, start) => isInAddress(plain, start))).toBe(true);
  });

  it.each(['the Trump-{Xi} summit', 'Bessent/{Greer}', 'anti-{Trump} lobbies', '(see: {Xi})'])(
    'are not: %s',
    (text) => {
      expect(ask(text, (plain, start) => isInAddress(plain, start))).toBe(false);
    },
  );
});

describe('famous surnames', () => {
  const TOPIC = 'China and the U.S. talk trade. ';

  it('stay with their bearer, whoever of the family comes in', () => {
    const trumps = mentionsIn(`${TOPIC}Donald Trump spoke. Melania Trump smiled. Trump left.`);
    expect(trumps).toEqual(['Donald Trump=donald-trump', 'Trump=donald-trump']);
  });

  it('are nobody’s where only the relative is known', () => {
    expect(mentionsIn(`${TOPIC}Hunter Biden paints. Biden sold a canvas.`)).toEqual([]);
  });
});
