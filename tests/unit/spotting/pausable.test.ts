import { describe, expect, test } from 'vitest';
import { finish, type Pausable } from '../../../lib/spotting/shared/pausable';
import { type Spotted, spot, spotting } from '../../../lib/spotting/spot';
import type { Block } from '../../../lib/text/block';
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
  /** How long each step of spotting a story takes, in ms, in a run and those before it (`before`): the least counts. */
  function stepsOf(blocks: Block[], before: readonly number[]): number[] {
    const least = [...before];
    const work = spotting(blocks, lexicon);
    for (let nth = 0, isDone = false; !isDone; nth++) {
      const start = performance.now();
      isDone = work.next().done === true;
      least[nth] = Math.min(least[nth] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
    return least;
  }

  test('does no more between two pauses in a long text than in a short one', () => {
    const story = (count: number) =>
      paragraphs(Array.from({ length: count }, (_, day) => `On day ${day} He Lifeng met Scott Bessent.`).join('\n\n'));
    const [many, few] = [story(1000), story(100)];
    const whole = (steps: number[]) => steps.reduce((sum, one) => sum + one, 0);
    const times = () => whole(long) / whole(short);
    const largest = () => Math.max(...long) / whole(long);
    let long: number[] = [];
    let short: number[] = [];
    // Others disturb a run, and the engine compiles what runs often: so many tries, until one shows it.
    for (let run = 0; run < 40 && !(run > 0 && times() > 4 && largest() < 0.15); run++) {
      long = stepsOf(many, long);
      short = stepsOf(few, short);
    }
    expect(times()).toBeGreaterThan(4);
    // One pass over what was judged, to count it, is a step (a tenth); all judging in one would be a fifth.
    expect(largest()).toBeLessThan(0.15);
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
