import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameLists } from '../../../lib/text/name-lists';

/** Finds the names of one list. */
const listOf = (names: readonly string[], passedOver: readonly string[] = []) => {
  const lists = new NameLists([{ names, passedOver }]);
  return (text: string) => lists.in(text)[0] ?? [];
};
const list = listOf(
  ['America', 'Philippine', 'South Korea', 'U.S.', 'US', 'Bay Territory', 'importer', 'Section 9'],
  ['South America', 'American Samoa', 'US'],
);
const found = (text: string) => list(text).map(({ start, end }) => text.slice(start, end));

describe('a list of names', () => {
  it.each([
    ['a name', 'So America said.', ['America']],
    ['one in capitals', 'SOUTH KOREA AND AMERICA', ['SOUTH KOREA', 'AMERICA']],
    ['one with a hyphen for a space', 'a South-Korea deal', ['South-Korea']],
    ['plurals', 'Philippines, Bay Territories, US’s, IMPORTERS', ['Philippines', 'Bay Territories', 'US', 'IMPORTERS']],
    ['one that begins with a small letter', 'an importer and importers', ['importer', 'importers']],
    ['one with stops', 'the U.S.-run port', ['U.S.']],
    ['one with a number', 'under Section 9, not Section 90', ['Section 9']],
    ['each of several', 'America, America', ['America', 'America']],
  ])('finds %s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['part of a word', 'Americana, preAmerica, America2, Bus, USB'],
    ['a name in small letters', 'the south korea of old, and us'],
    ['one with a capital that has none', 'The Importer'],
    ['mixed capitals', 'AMERIca, PhilippineS'],
    ['what stands in a longer name', 'South America, South-America, SOUTH AMERICA, American Samoa'],
    ['what stands before a sum', 'US$45'],
    ['the plural of a plural', 'Bay Territoriess, Bay Territorieses, importerss'],
  ])('does not find %s', (_, text) => expect(found(text)).toEqual([]));

  it('finds a name that is passed over elsewhere, as it is one of its own', () =>
    expect(found('the US')).toEqual(['US']));

  it('finds the longer of two that begin alike', () => {
    const korea = listOf(['Korea', 'Korea Bay']);
    expect(korea('Korea Bay').map(({ end }) => end)).toEqual([9]);
  });

  it('finds the names of each list by themselves', () => {
    const lists = new NameLists([
      { names: ['Washington', 'Ottawa'], passedOver: ['Washington Post', 'Washington State'] },
      { names: ['Washington', 'Washington State'], passedOver: [] },
      { names: ['State', 'Post'], passedOver: [] },
    ]);
    const text = 'Washington Post, Ottawa, Washington State';
    expect(lists.in(text).map((spans) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Ottawa'],
      ['Washington', 'Washington State'],
      ['Post', 'State'],
    ]);
  });

  it('finds nothing where it has no name', () => expect(listOf([])('America')).toEqual([]));

  it('finds what an expression finds that has an alternative for each name', () => {
    const names = ['America', 'South Korea', 'Korea', 'U.S.', 'Bay Territory', 'importer'];
    // A plural has no plural: “Territoriess” is none.
    const any = (name: string) =>
      `${name.replaceAll('.', '\\.').replaceAll(' ', '[ -]')}(?:e?s)?`.replace('y(?:e?s)?', '(?:y(?:e?s)?|ies)');
    const longestFirst = [...names].sort((one, other) => other.length - one.length).map(any);
    const source = longestFirst.join('|');
    const expression = new RegExp(`(?<![a-zA-Z0-9%])(?:${source}|${source.toUpperCase()})(?![a-zA-Z0-9%$])`, 'g');
    const words = fc.constantFrom(
      ...names,
      ...names.map((name) => name.toUpperCase()),
      'Territories',
      'South',
      'Bay',
      'the',
      'es',
      'S',
      '%',
    );
    const signs = fc.constantFrom(' ', ' ', '-', '', '.', 's', 'es', 'ES', '$', ', ', '\n');
    const same = listOf(names);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, signs), { maxLength: 9 }), (parts) => {
        const text = parts.flat().join('');
        const spans = [...text.matchAll(expression)].map(({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
        }));
        expect(same(text)).toEqual(spans);
      }),
      { numRuns: 3000 },
    );
  });
});
