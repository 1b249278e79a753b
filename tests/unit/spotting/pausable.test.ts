import { describe, expect, test } from 'vitest';
import { finish, type Pausable } from '../../../lib/spotting/shared/pausable';
import { type Spotted, spot, spotting } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { readGold } from '../../bench/accuracy-gold';
import { lexicon } from './helpers';

const told = ({ mentions, judged, stories }: Spotted) => ({
  mentions,
  stories,
  verdicts: judged.map(({ candidate: { start, end, alias }, verdict }) => ({ start, end, alias, verdict })),
});

describe('work that can pause', () => {
  test('gives its result when it is run to its end', () => {
    const work = function* (): Pausable<number> {
      yield;
      return 3;
    };
    expect(finish(work())).toBe(3);
  });
});

describe('spotting', () => {
  /** How long each step of spotting a story of so many paragraphs takes, in ms: the least of some runs, as others disturb. */
  function stepsOf(paragraphCount: number): number[] {
    const days = Array.from({ length: paragraphCount }, (_, day) => `On day ${day} He Lifeng met Scott Bessent.`);
    const blocks = paragraphs(days.join('\n\n'));
    const least: number[] = [];
    for (let run = 0; run < 40; run++) {
      const work = spotting(blocks, lexicon);
      for (let nth = 0, isDone = false; !isDone; nth++) {
        const start = performance.now();
        isDone = work.next().done === true;
        least[nth] = Math.min(least[nth] ?? Number.POSITIVE_INFINITY, performance.now() - start);
      }
    }
    return least;
  }

  test('does no more between two pauses in a long text than in a short one', () => {
    const whole = (steps: number[]) => steps.reduce((sum, one) => sum + one, 0);
    // The long one first: the engine compiles what runs often, and a short text alone is over before that.
    const long = stepsOf(1000);
    const short = stepsOf(100);
    expect(whole(long)).toBeGreaterThan(4 * whole(short));
    // One pass over what was judged, to count it, is a step (a tenth); all judging in one would be more than half.
    expect(Math.max(...long) / whole(long)).toBeLessThan(0.2);
  });

  test('gives the same when texts are judged by turns as when each is judged at once', () => {
    const texts = readGold('tests/gold/open').map(({ text }) => text);
    const paused = texts.map((text) => spotting(paragraphs(text), lexicon));
    const results: Spotted[] = [];
    for (let left = paused.length; left > 0; ) {
      paused.forEach((work, nth) => {
        if (results[nth]) return;
        const step = work.next();
        if (!step.done) return;
        results[nth] = step.value;
        left--;
      });
    }
    expect(results.map(told)).toEqual(texts.map((text) => told(spot(paragraphs(text), lexicon))));
  });
});
