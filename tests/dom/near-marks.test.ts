import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { MarkFinder } from '../../lib/page/marking/mark-finder';
import type { Mark } from '../../lib/page/marking/marks';
import { Underlines } from '../../lib/page/marking/underlines';
import { highlightName } from '../../lib/settings/underline-style';
import { eventually } from '../eventually';
import { markOf, put, textIn } from './page-parts';

const HIGHLIGHT = highlightName('person');

const painted = (): string[] => [...(CSS.highlights.get(HIGHLIGHT) ?? [])].map(textIn);

/** The numbers of the names that are painted. */
const numbers = (): number[] => painted().map((text) => Number(text.slice(4)));

/** Marks for all names below `root`: a name is “Name” with its number, alone in a text node. */
function marksIn(...roots: (Element | ShadowRoot)[]): Mark[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll('[data-name]')].map((element): Mark => {
      const node = element.firstChild as Text;
      const end = node.data.length;
      const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: end });
      return markOf(range, element);
    }),
  );
}

const names = (count: number, from = 0, tag = 'p'): string =>
  Array.from(
    { length: count },
    (_, nth) => `<${tag} data-name style="height:40px;margin:0">Name${nth + from}</${tag}>`,
  ).join('');

function show(...roots: (Element | ShadowRoot)[]) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const underlines = new Underlines(stop.signal);
  const marks = marksIn(...roots);
  underlines.show(marks, true);
  return { underlines, marks, stop };
}

const isInWindow = ({ range }: Mark): boolean => {
  const { top, bottom, height } = (range.startContainer.parentElement as Element).getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
};

/** Waits until all names in the window are painted, and few others. */
const untilPainted = (marks: readonly Mark[]) =>
  eventually(() => {
    const texts = new Set(painted());
    expect(marks.filter(isInWindow).filter(({ words }) => !texts.has(words))).toEqual([]);
    expect(texts.size).toBeLessThan((3 * innerHeight) / 40 + 5);
  });

afterEach(() => {
  CSS.highlights.clear();
  scrollTo(0, 0);
});

describe('only names near the window are registered', () => {
  test('at once when they are shown, and all of them are found under the pointer', async () => {
    const { underlines, marks } = show(put(names(3_000)));
    expect(underlines.marks).toHaveLength(3_000);
    expect(painted().length).toBeLessThan((3 * innerHeight) / 40 + 5);
    expect(marks.filter(isInWindow).every(({ words }) => painted().includes(words))).toBe(true);
    const far = marks[2_000] as Mark;
    far.block.element.scrollIntoView({ behavior: 'instant' });
    const { left, top } = far.block.element.getBoundingClientRect();
    expect(new MarkFinder(underlines).at(left + 5, top + 10)).toBe(far);
  });

  test('wherever one scrolls, step by step or in one jump', async () => {
    const { marks } = show(put(names(3_000)));
    for (const top of [300, 700, 1_500, 90_000, 119_000, 60_000, 59_500, 0, 1e9]) {
      scrollTo({ top, behavior: 'instant' });
      await untilPainted(marks);
    }
  });

  test('where the page moves them without scrolling', async () => {
    const root = put(`<div id="above" style="height:20000px"></div>${names(500)}`);
    const { marks } = show(root);
    expect(painted()).toEqual([]);
    expect(CSS.highlights.has(HIGHLIGHT)).toBe(true);
    const above = root.querySelector<HTMLElement>('#above') as HTMLElement;
    above.style.height = '0px';
    await eventually(() => expect(numbers()).toContain(0));
    above.style.height = '20000px';
    await eventually(() => expect(painted()).toEqual([]));
    above.style.display = 'none';
    await untilPainted(marks);
    expect(numbers()).toContain(0);
  });

  test('in columns, in a box that scrolls, and in an open shadow root', async () => {
    const columns = put(`<div style="columns:4;column-gap:0">${names(400)}</div>`);
    const box = put(`<div style="height:300px;overflow:auto">${names(400, 400)}</div>`);
    const host = put('<div></div>').firstElementChild as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div style="height:300px;overflow:auto">${names(400, 800)}</div>`;
    show(columns, box, shadow);
    expect(numbers()).toEqual(expect.arrayContaining([0, 100, 200, 300]));
    for (const [scroller, from] of [
      [box.firstElementChild, 400],
      [shadow.firstElementChild, 800],
    ] as const) {
      scroller?.scrollIntoView({ behavior: 'instant' });
      await eventually(() => expect(numbers()).toContain(from));
      scroller?.scrollTo({ top: 40 * 200, behavior: 'instant' });
      await eventually(() => expect(numbers()).toContain(from + 201));
      await eventually(() => expect(numbers()).not.toContain(from));
    }
  });

  test('also in a box that stays in the window, whatever is scrolled past', async () => {
    const bar = '<div style="position:fixed;top:0"><p data-name>Name9000</p></div>';
    show(put(`${names(61)}${bar}${names(60, 61)}`));
    for (const top of [0, 700, 2_000, 3_600]) {
      scrollTo({ top, behavior: 'instant' });
      await eventually(() => expect(numbers()).toContain(Math.ceil(top / 40) + 2));
      expect(numbers()).toContain(9000);
    }
  });

  test('of an old page that is one element', async () => {
    const root = put(`<div>${names(1_000, 0, 'span').replaceAll('</span>', '</span><br>')}</div>`);
    const marks = marksIn(root).map((mark) => ({ ...mark, element: root }));
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    new Underlines(stop.signal).show(marks, true);
    expect(numbers()).toContain(0);
    expect(painted().length).toBeLessThan(500);
    (marks[700] as Mark).range.startContainer.parentElement?.scrollIntoView({ behavior: 'instant' });
    await eventually(() => expect(numbers()).toContain(700));
    expect(numbers()).not.toContain(0);
  });
});

test.each([
  ['in the middle', '<p data-name>Name9001</p>'],
  ['at the end', ''],
])('a part that is hidden %s is painted once it is shown', async (_, after) => {
  const root = put(`<p data-name>Name9000</p><div style="display:none">${names(300)}</div>${after}`);
  show(root);
  expect(numbers().filter((number) => number < 9000)).toEqual([]);
  (root.querySelector('div') as HTMLElement).style.display = 'block';
  await eventually(() => expect(numbers()).toEqual(expect.arrayContaining([9000, 0, 1, 2])));
});

test('the page is not touched, and after the signal nothing is looked at', async () => {
  const root = put(names(500));
  const before = root.outerHTML;
  const { stop } = show(root);
  scrollTo({ top: 5_000, behavior: 'instant' });
  await eventually(() => expect(numbers()).toContain(130));
  expect(root.outerHTML).toBe(before);
  stop.abort();
  scrollTo({ top: 0, behavior: 'instant' });
  await new Promise((done) => setTimeout(done, 200));
  expect(CSS.highlights.size).toBe(0);
});
