import { describe, expect, it } from 'vitest';
import { find } from '../../../lib/spotting/finding/find';
import { readLexicon } from '../../../lib/spotting/lexicon/read';
import { spellingsOf } from '../../../lib/spotting/lexicon/spellings';
import { writeLexicon } from '../../../lib/spotting/lexicon/writing/write';
import { fold } from '../../../lib/text/fold';
import { seeds } from './helpers';
import { largeLexicon } from './large-lexicon';

/** A rate in words is written with a sign, in which form the seeds have it as well. */
const isWritten = ({ text }: { text: string }): boolean => !/\d[ -]per ?cent\b/.test(text);

describe('a compiled lexicon', () => {
  const text = writeLexicon(seeds);
  const read = readLexicon(text);
  const aliases = Array.from({ length: read.aliases.length }, (_, nth) => read.aliases.at(nth)).filter(
    (alias) => alias !== undefined,
  );
  const ofEntity = (id: string) => aliases.filter(({ entity }) => entity.id === id);

  it('is the same text whenever it is written', () => {
    expect(writeLexicon(seeds)).toBe(text);
  });

  it('of another version is refused', () => {
    expect(() => readLexicon(text.replace(/"version":\d+/, '"version":0'))).toThrow('version 0');
  });

  it('carries the times and the parties of the seeds', () => {
    const [wide] = ofEntity('us-china-trade-war');
    expect(wide?.meant).toEqual({ from: '2018-01-01', until: '' });
    expect(wide?.entity.parties).toEqual({ of: ['anchor', 'third'], with: ['anchor', 'third'] });
    const times = ofEntity('trade-war-2018').map(({ meant }) => meant?.from);
    expect(new Set(times)).toEqual(new Set(['2018-01-01', '2020-01-01']));
    expect(ofEntity('he-lifeng')[0]?.meant).toBeUndefined();
  });

  it('writes no id that is the words of a spelling, and reads all of them', () => {
    const { ids } = JSON.parse(text) as { ids: string };
    const written = new Map(seeds.entities.map(({ id }, at) => [id, ids.split(';')[at]]));
    expect([written.get('he-lifeng'), written.get('china')]).toEqual(['', 'china']);
    expect(read.subjects.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(
      seeds.subjects.flatMap(({ cards = [] }) => cards),
    );
  });

  it('has every alias with its entity, as often as it is written', () => {
    const owners = seeds.aliases
      .filter(isWritten)
      .flatMap(({ entity, text: alias }) => spellingsOf(alias).map(() => seeds.entities[entity]?.id));
    expect(aliases.map(({ entity }) => entity.id).sort()).toEqual(owners.sort());
  });

  it('finds every alias that it has where it is written as the seeds write it', () => {
    const missed = seeds.aliases.filter(isWritten).flatMap(({ text: alias }) => {
      const plain = fold(alias).text;
      // A stop or a dollar sign at an end is none of its words.
      const words = /[\p{L}\d%§€].*[\p{L}\d%]/u.exec(plain)?.[0] ?? plain;
      return find(plain, read).some(({ start, end }) => plain.slice(start, end) === words) ? [] : [alias];
    });
    expect(missed).toEqual([]);
  });

  it('knows of each alias how it uses a surname', () => {
    const he = ofEntity('he-lifeng');
    expect(he.filter(({ bare }) => bare)).toHaveLength(1);
    expect(new Set(he.map(({ surname }) => surname?.text))).toEqual(new Set(['He']));
    const surname = he.find(({ bare }) => bare)?.surname;
    expect(surname?.first).toBe(true);
    expect(surname?.titles).toContain('vice premier');
    expect(ofEntity('chips').some(({ surname }) => surname)).toBe(false);
  });

  it('knows of each alias the words that explain it', () => {
    const chip = ofEntity('chips').find(({ need }) => need === 'context');
    expect('a casino'.match(chip?.context?.unless ?? /$^/)).toEqual(['casino']);
    expect('two bargaining chips'.match(chip?.context?.compound ?? /$^/)).toEqual(['bargaining chips']);
    expect(chip?.context?.near).toBeUndefined();
  });

  it('takes twice as much knowledge in a text that grows no faster', { timeout: 30_000 }, () => {
    const large = largeLexicon(seeds, { entities: 500, aliases: 8400 });
    expect(large.aliases).toHaveLength(8400);
    const spellings = large.aliases.filter(isWritten).flatMap(({ text: alias }) => spellingsOf(alias));
    expect(readLexicon(writeLexicon(large)).aliases).toHaveLength(spellings.length);
    const share = (of: typeof seeds) => writeLexicon(of).length / of.aliases.length;
    expect(share(large)).toBeLessThan(1.1 * share(seeds));
  });
});
