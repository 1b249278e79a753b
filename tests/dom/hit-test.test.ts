import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { boxesOf, isOn } from '../../lib/page/marking/boxes';
import { rangeIndex } from '../../lib/page/marking/hit-test';
import { growthOf } from './growth';
import { addStyle, put, rangeOf, rangeOver } from './page-parts';

const TEXT = '<p>Once more the aides of Vice Premier He Lifeng said that Scott Bessent would come to Geneva.</p>';

const indexOf = (...ranges: Range[]) =>
  rangeIndex(
    ranges.map((range) => ({ range })),
    document,
  );

/** The middle of the nth box of a range, and whether the index finds the range there. */
function middles(range: Range): { x: number; y: number }[] {
  return boxesOf(range).map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
}

/** Every box of the range is found in its middle, near its corners, and not at some distance from it. */
function expectHits(range: Range): void {
  const index = indexOf(range);
  const boxes = boxesOf(range);
  expect(boxes.length).toBeGreaterThan(0);
  for (const { left, right, top, bottom } of boxes) {
    for (const x of [left + 2, (left + right) / 2, right - 2]) {
      for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) expect(index.at(x, y)?.range, `${x},${y}`).toBe(range);
    }
  }
  const outer = range.getBoundingClientRect();
  for (const [x, y] of [
    [outer.right + 60, outer.top + 3],
    [outer.left - 60, outer.bottom - 3],
    [outer.left + 3, outer.bottom + 60],
  ] as const) {
    if (!isOn(range, x, y)) expect(index.at(x, y), `${x},${y}`).toBeUndefined();
  }
}

beforeAll(() => page.viewport(1280, 900));

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
});

