import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceInput } from '../../../lib/hover/placement';
import { hasSheets, nextSpot } from '../../../lib/hover/spot';

const GLANCE = { size: 'glance', pinned: false } as const;
const FULL = { size: 'full', pinned: false } as const;
const VIEWPORT = { width: 1000, height: 800 };
const PHONE = { width: 390, height: 780 };
/** A window at a zoom of 300 %. */
const LOW = { width: 455, height: 227 };

const input = (top: number, height: number, viewport = VIEWPORT): PlaceInput => ({
  anchor: [{ left: 100, right: 180, top, bottom: top + 20 }],
  card: { width: Math.min(392, viewport.width), height },
  viewport,
});

describe('a glance', () => {
  test('is half as high as the window at most', () => {
    expect(nextSpot(input(60, 900), undefined, GLANCE).maxHeight).toBe(400);
    expect(nextSpot(input(300, 200), undefined, GLANCE).maxHeight).toBeLessThanOrEqual(400);
  });

  test('has room for its head and a row in a low and wide window', () => {
    expect(nextSpot(input(200, 300, { width: 1000, height: 300 }), undefined, GLANCE).maxHeight).toBe(176);
  });

  test('follows its name', () => {
    const was = nextSpot(input(400, 200), undefined, GLANCE);
    expect(nextSpot(input(500, 200), was, GLANCE).top).toBe(was.top + 100);
  });

  test('stays where it was once its name is out of sight', () => {
    const was = nextSpot(input(400, 200), undefined, GLANCE);
    expect(nextSpot(input(-400, 200), was, GLANCE)).toMatchObject({ top: was.top, left: was.left });
  });
});

describe('a card that grows', () => {
  test('keeps its head where it is', () => {
    const was = nextSpot(input(60, 200), undefined, GLANCE);
    expect(nextSpot(input(60, 600), was, FULL)).toMatchObject({ top: was.top, left: was.left });
  });

  test('goes up only as far as there is nothing to see otherwise', () => {
    const was = { left: 100, top: 600, maxHeight: 400 };
    expect(nextSpot(input(560, 700), was, FULL)).toMatchObject({ top: 392, maxHeight: 400 });
    expect(nextSpot(input(560, 700), was, { size: 'full', pinned: true }).top).toBe(532);
  });
});

describe('in a narrow window the card is a sheet', () => {
  test.each([
    [479, true],
    [480, false],
  ])('of %i px: %s', (width, isSheet) => {
    expect(hasSheets({ width, height: 800 })).toBe(isSheet);
  });

  test('at the foot, but at the head where it would cover the line there', () => {
    expect(nextSpot(input(100, 300, PHONE), undefined, GLANCE)).toMatchObject({ sheet: 'foot', left: 0, top: 480 });
    expect(nextSpot(input(600, 300, PHONE), undefined, GLANCE)).toMatchObject({ sheet: 'head', top: 0 });
  });

  test('which stays at its edge when it grows, and leaves room for a tap outside', () => {
    const was = nextSpot(input(600, 300, PHONE), undefined, GLANCE);
    expect(nextSpot(input(600, 900, PHONE), was, FULL)).toMatchObject({ sheet: 'head', maxHeight: 736 });
  });

  test('until the window is wide again, where it stands beside its name', () => {
    const was = nextSpot(input(100, 300, PHONE), undefined, GLANCE);
    const wide = nextSpot(input(100, 300), was, FULL);
    expect(wide.sheet).toBeUndefined();
    expect(wide).toMatchObject({ left: 88, top: 126 });
  });

  test('and never covers a line at both edges of the window that it could leave free', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 760 }), fc.integer({ min: 40, max: 370 }), (top, height) => {
        const spot = nextSpot(input(top, height, PHONE), undefined, GLANCE);
        const isFree = spot.sheet === 'foot' ? top + 20 <= 780 - height : top >= height;
        expect(isFree).toBe(true);
      }),
    );
  });

  test('and in a low window is cut so that it leaves the line free', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 207 }), fc.integer({ min: 40, max: 300 }), (top, height) => {
        const { sheet, maxHeight } = nextSpot(input(top, height, LOW), undefined, GLANCE);
        const shown = Math.min(height, maxHeight);
        expect(sheet === 'foot' ? top + 20 <= 227 - shown : top >= shown).toBe(true);
        expect(maxHeight).toBeGreaterThanOrEqual(88);
      }),
    );
  });

  test('but all of a card may cover the line', () => {
    expect(nextSpot(input(100, 300, LOW), undefined, FULL).maxHeight).toBe(183);
  });
});
