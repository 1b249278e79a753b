import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { isOnScreen, lastAbove } from '../../lib/page/marking/boxes';
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

describe('the last name above the window', () => {
  test('is the one before the first in view, and few are measured to find it', () => {
    const { root, items } = paragraphs(1000);
    const asked = vi.spyOn(Range.prototype, 'getClientRects');
    onTestFinished(() => asked.mockRestore());
    expect(lastAbove(items)).toBeUndefined();
    root.children[700]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(lastAbove(items)).toBe(items[699]);
    scrollBy(0, 2500 + innerHeight);
    expect(asked.mock.calls.length).toBeLessThan(40);
    root.lastElementChild?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(lastAbove(items)).toBe(items[999]);
    expect(lastAbove([])).toBeUndefined();
  });

  test('is not one that the page has hidden', () => {
    const { root, items } = paragraphs(100);
    for (const nth of [10, 48, 49, 50, 51, 52, 75]) (root.children[nth] as HTMLElement).style.display = 'none';
    root.children[47]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(lastAbove(items)).toBe(items[46]);
    root.children[60]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(lastAbove(items)).toBe(items[59]);
  });
});