describe('a name is under the pointer', () => {
  test('on each of its lines', () => {
    const root = put(TEXT, 'font:20px/1.6 serif;width:150px');
    const range = rangeOf('Vice Premier He Lifeng', root);
    expect(boxesOf(range).length).toBeGreaterThan(1);
    expectHits(range);
  });

  test('on each of the inline elements that it spans', () => {
    const root = put(
      '<p>Aides of Vice <b>Premier</b> <i>He</i> <a href="#">Lifeng</a> said so.</p>',
      'font:20px serif',
    );
    const range = rangeOver('Vice ', 'Lifeng', root);
    for (const { x, y } of middles(range)) expect(indexOf(range).at(x, y)?.range).toBe(range);
    for (const word of ['Premier', 'He']) {
      const [point] = middles(rangeOf(word, root));
      expect(point && indexOf(range).at(point.x, point.y)?.range, word).toBe(range);
    }
  });

  test('at its underline, which hangs below the text', () => {
    const range = rangeOf('He Lifeng', put(TEXT, 'font:20px/1 serif'));
    const [box] = boxesOf(range);
    expect(box && indexOf(range).at(box.left + 5, box.bottom + 2)?.range).toBe(range);
  });

  test('of two in one text node, the one it is', () => {
    const root = put(TEXT, 'font:20px serif;width:1200px');
    const [he, bessent] = [rangeOf('He Lifeng', root), rangeOf('Scott Bessent', root)];
    const index = indexOf(he, bessent);
    const [onHe, onBessent] = [he, bessent].map((range) => middles(range)[0]);
    expect(onHe && index.at(onHe.x, onHe.y)?.range).toBe(he);
    expect(onBessent && index.at(onBessent.x, onBessent.y)?.range).toBe(bessent);
  });

  test.each([
    ['scaled', 'transform:scale(2);transform-origin:0 0'],
    ['turned', 'transform:translate(100px,100px) rotate(90deg)'],
    ['mirrored', 'transform:scaleX(-1)'],
    ['zoomed in', 'zoom:2.5'],
    ['zoomed out', 'zoom:.5'],
    ['vertical from the right', 'writing-mode:vertical-rl;height:300px'],
    ['vertical from the left', 'writing-mode:vertical-lr;height:300px'],
    ['right to left', 'direction:rtl'],
    ['in columns', 'columns:3;width:500px'],
    ['scrolled inside a box', 'height:60px;overflow:auto'],
    ['that nobody may select', 'user-select:none'],
  ])('in text that is %s', (_, style) => {
    expectHits(rangeOf('He Lifeng', put(TEXT, `font:16px/1.5 serif;width:400px;${style}`)));
  });

  test.each([
    ['a link that is stretched by its own box', '<a href="#" style="position:absolute;inset:0"></a>TEXT'],
    ['the link of a headline that is stretched', '<h3><a class="wide" href="#">Talks</a></h3>TEXT'],
  ])('under %s over its teaser', (_, html) => {
    addStyle('.wide::after{content:"";position:absolute;inset:0}');
    const root = put(html.replace('TEXT', TEXT), 'font:16px/1.5 serif;width:400px;position:relative');
    expectHits(rangeOf('He Lifeng', root));
  });

  test('but not under what belongs to another box, such as the head of a page that lies over it', () => {
    const root = put(TEXT, 'font:16px/1.5 serif;width:400px;position:relative');
    put('<a href="#" style="position:absolute;inset:0"></a>', 'position:fixed;inset:0');
    const range = rangeOf('He Lifeng', root);
    for (const { x, y } of middles(range)) expect(indexOf(range).at(x, y)).toBeUndefined();
  });

  test.each([
    ['a layer that shows nothing', '<div style="position:absolute;inset:0"></div>'],
    [
      'the inner part of such a layer',
      '<div style="position:absolute;inset:0"><i style="display:block;height:100%"></i></div>',
    ],
    [
      'a fade',
      '<style>.faded::after{content:"";position:absolute;inset:0;background:linear-gradient(#fff0,#fff)}</style>',
    ],
    ['a tint', '<a href="#" style="position:absolute;inset:0;background:rgb(0 0 0/.05)"></a>'],
    [
      'a coloured button whose link is stretched',
      '<a class="wide" href="#" style="background:#c00;float:right">More</a>',
    ],
    ['a link with an icon that is stretched', '<a class="wide icon" href="#">More</a>'],
    [
      'a form that gives out its controls as its own properties',
      '<form style="position:absolute;inset:0"><input type="hidden" name="matches"><input type="hidden" name="offsetParent"></form>',
    ],
  ])('under %s', (_, html) => {
    addStyle('.wide::after{content:"";position:absolute;inset:0}');
    addStyle('.icon::before{content:"";display:inline-block;width:16px;height:16px;background:#c00}');
    const root = put(`${TEXT}${html}`, 'font:16px/1.5 serif;width:400px;position:relative;background:#fff');
    root.className = 'faded';
    expectHits(rangeOf('He Lifeng', root));
  });

  test('under a layer in the very element whose text it is', () => {
    const root = put(
      'Aides of He Lifeng said so.<div style="position:absolute;inset:0"></div>',
      'font:16px/1.5 serif;width:400px;position:relative',
    );
    expectHits(rangeOf('He Lifeng', root));
  });

  test('under a link that is stretched over its teaser in a shadow root, or in the page over a shadow root', () => {
    const link = '<a href="#" style="position:absolute;inset:0"></a>';
    const [inside, outside] = [put('<div></div>'), put(`<div></div>${link}`, 'position:relative')];
    for (const [root, html] of [
      [inside, `<div style="position:relative;width:400px">${link}${TEXT}</div>`],
      [outside, `<div style="width:400px">${TEXT}</div>`],
    ] as const) {
      const shadow = (root.querySelector('div') as Element).attachShadow({ mode: 'open' });
      shadow.innerHTML = html;
      expectHits(rangeOf('He Lifeng', shadow));
    }
  });

  test.each([
    [
      'a bar that sticks to the foot',
      '<a href="#" style="position:sticky;bottom:0;display:block;background:#c00">Subscribe</a>',
    ],
    ['a dark button', '<button style="position:absolute;inset:0;background:#0008;border:0"></button>'],
    [
      'a picture in a link',
      '<a href="#" style="position:absolute;inset:0"><img alt="" style="width:100%;height:100%"></a>',
    ],
    [
      'an element whose ground is in front',
      '<style>.covered::after{content:"";position:absolute;inset:0;background:#fff}</style>',
    ],
    [
      'a link whose ground is drawn by a part of it',
      '<a class="covered" href="#" style="position:absolute;inset:0"></a><style>.covered::after{content:"";position:absolute;inset:0;background:#fff}</style>',
    ],
  ])('but not under %s', (_, html) => {
    const root = put(`${TEXT}${html}`, 'font:16px/1.5 serif;width:400px;position:relative');
    if (!html.includes('class')) root.className = 'covered';
    const bar = root.querySelector<HTMLElement>('a[style*=sticky]');
    if (bar) bar.style.marginTop = '-300px';
    if (bar) bar.style.height = '300px';
    const range = rangeOf('He Lifeng', root);
    expect(middles(range)).not.toEqual([]);
    for (const { x, y } of middles(range)) expect(indexOf(range).at(x, y)).toBeUndefined();
  });

  test('in a page that is zoomed as a whole, or runs from right to left', () => {
    document.documentElement.style.zoom = '2';
    expectHits(rangeOf('He Lifeng', put(TEXT, 'font:16px/1.5 serif;width:300px')));
    document.documentElement.style.zoom = '';
    document.documentElement.dir = 'rtl';
    expectHits(rangeOf('He Lifeng', put(TEXT, 'font:16px/1.5 serif;width:300px')));
  });
});

