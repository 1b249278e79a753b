import { describe, expect, it } from 'vitest';
import type { Category } from '../../../lib/knowledge/categories';
import type { LexiconAlias, Need } from '../../../lib/knowledge/lexicon';
import { find } from '../../../lib/spotting/finding/find';
import { compile } from '../../../lib/spotting/lexicon/writing/compile';
import { fold } from '../../../lib/text/fold';

/** What is found of these aliases in a text. */
function found(aliases: string[], text: string, category: Category = 'goods', need: Need = 'nothing'): string[] {
  const forms: LexiconAlias[] = aliases.map((form) => ({ text: form, entity: 0, need }));
  const plain = fold(text).text;
  return find(
    plain,
    compile({
      subjects: [],
      entities: [{ id: 'x', name: 'X', category, specific: false, subjects: [] }],
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

  it('takes an initial between the names of a person, and of nothing else', () => {
    const text = 'Ada Brill, Ada K. Brill, Ada K Brill, Ada\nK. Brill, Ada K. L. Brill, Ada k. Brill, Ada. K. Brill';
    const known = ['Ada Brill', 'Ada K. Brill', 'Ada K Brill', 'Ada\nK. Brill'];
    expect(found(['Ada Brill'], text, 'person')).toEqual(known);
    expect(found(['Ada Brill', 'Ada M. Brill'], text, 'person')).toEqual(known);
    expect(found(['Envoy Ada Brill'], 'Envoy Ada K. Brill, Envoy Ada', 'person')).toEqual(['Envoy Ada K. Brill']);
    expect(found(['Phase One'], 'That ends Phase A. One of them wept.')).toEqual([]);
    // A name that needs to be introduced is one that others bear, too.
    expect(found(['Ada Brill'], 'Ada K. Brill', 'person', 'introduction')).toEqual([]);
  });

  it('takes in the given name behind a person’s family name', () => {
    const sato = ['Taro Sato', 'Sato Taro', 'Minister Sato', 'Trade Minister Sato', 'Sato'];
    const text = 'Trade Minister Sato Taro, Minister Sato Taro, Minister Sato, Sato Hanako';
    expect(found(sato, text, 'person')).toEqual([
      'Trade Minister Sato Taro',
      'Minister Sato Taro',
      'Minister Sato',
      'Sato',
    ]);
    expect(found(['trade deal', 'deal of Rome'], 'trade deal of Rome')).toEqual(['trade deal']);
    expect(found(['50% duty', 'duty on tin'], '50% duty on tin')).toEqual(['duty on tin']);
  });

  it('reads a rate the same with a sign and in words, whichever the alias has', () => {
    const text =
      '15% fee, 15 percent fee, 15 per cent fee, 15-percent fee, 15 % fee, 15 PERCENT fee, 2.5 per cent fees';
    expect(found(['15% fee', '2.5 percent fee'], text)).toHaveLength(7);
    expect(found(['15 per cent fee', '2.5% fee'], text)).toHaveLength(7);
    expect(found(['fee of 15%'], 'a fee of 15 percent.')).toEqual(['fee of 15 percent']);
    expect(found(['15% fee', '15 fee'], '15 percentage fee, 15 percents fee, 150 percent fee, 15 %fee')).toEqual([]);
  });

  it('finds the numbers of a list behind a plural', () => {
    const aliases = ['Article 5', 'Articles 5', 'Articles 7', 'Arts. 5', 'Arts. 7'];
    expect(found(aliases, 'Articles 5, 6 and 7 stay, not 5')).toEqual(['Articles 5', '7']);
    expect(found(aliases, 'Arts. 5, 7, and 5 stay; Article 5 and 7 others; Articles 5 or 7% of them')).toEqual([
      'Arts. 5',
      '7',
      '5',
      'Article 5',
      'Articles 5',
    ]);
  });

  it('finds a section sign with its number and without a space', () => {
    expect(found(['§ 9', '§9'], 'under § 9, §9 and §\u00a09, not § 91 or 9')).toEqual(['§ 9', '§9', '§ 9']);
  });

  it('finds whole words only', () => {
    expect(found(['Xi', 'chip'], 'Xiamen, Xi’s, chipped, chip-maker')).toEqual(['Xi', 'chip']);
  });
});
