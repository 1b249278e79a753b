import { describe, expect, it } from 'vitest';
import { endsSentence, sentences } from '../../../lib/spotting/english/sentences';
import { fold } from '../../../lib/text/fold';

const split = (text: string) => sentences(text, endsSentence).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it('end where compromise says that a full stop shortens nothing', () => {
    expect(split('Gov. Yi Gang spoke. Exports to Xi. It ended in May. Mr. He left.')).toEqual([
      'Gov. Yi Gang spoke.',
      'Exports to Xi.',
      'It ended in May.',
      'Mr. He left.',
    ]);
  });

  it.each([
    'She met "Mr. Li" there.',
    'They met ("Mr. Li" was late).',
    'NOGALES (Oct. 16) was hot.',
    'Order (E.O.) 14257 stands.',
    'The "U.S." Treasury said so.',
    'He met *Gov.* Li.',
    'He met _Mr. Li_.',
    'announced by\nMr. He',
    'as told by\nJ. Powell',
  ])('do not end at an abbreviation that a sign or the end of a line stands beside: %j', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['“Stay here,” said Ann Ford. “He left.”', 2],
    ['He told her of “Iowa.” She laughed.', 2],
    ['It was over (in May). Nobody asked.', 2],
  ])('end inside quotes and behind them: %j', (text, count) => {
    expect(split(fold(text).text)).toHaveLength(count);
  });

  it('cover the text without gaps', () => {
    const text = '  One. "Two!" (Three?) Four';
    const found = sentences(text, endsSentence);
    expect(found[0]?.start).toBe(0);
    expect(found.at(-1)?.end).toBe(text.length);
    expect(found.every(({ start }, nth) => nth === 0 || start === found[nth - 1]?.end)).toBe(true);
  });

  it('need not ask anybody about sure stops', () => {
    expect(sentences('All is well. They went home.', () => expect.unreachable())).toHaveLength(2);
  });
});