describe('many names in one text', () => {
  /** So many names in a text, each at the start of a line of 80 characters, and between them a line without one. */
  function manyNames(count: number): { range: StaticRange }[] {
    const root = put(`<p>${`He Lifeng ${'aaaa '.repeat(30)}`.repeat(count)}</p>`, 'font:10px/1 monospace;width:80.5ch');
    const node = root.querySelector('p')?.firstChild as Text;
    const rangeAt = (at: number) => ({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 9 });
    return Array.from({ length: count }, (_, nth) => ({ range: new StaticRange(rangeAt(160 * nth)) }));
  }

  test('are each found, also where its underline hangs into the line below, and few are asked for their boxes', () => {
    const items = manyNames(2000);
    const index = rangeIndex(items, document);
    const asked = vi.spyOn(Range.prototype, 'getClientRects');
    onTestFinished(() => asked.mockRestore());
    for (const nth of [0, 1, 7, 20, 35]) {
      const item = items[nth] as { range: StaticRange };
      const [box] = boxesOf(item.range);
      if (!box) throw new Error('no box');
      asked.mockClear();
      expect(index.at(box.left + 2, box.top + 4), `${nth}`).toBe(item);
      expect(index.at(box.right - 2, box.bottom + 2), `under ${nth}`).toBe(item);
      expect(index.at(box.right + 20, box.top + 4), `beside ${nth}`).toBeUndefined();
      expect(asked.mock.calls.length).toBeLessThan(60);
    }
  });

  test('are put into the index in time that grows in line with them', () => {
    const growth = growthOf(5_000, (count) => {
      const items = manyNames(count);
      return () => void rangeIndex(items, document);
    });
    expect(growth).toBeLessThan(2.5);
  });
});

describe('nothing is under the pointer', () => {
  test('beside the name, though the nearest text is the name’s', () => {
    const root = put('<p>He Lifeng</p>', 'font:20px/3 serif;width:600px');
    const range = rangeOf('He Lifeng', root);
    const { right, top, left, bottom } = range.getBoundingClientRect();
    const index = indexOf(range);
    expect(index.at(right + 20, (top + bottom) / 2)).toBeUndefined();
    expect(index.at((left + right) / 2, top - 12)).toBeUndefined();
    expect(index.at((left + right) / 2, bottom + 12)).toBeUndefined();
  });

  test('between the two parts of a name that is broken over lines', () => {
    const root = put('<p>aaaa aaaa aaaa He Lifeng aaaa aaaa aaaa</p>', 'font:20px/2 monospace;width:18.5ch');
    const range = rangeOf('He Lifeng', root);
    const [first, second] = boxesOf(range);
    if (!first || !second) throw new Error('the name stands in one line');
    expect(indexOf(range).at(second.right + 40, (second.top + second.bottom) / 2)).toBeUndefined();
    expect(indexOf(range).at(first.left - 40, (first.top + first.bottom) / 2)).toBeUndefined();
  });

  test('where the page has covered the text with something else', () => {
    const root = put(`${TEXT}<div style="position:absolute;inset:0;background:#fff">cover</div>`, 'position:relative');
    const range = rangeOf('He Lifeng', root);
    const [point] = middles(range);
    expect(point && indexOf(range).at(point.x, point.y)).toBeUndefined();
  });

  test('outside the window, and after the text has gone', () => {
    const root = put(TEXT);
    const range = rangeOf('He Lifeng', root);
    const index = indexOf(range);
    const [point] = middles(range);
    expect(index.at(-10, -10)).toBeUndefined();
    expect(index.at(1e6, 1e6)).toBeUndefined();
    root.textContent = 'Gone.';
    expect(point && index.at(point.x, point.y)).toBeUndefined();
  });
});
