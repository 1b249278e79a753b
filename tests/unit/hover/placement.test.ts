import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, clampToViewport, isInView, type PlaceInput, placeCard } from '../../../lib/hover/placement';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 372, height: 400 };
const line = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const place = (change: Partial<PlaceInput>) =>
  placeCard({ anchor: [line(300, 100)], card: CARD, viewport: VIEWPORT, ...change });

describe('a card is placed', () => {
  test('above its line where it fits, as that was read', () => {
    for (const at of [420, 700]) {
      const { side, top } = place({ anchor: [line(300, at)] });
      expect(side).toBe('above');
      expect(top + CARD.height).toBe(at - 6);
    }
  });

  test('below where it fits only there', () => {
    expect(place({})).toMatchObject({ side: 'below', top: 126 });
  });

  test('where it fits on neither side, on the one with more room, cut to that room', () => {
    const tall = { width: 372, height: 700 };
    expect(place({ anchor: [line(300, 300)], card: tall })).toMatchObject({ side: 'below', top: 326, maxHeight: 466 });
    expect(place({ anchor: [line(300, 500)], card: tall })).toMatchObject({ side: 'above', top: 8, maxHeight: 486 });
  });

  test('along its name, and inside the viewport at both edges', () => {
    expect(place({ anchor: [line(300, 100)] }).left).toBe(288);
    expect(place({ anchor: [line(0, 100)] }).left).toBe(8);
    expect(place({ anchor: [line(950, 100)] }).left).toBe(1000 - 372 - 8);
  });

  test('of a name over two lines, along the line that the pointer is on, and clear of both', () => {
    const anchor = [line(900, 100, 90), line(0, 124, 60)];
    const first = place({ anchor, pointer: { x: 920, y: 110 } });
    const second = place({ anchor, pointer: { x: 20, y: 130 } });
    expect([first.left, second.left]).toEqual([620, 8]);
    expect([first.top, second.top]).toEqual([150, 150]);
    const between = place({ anchor: [line(900, 100, 90), line(0, 130, 60)], pointer: { x: 20, y: 127 } });
    expect(between.left).toBe(8);
  });

  test('where a tip or menu may open below its name: above, else to its left, else to its right', () => {
    const keepsBelowFree = true;
    expect(place({ anchor: [line(300, 500)], keepsBelowFree })).toMatchObject({ side: 'above', top: 94 });
    expect(place({ anchor: [line(500, 100)], keepsBelowFree })).toMatchObject({ side: 'left', left: 122, top: 100 });
    expect(place({ anchor: [line(300, 100)], keepsBelowFree })).toMatchObject({ side: 'right', left: 386, top: 100 });
    expect(place({ anchor: [line(500, 380)], keepsBelowFree })).toMatchObject({
      side: 'left',
      top: 380,
      maxHeight: 412,
    });
  });

  test('there to its left only with a gap between the two', () => {
    const beside = (left: number) => place({ anchor: [line(left, 100)], keepsBelowFree: true });
    expect(beside(386)).toMatchObject({ side: 'left', left: 8 });
    expect(beside(384)).toMatchObject({ side: 'right', left: 470 });
  });

  test('there on the side with more room where neither above nor beside has enough', () => {
    const narrow = { width: 420, height: 800 };
    const at = (top: number) => place({ anchor: [line(100, top)], viewport: narrow, keepsBelowFree: true });
    expect(at(380)).toMatchObject({ side: 'below', top: 406, maxHeight: 386 });
    expect(at(395)).toMatchObject({ side: 'above', maxHeight: 381 });
  });

  test('somewhere, even without a name to stand beside', () => {
    const { left, top } = place({ anchor: [] });
    expect([left, top].every(Number.isFinite)).toBe(true);
  });
});

