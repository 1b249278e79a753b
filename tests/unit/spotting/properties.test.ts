import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/spotting/lexicon/compile';
import { type Spotted, spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { readGold } from '../../bench/accuracy-gold';
import { block, lexicon, seeds } from './helpers';

const gold = readGold('tests/gold/open').map(({ text }) => text);
const UNRELATED = 'The ferry left at noon with nine passengers and a dog. It rained on the pier.';

/** Sentences of the gold texts in any order, and any characters between them. */
const mixture = fc
  .array(
    fc.oneof(fc.constantFrom(...gold.flatMap((text) => text.split(/(?<=[.!?])\s/))), fc.string({ unit: 'binary' })),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '));

const marks = (text: string, lex = lexicon) => spot(paragraphs(text), lex);

describe('spotting, whatever the text', { timeout: 60_000 }, () => {
  it('never makes marks that overlap or leave their block', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const blocks = paragraphs(text);
        const { mentions } = spot(blocks, lexicon);
        mentions.forEach(({ block: at, start, end }, nth) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(blocks[at]?.text.length ?? 0);
          const before = mentions[nth - 1];
          if (before?.block === at) expect(before.end).toBeLessThanOrEqual(start);
        });
      }),
    );
  });

  it('survives any Unicode string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => marks(`He Lifeng${text}He`)).not.toThrow();
      }),
    );
  });

  it('changes no mark before an unrelated paragraph at the end', () => {
    const aboutOf = ({ stories }: Spotted) => stories.map(({ about }) => about).join();
    let compared = 0;
    for (const text of gold) {
      const before = marks(text);
      const after = marks(`${text}\n\n${UNRELATED}`);
      // What a text is about is weighed against its length, so a short one may fall silent beside other matters.
      if (aboutOf(after) !== aboutOf(before)) continue;
      expect(after.mentions).toEqual(before.mentions);
      compared++;
    }
    expect(compared).toBeGreaterThan(0.9 * gold.length);
  });

  it('decides only pronouns otherwise when the surname is no English word', () => {
    // The same lexicon for people called Ho: what was marked as He is marked as Ho, and only what was refused as a
    // pronoun, in a headline or by reverence may be marked in addition.
    const SURNAME = /\bHe\b/;
    const bearers = new Set(seeds.entities.filter(({ name }) => /^He /.test(name)));
    const renamed = compile(
      {
        ...seeds,
        entities: seeds.entities.map((one) =>
          bearers.has(one) ? { ...one, name: one.name.replace(SURNAME, 'Ho') } : one,
        ),
        aliases: seeds.aliases.map((one) => {
          const entity = seeds.entities[one.entity];
          return entity && bearers.has(entity) ? { ...one, text: one.text.replace(SURNAME, 'Ho') } : one;
        }),
      },
      (front) => front === 'china',
    );
    const PRONOUN = ['pronoun', 'headline', 'reverence'];
    for (const text of gold) {
      const he = marks(text).judged;
      const ho = marks(
        text.replace(/(?<!Liu |\p{L})He(?!\p{L})/gu, 'Ho').replace(/(?<!\p{L})HE(?!\p{L})/gu, 'HO'),
        renamed,
      ).judged;
      const changed = he.filter(({ view, candidate, verdict }) => {
        const other = ho.find((one) => one.view.index === view.index && one.candidate.start === candidate.start)
          ?.verdict.accepted;
        return other !== verdict.accepted && !(other && !verdict.accepted && PRONOUN.includes(verdict.refusal));
      });
      expect(changed.map(({ view, candidate }) => view.text.slice(candidate.start, candidate.end + 20))).toEqual([]);
    }
  });
});

describe('hostile text', () => {
  const INTRODUCTION = 'He Lifeng met Xi Jinping on China’s trade with the U.S. ';
  const units = [
    'He ',
    'He. ',
    '"He ',
    '"',
    '“',
    '[',
    '((He',
    'a',
    "He's ",
    'e\u0301\u0302',
    '\ud800',
    'U.S. ',
    'phase one ',
    'Vice Premier He ',
    'Section 301 tariffs on China, ',
    'Xi ',
    ' — He',
    '| He ',
    '…',
  ];

  const time = (unit: string, size: number): number => {
    const text = INTRODUCTION + unit.repeat(size / unit.length);
    const start = performance.now();
    spot([block(text)], lexicon);
    paragraphs(text);
    return performance.now() - start;
  };

  it.each(units)(
    'of %j is read in linear time',
    (unit) => {
      time(unit, 100_000);
      const small = Math.min(time(unit, 100_000), time(unit, 100_000));
      // Ten times the text; quadratic work would take a hundred times as long.
      expect(time(unit, 1_000_000)).toBeLessThan(Math.max(40 * small, 250));
    },
    30_000,
  );
});
