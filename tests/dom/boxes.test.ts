import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { countAbove, isCutOff, isOnScreen, scrollToRange } from '../../lib/page/marking/boxes';
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

describe('a name is cut off for good', () => {
  const SPACE = '<div style="height:400px"></div>';
  const isCut = (html: string, style = '') =>
    isCutOff(rangeOf('name', put(html, `font:14px/20px serif;${style}`)), true);

  test.each([
    ['in a text that ends in “Read more”', `<div style="height:100px;overflow:hidden">${SPACE}name</div>`],
    [
      'beyond the lines that are shown',
      '<p style="width:200px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden">aaaa<br>aaaa<br>name</p>',
    ],
    [
      'on a slide that is not shown',
      '<div style="width:200px;overflow:hidden"><p style="width:200px;margin-left:200px">name</p></div>',
    ],
    ['in a closed part', '<div style="height:0;overflow:clip">name</div>'],
    [
      'in a box that is scrolled, in one that is not shown',
      `<div style="height:100px;overflow:hidden">${SPACE}<div style="height:50px;overflow:auto">name${SPACE}</div></div>`,
    ],
    ['and hidden', '<p style="display:none">name</p>'],
  ])('%s', (_, html) => expect(isCut(html)).toBe(true));

  test.each([
    ['where it is shown', `<div style="height:100px;overflow:hidden">name${SPACE}</div>`],
    ['where the user can scroll to it', `<div style="height:100px;overflow:auto">${SPACE}name</div>`],
    [
      'in a box that is scrolled, in one of the same size',
      `<div style="height:100px;overflow:hidden"><div style="height:100px;overflow:hidden auto">${SPACE}name</div></div>`,
    ],
    [
      'where it is positioned in what is around that',
      '<div style="height:0;overflow:hidden"><p style="position:absolute;top:0">name</p></div>',
    ],
    [
      'where it is fixed to the window',
      '<div style="height:0;overflow:hidden;position:relative"><p style="position:fixed;top:0">name</p></div>',
    ],
    ['below the window', '<div style="height:3000px"></div>name'],
  ])('not %s', (_, html) => expect(isCut(html, 'position:relative')).toBe(false));
});

test('what only scripts can scroll stays as it is when a name in it comes into the window', () => {
  const root = put(
    '<div style="height:2000px"></div><div class="box" style="height:240px;overflow:hidden"><p style="height:150px">aaaa</p><p>name</p><p style="height:900px"></p></div><div style="height:2000px"></div>',
    'font:14px/20px serif;scroll-behavior:smooth',
  );
  const box = root.querySelector('.box') as Element;
  for (const before of [0, 20]) {
    scrollTo(0, 0);
    box.scrollTop = before;
    const range = rangeOf('name', box);
    scrollToRange(range);
    const { top, bottom } = range.getBoundingClientRect();
    expect([box.scrollTop, top >= 0, bottom <= innerHeight]).toEqual([before, true, true]);
  }
});

test('what is scrolled one way by the user, and the other way by nobody, is scrolled that way alone', () => {
  const root = put(
    '<div class="box" style="width:200px;height:100px;overflow:hidden auto"><p style="height:400px"></p><p style="padding-left:150px;width:600px">name</p></div>',
    'font:14px/20px serif',
  );
  const box = root.querySelector('.box') as Element;
  scrollToRange(rangeOf('name', box));
  expect([box.scrollLeft, box.scrollTop > 300]).toEqual([0, true]);
});
