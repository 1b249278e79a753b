import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Destination, destinationOf, hashOf } from '../../../lib/lookup/destination';

test.each<[string, Destination]>([
  ['', { search: '' }],
  ['#', { search: '' }],
  ['#he-lifeng', { card: 'he-lifeng' }],
  ['#section-301', { card: 'section-301' }],
  ['#?', { search: '' }],
  ['#?tariff%20on%20japan', { search: 'tariff on japan' }],
  ['#?he-lifeng', { search: 'he-lifeng' }],
  // What somebody types into the address is looked for.
  ['#He Lifeng', { search: 'He Lifeng' }],
  ['#He%20Lifeng', { search: 'He Lifeng' }],
  ['#100%', { search: '100%' }],
  [`#${'a'.repeat(101)}`, { search: 'a'.repeat(101) }],
  ['#<b>', { search: '<b>' }],
])('the hash %j leads to %j', (hash, place) => expect(destinationOf(hash)).toEqual(place));

test('every place comes back from its hash as it was', () => {
  const query = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim());
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/);
  const place = fc.oneof(
    query.map((search) => ({ search })),
    id.map((card) => ({ card })),
  );
  fc.assert(
    fc.property(place, (one) => {
      expect(destinationOf(new URL(hashOf(one), 'https://a.example/').hash)).toEqual(one);
    }),
  );
});
