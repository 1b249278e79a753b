import { describe, expect, it } from 'vitest';
import { isInAddress } from '../../../lib/spotting/english/web-address';
import { mentionsIn } from './helpers';

/** Asks about the name between braces. */
function ask(marked: string, question: (text: string, start: number, end: number) => boolean): boolean {
  const start = marked.indexOf('{');
  return question(marked.replace(/[{}]/g, ''), start, marked.indexOf('}') - 1);
}

describe('bodies of other states', () => {
  const OURS = 'He Lifeng spoke of trade between China and the U.S. at length. ';

  it.each([
    'In London the British Treasury paid.',
    "India's commerce ministry paid.",
    'The Communist Party of Vietnam met with Xi Jinping.',
    'On Monday HM Treasury paid.',
    'On Monday the Ohio Department of Commerce paid.',
    "On Monday Ohio's Department of Commerce paid.",
  ])('are not meant: %s', (text) => {
    expect(mentionsIn(`${OURS}\n\n${text}`).filter((one) => !/He|Xi/.test(one))).toEqual([]);
  });

  it.each([
    'On Monday the American Treasury paid.',
    "China's commerce ministry paid.",
    'The Communist Party of China met.',
    "Xi's Communist Party met in China.",
    "Yellen's Treasury had paid.",
  ])('are ours: %s', (text) => {
    expect(mentionsIn(`${OURS}\n\n${text}`).filter((one) => !/He|Xi J/.test(one))).not.toEqual([]);
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
