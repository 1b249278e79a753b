import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintPattern } from '../../../lib/build/hint-words';
import { glance } from '../../../lib/spotting/prefilter/glance';
import { glanceWords } from '../../../lib/spotting/prefilter/glance-words';
import { hinter } from '../../../lib/spotting/prefilter/hint';
import { readGold } from '../../bench/accuracy-gold';
import { lexicon } from './helpers';

const hints = hinter(hintPattern(lexicon.lexicon));
const words = glanceWords(lexicon.lexicon);
const wakes = (text: string): boolean => glance(words).add(text);

describe('the hint that a page could be on the subject', () => {
  it.each([
    'Talks with China went on.',
    'BEIJING SAYS NO',
    'Sino-American ties',
    'He Lifeng waited.',
    'He\u00a0Lifeng waited.',
    'H\u00e9 L\u00ecf\u0113ng waited.',
    'Bes\u00adsent waited.',
    'the Section 301 duties',
    'two trade wars',
    'E.O. 14257 and EO 14257',
  ])('is in “%s”', (text) => {
    expect(hints(text)).toBe(true);
  });

  it.each([
    'The ferry leaves at noon.',
    'The casino on the hill',
    'He liked it.',
    'A list of entities',
    'He traded his bike for a boat in Geneva.',
    'The U.S. Treasury sold its chips.',
  ])('is not in “%s”', (text) => {
    expect(hints(text)).toBe(false);
  });

  it('is there where words of two elements run together', () => {
    expect(hints('Talks go onBessent waitsSports')).toBe(true);
    expect(hints('Newsin briefChinaSports')).toBe(true);
    expect(hints('NewsHe LifengSports')).toBe(true);
    expect(hints('NewsPhase OneSports')).toBe(true);
  });

  it('is in every gold text that a close look would wake for', () => {
    const missed = ['open', 'unseen'].flatMap((set) =>
      readGold(`tests/gold/${set}`).filter(({ text }) => wakes(text) && !hints(text)),
    );
    expect(missed).toHaveLength(0);
  });

  it('is in any mixture of forms and signs that a close look would wake for', () => {
    const forms = fc.constantFrom(
      ...lexicon.lexicon.aliases.flatMap(({ text }) => [
        text,
        text.toUpperCase(),
        `${text}s`,
        text.replace(/y$/, 'ies'),
      ]),
      ...['China', 'trade', 'tariffs', 'the', 'in', 'phase', 'U.S.', 'Sino'],
    );
    const gaps = fc.constantFrom(' ', ' ', ' ', '-', '\n', '. ', '\u2003', '\u2011', ' & ', "'", '*', '\u2019s ');
    fc.assert(
      fc.property(fc.array(fc.tuple(forms, gaps), { maxLength: 8 }), (parts) => {
        const text = parts.flat().join('');
        return !wakes(text) || hints(text);
      }),
      { numRuns: 4000 },
    );
  }, 60_000);
});
