import { describe, expect, test } from 'vitest';
import { finish, type Pausable } from '../../../lib/spotting/shared/pausable';
import { type Spotted, spot, spotting } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { readGold } from '../../bench/accuracy-gold';
import { lexicon } from './helpers';

const told = ({ mentions, judged, onTopic }: Spotted) => ({
  mentions,
  onTopic,
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
  const STORY = Array.from({ length: 30 }, (_, day) => `On day ${day} Vice Premier He Lifeng met Scott Bessent.`);

  test('can pause after each block that is prepared or read, and after each name that is judged', () => {
    const blocks = paragraphs(STORY.join('\n\n'));
    const work = spotting(blocks, lexicon);
    let pauses = 0;
    while (!work.next().done) pauses++;
    const { judged } = spot(blocks, lexicon);
    expect(judged.length).toBeGreaterThanOrEqual(2 * blocks.length);
    expect(pauses).toBeGreaterThanOrEqual(2 * blocks.length + judged.length);
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