describe('a card that stays at its place', () => {
  const at = { left: 300, top: 200 };

  test('is there whatever its height is, and cut to the room below', () => {
    for (const height of [100, 400, 2000])
      expect(clampToViewport(at, { width: 372, height }, VIEWPORT)).toEqual({ ...at, maxHeight: 592 });
  });

  test('moves no further than a smaller window asks for', () => {
    expect(clampToViewport(at, CARD, { width: 640, height: 500 })).toMatchObject({
      left: 260,
      top: 200,
      maxHeight: 292,
    });
    expect(clampToViewport(at, CARD, { width: 640, height: 440 })).toMatchObject({
      left: 260,
      top: 172,
      maxHeight: 260,
    });
    expect(clampToViewport(at, CARD, { width: 380, height: 200 })).toMatchObject({ left: 8, top: 8, maxHeight: 184 });
  });

  test('moves when it is turned only where nothing of it could be read', () => {
    const low = { left: 300, top: 700 };
    expect(clampToViewport(low, { width: 372, height: 90 }, VIEWPORT)).toMatchObject({ top: 700 });
    expect(clampToViewport(low, { width: 372, height: 200 }, VIEWPORT)).toMatchObject({ top: 592 });
    expect(clampToViewport(low, { width: 372, height: 900 }, VIEWPORT)).toMatchObject({ top: 532, maxHeight: 260 });
  });

  test('moves when it grows no further than it needs to show what the user asked for', () => {
    const tall = { width: 372, height: 900 };
    expect(clampToViewport(at, tall, VIEWPORT, 400)).toMatchObject({ top: 200 });
    expect(clampToViewport({ ...at, top: 600 }, tall, VIEWPORT, 400)).toMatchObject({ top: 392, maxHeight: 400 });
  });
});

test('a name is in view when any of its lines is', () => {
  expect(isInView([line(0, -30), line(0, -10)], 800)).toBe(true);
  expect(isInView([line(0, 790)], 800)).toBe(true);
  expect(isInView([line(0, -30), line(0, 800)], 800)).toBe(false);
  expect(isInView([], 800)).toBe(false);
});

const size = (min: number, max: number) => fc.integer({ min, max });

/** A name of one or two lines inside the viewport, and a card no wider than it. */
const inputs = fc.record({ width: size(320, 3000), height: size(150, 2000) }).chain((viewport) =>
  fc
    .record({
      top: size(0, viewport.height - 60),
      height: size(8, 28),
      lines: size(1, 2),
      left: size(0, viewport.width - 20),
      width: size(10, 400),
      card: fc.record({ width: size(100, viewport.width - 16), height: size(40, 3000) }),
      pointer: fc.option(fc.record({ x: size(0, viewport.width), y: size(0, viewport.height) }), { nil: undefined }),
    })
    .map(({ top, height, lines, left, width, card, pointer }): PlaceInput => {
      const right = Math.min(left + width, viewport.width);
      const anchor = Array.from({ length: lines }, (_, at) => ({
        left,
        right,
        top: top + at * height,
        bottom: top + (at + 1) * height,
      }));
      return { anchor, card, viewport, pointer };
    }),
);

describe('wherever the name stands', () => {
  const heightOf = (input: PlaceInput) => Math.min(input.card.height, placeCard(input).maxHeight);

  test('the card is inside the viewport', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { left, top } = placeCard(input);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + input.card.width).toBeLessThanOrEqual(input.viewport.width - 8);
        if (heightOf(input) === 0) return;
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + heightOf(input)).toBeLessThanOrEqual(input.viewport.height - 8);
      }),
    );
  });

  test('the card is never over a line of it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { top, side } = placeCard(input);
        const bottom = top + heightOf(input);
        for (const box of input.anchor) {
          if (side === 'below') expect(top).toBeGreaterThan(box.bottom);
          else expect(bottom).toBeLessThan(box.top);
        }
      }),
    );
  });

  test('the card is not cut where the other side would hold all of it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { maxHeight } = placeCard(input);
        if (maxHeight >= input.card.height) return;
        const top = Math.min(...input.anchor.map((box) => box.top));
        const bottom = Math.max(...input.anchor.map((box) => box.bottom));
        const most = Math.max(top, input.viewport.height - bottom) - 14;
        expect(maxHeight).toBe(Math.max(0, most));
      }),
    );
  });
});

describe('wherever a card stays', () => {
  const stays = fc.record({
    at: fc.record({ left: size(-2000, 4000), top: size(-2000, 4000) }),
    card: fc.record({ width: size(100, 304), height: size(40, 3000) }),
    viewport: fc.record({ width: size(320, 3000), height: size(60, 2000) }),
  });

  test('it is inside the viewport', () => {
    fc.assert(
      fc.property(stays, ({ at, card, viewport }) => {
        const { left, top, maxHeight } = clampToViewport(at, card, viewport);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });

  test('it has not moved from where it can stay, however often it is asked', () => {
    fc.assert(
      fc.property(stays, ({ at, card, viewport }) => {
        const once = clampToViewport(at, card, viewport);
        expect(clampToViewport(once, card, viewport)).toEqual(once);
        expect(clampToViewport(once, { ...card, height: 40 }, viewport)).toEqual(once);
      }),
    );
  });
});
