import { describe, expect, it } from 'vitest';
import { isPossessive } from '../../../lib/spotting/english/grammar/possessive';
import { lexicon } from './helpers';

describe('“He’s …” at the start of a sentence', () => {
  it.each([
    'schedule left no time',
    'deputies follow it closely',
    'guidance was clear',
    'interpreter, a young woman, tasted it',
    'reply came at dawn',
    'security men ate standing',
    'meeting with Greer lasted an hour',
    'economic team filled a bus',
    'voice carried',
    'trade team filled a bus',
  ])('is a possessive: %s', (rest) => {
    expect(isPossessive(` ${rest}`, (word) => lexicon.vocabulary.isTitleWord(word))).toBe(true);
  });

  it.each([
    'very creative',
    'fond of trains',
    'had the same briefcase',
    'patient',
    'late for the train',
    'meeting Greer today',
    'always late',
    'a professor',
    'on tour until May',
    'teaching again',
    'right',
    'famous for it',
    'been there before',
    'chairman of Xpeng',
  ])('is “is” or “has”: %s', (rest) => {
    expect(isPossessive(` ${rest}`)).toBe(false);
  });
});
