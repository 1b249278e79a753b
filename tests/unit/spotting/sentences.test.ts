import { describe, expect, it } from 'vitest';
import { endsSentence, sentences } from '../../../lib/spotting/english/sentences';

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
