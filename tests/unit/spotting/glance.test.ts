import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glance } from '../../../lib/spotting/prefilter/glance';
import { glanceWords } from '../../../lib/spotting/prefilter/glance-words';
import { scanner } from '../../../lib/spotting/prefilter/scan';
import { paragraphs } from '../../../lib/text/paragraphs';
import { readGold } from '../../bench/accuracy-gold';
import { isLit, lexicon } from './helpers';

const words = glanceWords(lexicon.lexicon);

function wakes(text: string): boolean {
  const seen = glance(words);
  return paragraphs(text).some((one) => seen.add(one.text));
}

describe('the sentinel’s glance', () => {
  it('wakes for a page on the subject and sleeps on for others', () => {
    expect(wakes('He Lifeng met Scott Bessent.')).toBe(true);
    expect(wakes('He was the last keeper of the light. The Treasury sold its chips.')).toBe(false);
  });

  it('says whether anything was seen at all', () => {
    const seen = glance(words);
    seen.add('China trades.');
    expect(seen.sawAny).toBe(false);
    seen.add('Boeing flies.');
    expect(seen.sawAny).toBe(true);
  });

  it('looks for no more once it has seen enough', () => {
    const scan = scanner(words);
    let found = 0;
    const seen = glance(words, function* (text) {
      for (const candidate of scan(text)) {
        found++;
        yield candidate;
      }
    });
    expect(seen.add('He Lifeng met Scott Bessent. '.repeat(50))).toBe(true);
    expect(found).toBe(1);
    expect(seen.add('Boeing flies.')).toBe(true);
    expect(found).toBe(1);
  });

  it('never sleeps through a gold text that is on topic', () => {
    const missed = ['open', 'unseen'].flatMap((set) =>
      readGold(`tests/gold/${set}`).filter(({ text }) => isLit(text) && !wakes(text)),
    );
    expect(missed).toHaveLength(0);
  });

  it('never sleeps through any mixture of forms that is on topic', () => {
    const forms = fc.constantFrom(
      ...lexicon.lexicon.aliases.map(({ text }) => text),
      ...['China', 'trade', 'tariffs', 'Washington', 'the', 'in', 'and', '.', 'phase', 'ceasefire'],
    );
    fc.assert(
      fc.property(fc.array(forms, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        return !isLit(text) || wakes(text);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});
