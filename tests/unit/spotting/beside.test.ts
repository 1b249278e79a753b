import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

/** How often each paragraph names a person. */
function timesNamed(id: string, ...parts: string[]): number[] {
  const blocks = paragraphs(parts.join('\n\n'));
  const { mentions } = spot(blocks, allFronts);
  return blocks.map((_, at) => mentions.filter((one) => one.id === id && one.block === at).length);
}

const OTHER = 'Canada and China both pay tariffs to the United States.';

describe('a surname after somebody else was named beside its bearer', () => {
  const ford = (...parts: string[]) =>
    timesNamed('doug-ford', 'Ontario Premier Doug Ford spoke to Mark Carney of the tariffs on Canada.', ...parts);

  it('is the bearer’s in the next paragraph beside another person, and then goes on', () => {
    expect(ford('Nell Ford, who fishes, heard it.', 'Carney and Ford had lunch. Mr. Ford paid.')).toEqual([1, 0, 2]);
    expect(ford('Nell Ford heard it. Carney and Ford had lunch.', 'Ford paid.')).toEqual([1, 0, 0]);
  });

  it('is the bearer’s from the second paragraph on', () => {
    expect(ford('Nell Ford heard it.', OTHER, 'Ottawa waits for Ford.')).toEqual([1, 0, 0, 1]);
    expect(ford('Nell Ford heard it.', 'Ottawa waits for Ford.', OTHER, 'Ford waits.')).toEqual([1, 0, 0, 0, 0]);
  });

  it.each(['Ford, the smelter, went home.', '“No,” Ford said.', 'Ford — a smelter — slept.'])(
    'is not where it is told who speaks: %s',
    (text) => {
      expect(ford('Nell Ford heard it.', OTHER, text)).toEqual([1, 0, 0, 0]);
    },
  );

  it('is not where the other has a part of his own', () => {
    expect(ford('Nell Ford heard it. Ford smelts tin.', OTHER, 'Ford likes tin.')).toEqual([1, 0, 0, 0]);
  });

  const he = (...parts: string[]) =>
    timesNamed('he-lifeng', 'Vice Premier He Lifeng met Scott Bessent on the tariffs on China.', ...parts);

  it('is the bearer’s behind “Mr.” where the other is a woman by her office', () => {
    expect(he('He Ruolan, a spokeswoman, spoke. Mr. He slept.')).toEqual([1, 1]);
    expect(he('Spokeswoman He Ruolan spoke. Mr. He slept.')).toEqual([1, 1]);
    expect(he('He Ruolin, a spokesman, spoke. Mr. He slept.')).toEqual([1, 0]);
  });

  it('that may be a pronoun is the bearer’s only where it is none', () => {
    expect(he('He Ruolan spoke.', 'Bessent and He will meet again.')).toEqual([1, 0, 1]);
    expect(he('He Ruolan spoke.', OTHER, 'Some say that He is late.')).toEqual([1, 0, 0, 1]);
    expect(he('He Ruolan spoke.', OTHER, 'He was late. “So be it,” He said. He left.')).toEqual([1, 0, 0, 0]);
    expect(he('He Ruolin spoke.', '“Yes,” He added.', 'He left when asked if He knew.')).toEqual([1, 0, 0, 0]);
  });
});

describe('a headline', () => {
  const LEAD = 'Vice Premier He Lifeng met Scott Bessent on the tariffs on China.';
  const LONG =
    'Bessent came with Jamieson Greer, Howard Lutnick and Peter Navarro. Lutnick ate. Greer drank. Navarro slept.';

  it('is the bearer’s whom the story names long before anybody else', () => {
    expect(timesNamed('he-lifeng', 'China’s He flies to Madrid', LEAD, LONG, 'He Ruolan spoke.')[0]).toBe(1);
    expect(timesNamed('he-lifeng', 'China’s He flies to Madrid', LEAD, 'He Ruolan spoke.', LONG)[0]).toBe(0);
    expect(timesNamed('he-lifeng', 'He flies to Madrid', LEAD, LONG, 'He Ruolan spoke.')[0]).toBe(0);
  });

  it('is nobody’s where the story begins with somebody else', () => {
    expect(timesNamed('he-lifeng', 'China’s He flies to Madrid', 'He Ruolan spoke.', LONG, LEAD)[0]).toBe(0);
  });
});
