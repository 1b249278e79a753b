import { beforeEach, describe, expect, test } from 'vitest';
import { type Paintable, painter } from '../../lib/page/marking/paint';
import { put, rangeOf, textIn } from './page-parts';

/** What is highlighted, by name. */
const painted = (): Record<string, string[]> =>
  Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(textIn)]));

/** All highlights of ours: names under dots, dashes, double lines and whispers, and the ground of one. */
const all = (dotted: string[], dashed: string[], double: string[], ground: string[] = [], whisper: string[] = []) => ({
  'backstory-1': dotted,
  'backstory-2': dashed,
  'backstory-3': double,
  'backstory-4': whisper,
  'backstory-5': ground,
});

const mark = (text: string, category: Paintable['category'] = 'person'): Paintable => ({
  range: rangeOf(text),
  category,
});

beforeEach(() => {
  CSS.highlights.clear();
  put('<p>He Lifeng met Scott Bessent on soybeans.</p>');
});

describe('underlines', () => {
  test('are one highlight a line, and all are there with the first', () => {
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')]);
    expect(painted()).toEqual(all([], ['He Lifeng'], []));
    brush.paint([mark('He Lifeng'), mark('Scott Bessent', 'deal'), mark('soybeans', 'goods')]);
    expect(painted()).toEqual(all(['soybeans'], ['He Lifeng'], ['Scott Bessent']));
  });

  test('are exactly those that were asked for last, and none is there when there is nothing to underline', () => {
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng'), mark('soybeans', 'goods')]);
    brush.paint([mark('Scott Bessent')]);
    expect(painted()).toEqual(all([], ['Scott Bessent'], []));
    brush.paint([]);
    expect(painted()).toEqual({});
  });

  test('that stay as they are keep their highlight: a new one has all its text painted anew', () => {
    const brush = painter(CSS.highlights);
    const [person, goods] = [mark('He Lifeng'), mark('soybeans', 'goods')];
    brush.paint([person, goods]);
    const before = new Map(CSS.highlights);
    brush.paint([person]);
    for (const name of ['backstory-2', 'backstory-3', 'backstory-4', 'backstory-5'])
      expect(CSS.highlights.get(name), name).toBe(before.get(name));
    expect(CSS.highlights.get('backstory-1')).not.toBe(before.get('backstory-1'));
  });

  test('are whispers under what is named again, of whatever category', () => {
    painter(CSS.highlights).paint([
      mark('He Lifeng'),
      ...[mark('soybeans', 'goods')].map((one) => ({ ...one, again: true })),
    ]);
    expect(painted()).toEqual(all([], ['He Lifeng'], [], [], ['soybeans']));
  });

  test('leave their highlights, empty, where none of the names of a lit page is near', () => {
    const brush = painter(CSS.highlights);
    brush.paint([], true);
    expect(painted()).toEqual(all([], [], []));
    brush.paint([], false);
    expect(painted()).toEqual({});
  });

  test('change nothing in the document', () => {
    const before = document.body.innerHTML;
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')]);
    brush.point(rangeOf('He Lifeng'));
    expect(document.body.innerHTML).toBe(before);
  });
});

describe('letters that the page paints in its own way', () => {
  const gradient = 'background:linear-gradient(90deg,red,blue);background-clip:text';
  const name = '<p>He Lifeng met Scott Bessent.</p>';
  const paintIn = (html: string, style: string) => {
    const root = put(html, style);
    const range = rangeOf('He Lifeng', root);
    const brush = painter(CSS.highlights);
    brush.paint([{ range, category: 'person' }]);
    brush.point(range);
    return painted();
  };

  test.each([
    'background:#111;color:#000;-webkit-text-fill-color:#fff',
    `${gradient};-webkit-text-fill-color:transparent`,
    '-webkit-text-stroke:1px red',
    'color:transparent;-webkit-text-stroke:1px red',
  ])('are left alone where a highlight would paint them in another: %s', (style) => {
    expect(paintIn(name, style)).toEqual(all([], [], []));
  });

  test.each([
    `${gradient};color:transparent`,
    'color:transparent;text-shadow:0 0 0 black',
    'color:#ff000000',
    'color:lab(50 0 0 / 0)',
    'color:color(display-p3 1 0 1 / 0)',
  ])('have a line with a color of its own, and no ground, where they have none: %s', (style) => {
    expect(paintIn(name, style)).toEqual(all([], [], [], [], ['He Lifeng']));
  });

  test.each([
    'color:black',
    'color:rgb(0 0 0 / 10%)',
    'color:#fff;-webkit-text-fill-color:#fff',
    'color:lab(2.75 0 0)',
    'color:lab(7.78 -0.0000149 0)',
    'color:oklab(0.2 0 0)',
    'color:color(display-p3 1 0 0)',
    'color:lab(50 0 0 / 50%)',
  ])('have lines and ground as all others where a highlight leaves them as they are: %s', (style) => {
    expect(paintIn(name, style)).toEqual(all([], ['He Lifeng'], [], ['He Lifeng']));
  });

  test('that the page has removed are not painted', () => {
    const root = put(name);
    const range = rangeOf('He Lifeng', root);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const fixed = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    startContainer.parentNode?.removeChild(startContainer);
    painter(CSS.highlights).paint([{ range: fixed, category: 'person' }]);
    expect(painted()).toEqual(all([], [], []));
  });
});

describe('the ground of the name whose card is open', () => {
  test('goes from name to name and away, and its highlight stays', () => {
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')]);
    brush.point(rangeOf('He Lifeng'));
    expect(painted()).toEqual(all([], ['He Lifeng'], [], ['He Lifeng']));
    brush.point(rangeOf('Scott Bessent'));
    expect(painted()).toEqual(all([], ['He Lifeng'], [], ['Scott Bessent']));
    brush.point(undefined);
    expect(painted()).toEqual(all([], ['He Lifeng'], []));
  });

  test('stays when the underlines are painted anew, and nothing is left after the last of both', () => {
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')]);
    brush.point(rangeOf('He Lifeng'));
    brush.paint([]);
    expect(painted()).toEqual(all([], [], [], ['He Lifeng']));
    brush.point(undefined);
    expect(painted()).toEqual({});
  });
});

describe('what others have put into the registry', () => {
  test('stays: the page’s own highlights', () => {
    CSS.highlights.set('search', new Highlight(rangeOf('met')));
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')]);
    brush.point(rangeOf('He Lifeng'));
    brush.clear();
    expect(painted()).toEqual({ search: ['met'] });
  });

  test('stays: those of a newer copy of this script, when the older one steps down', () => {
    const [older, newer] = [painter(CSS.highlights), painter(CSS.highlights)];
    older.paint([mark('He Lifeng')]);
    older.point(rangeOf('He Lifeng'));
    newer.paint([mark('Scott Bessent')]);
    newer.point(rangeOf('Scott Bessent'));
    older.point(undefined);
    older.clear();
    expect(painted()).toEqual(all([], ['Scott Bessent'], [], ['Scott Bessent']));
    newer.clear();
    expect(painted()).toEqual({});
  });

  test('is painted over again where the page has emptied the registry', () => {
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')]);
    CSS.highlights.clear();
    brush.paint([mark('He Lifeng')]);
    expect(painted()).toEqual(all([], ['He Lifeng'], []));
  });
});
