import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/spotting/finding/compile';
import { find } from '../../../lib/spotting/finding/find';
import { glanceWords, shortForms } from '../../../lib/spotting/prefilter/glance-words';
import { scanner } from '../../../lib/spotting/prefilter/scan';
import { fold } from '../../../lib/text/fold';
import { readGold } from '../../bench/accuracy-gold';
import { lexicon } from './helpers';

const words = glanceWords(lexicon.lexicon);
const aliases = shortForms(lexicon.lexicon.aliases.filter(({ need }) => need !== 'introduction'));
const whole = compile({ ...lexicon.lexicon, aliases });

/** Where and whose; the sentinel’s own signals (China, trade) are in no lexicon. */
const places = (found: ReturnType<typeof find>) =>
  found
    .filter(({ alias }) => alias.entity < words.china)
    .map(({ start, end, alias }) => `${start}-${end} ${alias.entity} ${alias.text}`);

const scanned = (text: string) => places([...scanner(words)(text)]);

describe('the scanner', () => {
  it('finds what the finder finds in the gold texts', () => {
    for (const { text } of readGold('tests/gold/open')) {
      const plain = fold(text).text;
      expect(scanned(plain)).toEqual(places(find(plain, whole)));
    }
  });

  it('finds what the finder finds in any mixture of forms and signs', () => {
    const forms = fc.constantFrom(
      ...aliases.flatMap(({ text }) => [text, text.toUpperCase(), text.toLowerCase()]),
      ...['He', 'us', 'U.S.', 'the', 'é', '%', '_', "'s", '145', 's'],
    );
    const gaps = fc.constantFrom(' ', ' ', ' ', '', '-', '\n', '. ', ' & ', '\u2003', '  ', '\n\n', "'", '*');
    fc.assert(
      fc.property(fc.array(fc.tuple(forms, gaps), { maxLength: 12 }), (parts) => {
        const text = fold(parts.flat().join('')).text;
        expect(scanned(text)).toEqual(places(find(text, whole)));
      }),
      { numRuns: 3000 },
    );
  });

  it('looks at one word under each of its spellings', () => {
    const scan = scanner(words);
    expect([...scan('U.S. Treasury')]).toHaveLength(1);
    expect(places([...scan('US Trade Representative')])).toHaveLength(1);
  });
});
