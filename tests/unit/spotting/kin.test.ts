import { describe, expect, it } from 'vitest';
import { isPresented, sexByTitle, sexOfKin } from '../../../lib/spotting/english/grammar/introductions';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

/** How many times a text names a person, paragraph by paragraph. */
function timesNamed(id: string, text: string): number[] {
  const blocks = paragraphs(text);
  const { mentions } = spot(blocks, allFronts);
  return blocks.map((_, at) => mentions.filter((one) => one.id === id && one.block === at).length);
}

/** The name in brackets, with what stands around it. */
function placed(text: string): [string, number, number] {
  const start = text.indexOf('[');
  return [text.replace(/[[\]]/g, ''), start, text.indexOf(']') - 1];
}

describe('kin', () => {
  it.each([
    ['He came with his wife, Vera Lund [Hollis], on Monday.', 'woman'],
    ['Mr. Hollis’s eldest son, Senator Gus [Hollis], spoke.', 'man'],
    ['Vera [Hollis], his sister, spoke.', 'woman'],
    ['Gus [Hollis] was her late brother.', 'man'],
    ['Peter Hollis’s brother Gus [Hollis] owns a mill.', undefined],
    ['Gus [Hollis], his wife and two sons flew home.', undefined],
    ['On Monday Lady [Hollis] spoke.', 'woman'],
    ['The wife of a miller met Gus [Hollis].', undefined],
    ['Gus [Hollis], a miller, spoke.', undefined],
  ])('is told by the words beside a name: %s', (text, sex) => {
    expect(sexOfKin(...placed(text.replaceAll('’', "'")))).toBe(sex);
  });

  it.each([
    ['Mr. [Hollis]', 'man'],
    ['Mrs [Hollis]', 'woman'],
    ['Ms. [Hollis]', 'woman'],
    ['Dr. [Hollis]', undefined],
  ])('is no question of titles, which tell the sex by themselves: %s', (text, sex) => {
    const [plain, start] = placed(text);
    expect(sexByTitle(plain, start)).toBe(sex);
  });
});

describe('somebody unknown', () => {
  it.each([
    ['The plumber [Hollis] spoke.', true],
    ['A cook called [Hollis] spoke.', true],
    ['Pitt the younger [Hollis] spoke.', true],
    ['Gus [Hollis], a young hog farmer, spoke.', true],
    ['Gus [Hollis], the owner, spoke.', true],
    ['Gus [Hollis], the son, spoke.', true],
    ['Gus [Hollis], an owner-operator of trucks, spoke.', true],
    ['Gus [Hollis], a student of law, spoke.', false],
    ['Gus [Hollis], the owner of a mill, spoke.', false],
    ['Gus [Hollis], a miller who likes a farmer, spoke.', false],
    ['The so-called [Hollis] spoke.', false],
    ['Somebody called [Hollis] spoke.', false],
  ])('is presented by what he does: %s', (text, presented) => {
    expect(isPresented(...placed(text))).toBe(presented);
  });
});

describe('a surname after kin of its bearer', () => {
  const lead = 'Mark Carney spoke of the tariffs on Canada.';

  it('is the bearer’s behind a title that does not fit the other', () => {
    const wife = `${lead} His wife, Ines Carney, listened. Ms. Carney smiled. Carney smiled. Mr. Carney went on. Carney stayed.`;
    expect(timesNamed('mark-carney', wife)).toEqual([3]);
    const husband =
      'Sanae Takaichi of Japan likes the tariff deal. Her brother, Jun Takaichi, does not. Ms. Takaichi knows.';
    expect(timesNamed('sanae-takaichi', husband)).toEqual([2]);
  });

  it('is the bearer’s in a later sentence where the other is a woman named as kin', () => {
    const wife = `${lead} His wife, Ines Carney, who met Carney in Oxford, listened. Carney smiled. So did Carney’s aides.`;
    expect(timesNamed('mark-carney', wife)).toEqual([3]);
    expect(timesNamed('mark-carney', `${lead} His brother Owen Carney listened. Carney smiled.`)).toEqual([1]);
    expect(timesNamed('mark-carney', `${lead} Lady Carney listened. Carney smiled.`)).toEqual([2]);
  });

  it('is not the bearer’s where it is the younger one’s', () => {
    const son = `${lead} The younger Carney did not. Carney, the son, left.\n\nCarney, the banker, stayed.`;
    expect(timesNamed('mark-carney', son)).toEqual([1, 0]);
  });

  it('is the famous bearer’s before somebody else is named, and after kin', () => {
    const china = 'China fears the U.S. tariffs.';
    expect(timesNamed('xi-jinping', `${china} Xi smiled. Xi Lanyin, his niece, did not. Mr. Xi left.`)).toEqual([2]);
    expect(timesNamed('donald-trump', `${china} Trump smiled. Ivo Trump, a bowler, did not. Trump left.`)).toEqual([2]);
    expect(timesNamed('donald-trump', `${china} Ivo Trump, a bowler, did not smile. Trump left.`)).toEqual([0]);
  });

  it('is the bearer’s in later paragraphs', () => {
    const brother = `${lead} His brother Owen Carney mills oats. Mr. Carney is worried.\n\nMr. Carney said no. Carney left.`;
    expect(timesNamed('mark-carney', brother)).toEqual([1, 2]);
  });

  it('stays the other’s where he has a part of his own', () => {
    const again = `${lead} His brother Owen Carney mills oats.\n\nOwen Carney is worried.\n\nCarney sells to Maine. Mr. Carney does.`;
    expect(timesNamed('mark-carney', again)).toEqual([1, 0, 0]);
    const source = `${lead} Ines Carney, a baker, heard him. Ms. Carney smiled.\n\nCarney bakes for Mr. Carney.`;
    expect(timesNamed('mark-carney', source)).toEqual([1, 0]);
    const owner = 'Mark Carney’s brother Owen Carney fears the tariffs on Canada.\n\nCarney mills oats.';
    expect(timesNamed('mark-carney', owner)).toEqual([1, 0]);
  });

  it('is nobody’s before the bearer is introduced', () => {
    expect(
      timesNamed('mark-carney', 'Canada fears tariffs. His wife, Ines Carney, left.\n\nMr. Carney stayed.'),
    ).toEqual([0, 0]);
  });

  it('that stands first is the bearer’s only behind a title', () => {
    const he =
      'He Lifeng spoke of the tariffs on China. Ms. He, a spokeswoman, did not. Mr. He left.\n\nHe saw him with He.';
    expect(timesNamed('he-lifeng', he)).toEqual([2, 1]);
    const wife = 'Li Chenggang spoke of the tariffs on China. His wife, Li Wen, did not.\n\nSome say that Li is shy.';
    expect(timesNamed('li-chenggang', wife)).toEqual([1, 0]);
  });
});
