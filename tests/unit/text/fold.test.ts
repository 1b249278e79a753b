import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../../lib/text/fold';
import { anyText } from './any-text';

describe('fold', () => {
  it('makes quotes, spaces, hyphens and accents plain', () => {
    expect(fold('“Xi’s” rare‑earth\u00a0magnets – Café').text).toBe('"Xi\'s" rare-earth magnets - Cafe');
  });

  it('keeps the em dash, which divides', () => {
    expect(fold('storm—He').text).toBe('storm—He');
  });

  it('leaves no character that is longer in small letters, so that offsets hold there', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => fold(String.fromCharCode(code)).text);
    expect(all.filter((char) => char.toLowerCase().length !== char.length)).toEqual([]);
  });

  it('drops what cannot be seen, and finds the way back over it', () => {
    const { text, toOriginal } = fold('Bes\u00adsent, He\u200b');
    expect(text).toBe('Bessent, He');
    expect([0, 2, 3, 9, 11].map(toOriginal)).toEqual([0, 2, 4, 10, 13]);
  });

  it('folds a text for its words alone as it folds all of it, or not at all', () => {
    expect(foldWords('ta\u00adriff,  caf\u00e9')).toBe('tariff, cafe');
    expect(foldWords('\u201ctariff\u201d  of')).toBe('\u201ctariff\u201d  of');
    fc.assert(
      fc.property(anyText(), (text) => {
        expect([text, fold(text).text]).toContain(foldWords(text));
      }),
    );
  });

  it('writes several spaces as one, and finds the way back', () => {
    const { text, toOriginal } = fold('on   tariffs, the  of\u00adfice');
    expect(text).toBe('on tariffs, the office');
    expect([2, 3, 9, 16, 17, 18, 22].map(toOriginal)).toEqual([2, 5, 11, 19, 20, 22, 26]);
  });

  it('keeps line ends and what is indented behind them apart', () => {
    expect(fold('one\n\n  two\tthree').text).toBe('one\n\n two\tthree');
  });

  it('is the inverse of its offset map: a character of the plain text stands where the map says', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', '’', '\u00ad', '\u200b', '–', '𝒳', '\ud800', '\n'),
    });
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        let before = -1;
        for (let at = 0; at < folded.text.length; at++) {
          const back = folded.toOriginal(at);
          expect(back).toBeGreaterThan(before);
          expect(fold(original.charAt(back)).text).toBe(folded.text.charAt(at));
          expect(fold(original.slice(before + 1, back)).text).toBe('');
          before = back;
        }
        expect(folded.toOriginal(folded.text.length)).toBe(original.length);
      }),
    );
  });

  it('changes nothing that is plain already', () => {
    fc.assert(fc.property(fc.string(), (any) => fold(fold(any).text).text === fold(any).text));
  });
});
