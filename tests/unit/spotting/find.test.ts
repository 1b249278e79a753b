import { describe, expect, it } from 'vitest';
import type { LexiconAlias } from '../../../lib/knowledge/lexicon';
import { find } from '../../../lib/spotting/finding/find';
import { compile } from '../../../lib/spotting/lexicon/compile';
import { fold } from '../../../lib/text/fold';

/** What is found of these aliases in a text. */
function found(aliases: string[], text: string): string[] {
  const forms: LexiconAlias[] = aliases.map((form) => ({ text: form, entity: 0, need: 'nothing' }));
  const plain = fold(text).text;
  return find(
    plain,
    compile({
      subjects: [],
      entities: [{ id: 'x', name: 'X', category: 'goods', specific: false, subjects: [] }],
      aliases: forms,
    }),
  ).map(({ start, end }) => plain.slice(start, end));
}

describe('finder', () => {
  it('takes a comma where the alias has one, and no other', () => {
    const text = 'Gull, Inc. v. Heron; Gull Inc. v. Heron; Gull, Inc., v. Heron';
    expect(found(['Gull, Inc. v. Heron'], text)).toEqual(['Gull, Inc. v. Heron', 'Gull Inc. v. Heron']);
    expect(found(['Gull Heron'], 'Gull, Heron')).toEqual([]);
  });

  it('takes a possessive behind initials', () => {
    expect(found(['E.U.’s parliament'], 'the E.U.’s parliament and the EU’s parliament')).toHaveLength(2);
  });

  it('takes a capital for a capital, capitals for capitals, small letters for either', () => {
    expect(found(['Phase One', 'WTO', 'rare earth'], 'phase one Phase One PHASE ONE wto WTO Rare Earth')).toEqual([
      'Phase One',
      'PHASE ONE',
      'WTO',
      'Rare Earth',
    ]);
  });

  it('lets space, hyphen, line end and emphasis join the words of a name', () => {
    expect(
      found(['He Lifeng'], 'He Lifeng, He-Lifeng, He\nLifeng, He  Lifeng, **He** Lifeng, HeLifeng, He, Lifeng'),
    ).toHaveLength(5);
  });

  it('finds plurals of phrases, not of names', () => {
    expect(found(['rare earth', 'import duty', 'Trump'], 'rare earths, import duties, Trumps')).toEqual([
      'rare earths',
      'import duties',
    ]);
  });

  it('reads initials with stops and without', () => {
    expect(found(['U.S. Treasury', 'WTO'], 'US Treasury, U.S. Treasury, W.T.O., U S Treasury')).toHaveLength(4);
  });

  it('wants the apostrophe inside a name', () => {
    expect(
      found(['People’s Bank of China'], "People's Bank of China, People’s Bank of China, People s Bank of China"),
    ).toHaveLength(2);
  });

  it('takes the longest of several', () => {
    expect(found(['He', 'He Lifeng', 'Vice Premier He'], 'Vice Premier He Lifeng and He')).toEqual([
      'Vice Premier He',
      'He',
    ]);
    expect(found(['trade', 'trade war', 'trade war with China'], 'trade war with Spain')).toEqual(['trade war']);
  });

  it('finds whole words only', () => {
    expect(found(['Xi', 'chip'], 'Xiamen, Xi’s, chipped, chip-maker')).toEqual(['Xi', 'chip']);
  });
});
