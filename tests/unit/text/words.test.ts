import { describe, expect, it } from 'vitest';
import { isAllCaps, isCapitalized, isHeadlineCase, isWordCode, WORD_CLASS, wordsOf } from '../../../lib/text/words';

describe('words', () => {
  it('are letters, digits and the percent sign, in every script', () => {
    expect(wordsOf('The 145% tariff, 刘鹤’s “Über-deal”.')).toEqual([
      'The',
      '145%',
      'tariff',
      '刘鹤',
      's',
      'Über',
      'deal',
    ]);
  });

  it('are the same for an expression as for a loop, code unit by code unit', () => {
    const expression = new RegExp(WORD_CLASS);
    const all = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(all.filter((code) => expression.test(String.fromCharCode(code)) !== isWordCode(code))).toEqual([]);
  });

  it('know their capitals', () => {
    expect(['He', 'he', '145%', 'Éire'].map(isCapitalized)).toEqual([true, false, false, true]);
    expect(['USTR', 'I', 'EVs', '301'].map(isAllCaps)).toEqual([true, false, false, false]);
  });
});

describe('headline case', () => {
  it.each([
    ['Xi Leans on Envoy as Deadline Nears', true],
    ['TARIFFS END', true],
    ['Why China’s envoy is in no hurry', false],
    ['He met them in Madrid on Monday.', false],
    ['Can They Deliver?', true],
    ['Madrid.', false],
  ])('%s', (text, expected) => {
    expect(isHeadlineCase(text)).toBe(expected);
  });

  it('is judged without the names, which always have capitals', () => {
    const caption = 'He Lifeng and Scott Bessent shake hands';
    expect(
      isHeadlineCase(caption, [
        { start: 0, end: 9 },
        { start: 14, end: 27 },
      ]),
    ).toBe(false);
  });
});
