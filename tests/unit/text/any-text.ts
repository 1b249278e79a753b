import fc from 'fast-check';

/** The surrogates, which are halves of code points. */
const HALVES = { from: 0xd800, count: 0x800 };

const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - HALVES.count })
  .map((nth) => String.fromCodePoint(nth < HALVES.from ? nth : nth + HALVES.count));

/**
 * Texts of any code points. It is what `fc.string({ unit: 'binary' })` gives, which takes seconds to be made: it lists
 * all of a million code points first.
 */
export const anyText = (size: { maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ unit: codePoint, ...size });
