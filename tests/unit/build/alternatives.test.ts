import { expect, it } from 'vitest';
import { Alternatives } from '../../../lib/build/alternatives';

const sourceOf = (...words: string[]): string => {
  const alternatives = new Alternatives();
  for (const word of words) alternatives.add([...word]);
  return alternatives.source;
};

it('puts what begins alike together', () => expect(sourceOf('tin', 'tan', 'on')).toBe('(?:on|t(?:an|in))'));

it('needs nothing longer than what is enough, whichever comes first', () => {
  expect(sourceOf('tan', 'tango')).toBe('tan');
  expect(sourceOf('tango', 'tan')).toBe('tan');
});
