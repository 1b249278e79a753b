import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { countAbove, isOnScreen, scrollToRange } from '../../lib/page/marking/boxes';
import { put, rangeOf } from './page-parts';

afterEach(() => scrollTo(0, 0));

/** Paragraphs of 20 px, and a range in each. */
function paragraphs(count: number) {
  const html = Array.from({ length: count }, (_, nth) => `<p style="margin:0">name${nth}.</p>`).join('');
  const root = put(`${html}<div style="height:3000px"></div>`, 'font:14px/20px serif');
  return { root, items: [...root.querySelectorAll('p')].map((p) => ({ range: rangeOf('name', p) })) };
}

test('an element is on the screen when a part of it is in the window', () => {
  const { root } = paragraphs(500);
  const [first, last] = [root.firstElementChild as Element, root.querySelectorAll('p')[499] as Element];
  expect([isOnScreen(first), isOnScreen(last)]).toEqual([true, false]);
  last.scrollIntoView({ block: 'start', behavior: 'instant' });
  expect([isOnScreen(first), isOnScreen(last)]).toEqual([false, true]);
});

test('an element in a part that the browser spares itself is not on the screen, and is not measured', () => {
  const root = put('<div style="content-visibility:hidden"><p>Jamieson Greer</p></div>');
  const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  onTestFinished(() => measured.mockRestore());
  expect(isOnScreen(root.querySelector('p') as Element)).toBe(false);
  expect(measured).not.toHaveBeenCalled();
});

describe('the names above the window', () => {
  test('are those before the first in view, and few are measured to count them', () => {
    const { root, items } = paragraphs(1000);
    const asked = vi.spyOn(Range.prototype, 'getClientRects');
    onTestFinished(() => asked.mockRestore());
    expect(countAbove(items)).toBe(0);
    root.children[700]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(countAbove(items)).toBe(700);
    scrollBy(0, 2500 + innerHeight);
    expect(asked.mock.calls.length).toBeLessThan(40);
    root.lastElementChild?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(countAbove(items)).toBe(1000);
    expect(countAbove([])).toBe(0);
  });

  test('are counted by those that the page has not hidden', () => {
    const { root, items } = paragraphs(100);
    for (const nth of [10, 48, 49, 50, 51, 52, 75]) (root.children[nth] as HTMLElement).style.display = 'none';
    root.children[47]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(countAbove(items)).toBe(47);
    root.children[60]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(countAbove(items)).toBe(60);
  });
});

describe('a name comes into the window', () => {
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, nth) => `line ${from + nth}.<br>`).join('');

  test.each([
    ['window', ''],
    ['part of the page that is scrolled by itself', 'height:300px;overflow:auto'],
  ])('by scrolling the %s, where all text is in one element', (_, style) => {
    const root = put(`<div>${lines(0, 500)}</div>`, `font:14px/20px serif;scroll-behavior:smooth;${style}`);
    for (const nth of [10, 480, 200]) {
      const range = rangeOf(`line ${nth}.`, root);
      scrollToRange(range);
      const { top, bottom } = range.getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
    }
  });

  test('by scrolling to the middle of its element, where that is not high', () => {
    const { root, items } = paragraphs(500);
    scrollToRange((items[300] as { range: Range }).range);
    const { top, bottom } = (root.children[300] as Element).getBoundingClientRect();
    expect(Math.abs((top + bottom) / 2 - innerHeight / 2)).toBeLessThan(2);
  });
});
