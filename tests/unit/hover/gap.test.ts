import { describe, expect, test } from 'vitest';
import { isBetween } from '../../../lib/hover/gap';
import type { Box } from '../../../lib/hover/placement';

describe('the gap between a name and its card', () => {
  const name: Box = { left: 300, top: 100, right: 380, bottom: 120 };
  const below: Box = { left: 288, top: 126, right: 660, bottom: 526 };
  const between = (x: number, y: number, card = below, anchor = [name]) => isBetween({ x, y }, anchor, card);

  test('is bridged all along the card, however slanted the way is', () => {
    expect([between(340, 123), between(655, 121), between(289, 125)]).toEqual([true, true, true]);
  });

  test('is bridged where it is a fraction wider, as lines do not end at whole pixels', () => {
    expect(between(340, 123, below, [{ ...name, bottom: 119.4 }])).toBe(true);
  });

  test('ends with the card, and does not reach into the line', () => {
    expect([between(670, 123), between(280, 123), between(500, 110), between(340, 119)]).toEqual(Array(4).fill(false));
  });

  test('is bridged above a name and beside it, too', () => {
    expect(between(600, 96, { left: 288, top: -300, right: 660, bottom: 94 })).toBe(true);
    expect(between(297, 130, { left: 0, top: 100, right: 294, bottom: 500 })).toBe(true);
    expect(between(383, 130, { left: 386, top: 100, right: 700, bottom: 500 })).toBe(true);
  });

  test('is none where the card has stayed behind far from its name, or the name has no box', () => {
    expect(between(400, 200, { ...below, top: 300 })).toBe(false);
    expect(between(340, 123, below, [])).toBe(false);
  });
});
