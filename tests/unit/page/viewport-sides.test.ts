import { expect, test } from 'vitest';
import { BEFORE, BEHIND, type Measured, NEAR, NOWHERE, sidesOf } from '../../../lib/page/marking/viewport-sides';

/** Items with these tops and columns, and a window from 1,000 to 2,000. */
function sides(items: readonly (Measured | { top: number; column?: number })[]) {
  let measured = 0;
  const found = sidesOf(items.length, (nth) => {
    measured++;
    const item = items[nth] as (typeof items)[number];
    return 'side' in item ? item : { side: sideOf(item.top), column: item.column ?? 0, top: item.top };
  });
  return { found: [...found], measured };
}

const sideOf = (top: number) => (top < 1000 ? BEFORE : top > 2000 ? BEHIND : NEAR);

test('items below each other are before, near or behind, and few of many are measured', () => {
  const items = Array.from({ length: 10_000 }, (_, nth) => ({ top: nth * 20 - 50_000 }));
  const { found, measured } = sides(items);
  expect(found).toEqual(items.map(({ top }) => sideOf(top)));
  expect(measured).toBeLessThan(182);
});

test.each([[0], [1], [2], [3], [127], [128], [129], [257]])('each of %i items has its side', (count) => {
  const items = Array.from({ length: count }, (_, nth) => ({ top: nth * 3000 }));
  expect(sides(items).found).toEqual(items.map(({ top }) => sideOf(top)));
});

test('what stays in the window is found among others that are far away, on a page of some hundred names', () => {
  const items = Array.from({ length: 128 }, (_, nth) => ({ top: nth === 70 ? 1500 : nth * 20 - 9_000 }));
  expect(sides(items).found).toEqual(items.map(({ top }) => sideOf(top)));
});

test('what begins anew in another column is found, wherever the columns break', () => {
  for (const height of [70, 333, 900]) {
    const items = Array.from({ length: 3_000 }, (_, nth) => ({
      top: (nth % height) * 20 - 5_000,
      column: Math.floor(nth / height),
    }));
    expect(sides(items).found).toEqual(items.map(({ top }) => sideOf(top)));
  }
});

test('what begins anew below, behind a box that scrolls, is found', () => {
  const inside = Array.from({ length: 500 }, (_, nth) => ({ top: 500 + nth * 40 }));
  const after = Array.from({ length: 500 }, (_, nth) => ({ top: 1500 + nth * 40 }));
  const items = [...inside, ...after];
  expect(sides(items).found).toEqual(items.map(({ top }) => sideOf(top)));
});

test('what has no box is nowhere, and does not hide what stands around it', () => {
  const items = Array.from({ length: 2_000 }, (_, nth) =>
    nth >= 500 && nth < 900 ? { side: NOWHERE, column: 0, top: 0 } : { top: nth * 10 - 8_000 },
  );
  const expected = items.map((item) => ('side' in item ? NOWHERE : sideOf(item.top)));
  expect(sides(items).found).toEqual(expected);
});
