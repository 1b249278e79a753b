import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Graph, graphOf, keyOf, type Line } from '../../../components/panel/ties/graph';
import { type Layout, layoutOf } from '../../../components/panel/ties/layout';
import { crossings, untangled } from '../../../components/panel/ties/order';
import { type Stop, walk } from '../../../components/panel/ties/walk';
import { wrap } from '../../../components/panel/ties/wrap';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { tiesAmong } from '../../../lib/overview/ties';
import { CASTS } from './casts';

const index = indexKnowledge(await loadKnowledge('seeds'));
const measure = (text: string): number => text.length * 6;

const line = (a: string, b: string): Line => ({ ends: [a, b], ties: [{ from: a, to: b, type: 'negotiated' }] });
const graph = (columns: string[], ...lines: string[]): Graph => ({
  columns: columns.map((ids) => [...ids]),
  lines: lines.map((ends) => line(ends.charAt(0), ends.charAt(1))),
});

describe('the graph', () => {
  test.each(CASTS)('of $about has every tie of its names on one line for each pair', ({ home, between, partner }) => {
    const ties = tiesAmong([...home, ...between, ...partner], index);
    const { columns, lines } = graphOf(ties);
    const names = new Set(columns.flat());
    const inside = ties.ties.filter(({ from, to }) => names.has(from) && names.has(to));
    expect(lines.flatMap((one) => one.ties)).toHaveLength(inside.length);
    expect(new Set(lines.map(({ ends }) => [...ends].sort().join(' '))).size).toBe(lines.length);
    expect(names.size).toBeLessThanOrEqual(25);
    if (ties.members.length <= 25) expect(inside).toHaveLength(ties.ties.length);
  });

  test('of 30 names has the 25 with the most ties', () => {
    const { home = [], between = [], partner = [] } = CASTS.at(-1) ?? {};
    const ties = tiesAmong([...home, ...between, ...partner], index);
    const countOf = (id: string) => ties.ties.filter(({ from, to }) => from === id || to === id).length;
    const shown = graphOf(ties).columns.flat();
    const hidden = ties.members.map(({ id }) => id).filter((id) => !shown.includes(id));
    expect(shown).toHaveLength(25);
    expect(Math.min(...shown.map(countOf))).toBeGreaterThanOrEqual(Math.max(...hidden.map(countOf)));
  });
});

describe('the order of the columns', () => {
  test('counts the pairs of lines that cross', () => {
    expect(crossings(graph(['ab', 'xy'], 'ax', 'by'))).toBe(0);
    expect(crossings(graph(['ab', 'xy'], 'ay', 'bx'))).toBe(1);
    expect(crossings(graph(['a', 'm', 'x'], 'ax', 'am'))).toBe(0);
    expect(crossings(graph(['ab', '', 'xy'], 'ay', 'bx'))).toBe(1);
  });

  test('takes a tangle apart that can be taken apart', () => {
    const { columns, lines } = untangled(
      graph(['abcd', 'wxyz', '1234'], 'az', 'by', 'cx', 'dw', 'z4', 'y2', 'x3', 'w1'),
    );
    expect(crossings({ columns, lines })).toBe(0);
  });

  test.each(CASTS)('of $about has fewer crossings than before, or next to none', ({ home, between, partner }) => {
    const made = graphOf(tiesAmong([...home, ...between, ...partner], index));
    const before = crossings(made);
    const after = crossings(untangled(made));
    expect(after).toBeLessThanOrEqual(Math.max(1, before * 0.75));
  });

  test('never loses a name and never adds a crossing', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const pair = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: String, maxLength: 14 }), (pairs) => {
        const lines = pairs.map(([a, b]) => line(ids[a] ?? '', ids[b] ?? ''));
        const before: Graph = { columns: [ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)], lines };
        const after = untangled(before);
        expect(after.columns.map((one) => [...one].sort())).toEqual(before.columns);
        expect(crossings(after)).toBeLessThanOrEqual(crossings(before));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the layout', () => {
  const layouts = CASTS.flatMap(({ about, home, between, partner }) =>
    [248, 388, 700].map((width) => {
      const ties = tiesAmong([...home, ...between, ...partner], index);
      const names = new Map(ties.members.map(({ id, name }) => [id, name]));
      const made = untangled(graphOf(ties));
      return { about, width, made, layout: layoutOf(made, names, width, measure) };
    }),
  );

  test.each(layouts)(
    'of $about in $width px: no name lies over another, and all are within the picture',
    ({ layout, width }) => {
      const { boxes } = layout;
      for (const [nth, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(width + 0.01);
        expect(a.y).toBeGreaterThanOrEqual(0);
        expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 0.01);
        for (const text of a.text) expect(measure(text)).toBeLessThanOrEqual(a.width - 8);
        for (const b of boxes.slice(nth + 1)) expect(isApart(a, b), `${a.id} ${b.id}`).toBe(true);
      }
    },
  );

  test('breaks names between their words so that its lines can be told apart; without room for that it is not readable', () => {
    const columns = [['one', 'two'], ['three']];
    const names = new Map([
      ['one', 'Section three hundred'],
      ['two', 'Deal'],
      ['three', 'Customs office'],
    ]);
    const made = { columns, lines: [] };
    const gapIn = (width: number) => {
      const layout = layoutOf(made, names, width, (text) => text.length * 6);
      const [a, b] = layout.columns;
      return { gap: (b?.x ?? 0) - (a?.x ?? 0) - (a?.width ?? 0), isReadable: layout.isReadable };
    };
    expect(gapIn(300).gap).toBeGreaterThan(34); // Both stand on one line.
    expect(gapIn(200)).toEqual({ gap: 34, isReadable: true });
    expect(gapIn(134)).toMatchObject({ isReadable: true });
    expect(gapIn(120)).toMatchObject({ isReadable: false });
    expect(layoutOf({ columns: [['one']], lines: [] }, names, 60, (text) => text.length * 6).isReadable).toBe(true);
    expect(gapIn(20)).toMatchObject({ isReadable: false });
  });

  test.each(layouts)(
    'of $about in $width px: the columns are equally high, and the lines have room',
    ({ layout, made }) => {
      const { columns, boxes, height } = layout;
      for (const [nth, { x, width }] of columns.entries()) {
        expect(width).toBeGreaterThan(0);
        const next = columns[nth + 1];
        if (next) expect(next.x - x - width).toBeGreaterThanOrEqual(17);
        const own = boxes.filter((box) => box.column === nth);
        const above = Math.min(...own.map(({ y }) => y));
        const below = height - Math.max(...own.map((box) => box.y + box.height));
        expect(Math.abs(above - below)).toBeLessThan(1);
      }
      expect(layout.strokes).toHaveLength(made.lines.length);
      for (const { d } of layout.strokes) expect(d).toMatch(/^M[\d.]+ [\d.]+C[\d. -]+(?:H[\d.]+C[\d. ]+)?$/);
    },
  );
});

test.each([248, 388, 700])('a line from side to side passes between the names in the middle, in %i px', (width) => {
  const made = untangled(
    graphOf(
      tiesAmong(
        CASTS.flatMap(({ home, between, partner }) => [...home, ...between, ...partner]),
        index,
      ),
    ),
  );
  const { boxes, strokes } = layoutOf(made, new Map(), width, measure);
  const passing = strokes.flatMap(({ d }) => {
    const [, left, lane, right] = /([\d.]+) ([\d.-]+)H([\d.]+)/.exec(d) ?? [];
    return left ? [{ left: Number(left), lane: Number(lane), right: Number(right) }] : [];
  });
  expect(passing.length).toBeGreaterThan(3);
  for (const { lane } of passing) {
    const through = boxes.filter(({ column, y, height }) => column === 1 && lane > y && lane < y + height);
    expect(through.map(({ id }) => id)).toEqual([]);
  }
});

const isApart = (a: Layout['boxes'][number], b: Layout['boxes'][number]): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('a name', () => {
  test.each([
    ['He Lifeng', 60, ['He Lifeng']],
    ['U.S. Court of International Trade', 84, ['U.S. Court of', 'International', 'Trade']],
    ['U.S.–China trade war', 48, ['U.S.–', 'China', 'trade', 'war']],
    ['Forced-labor tariffs', 48, ['Forced-', 'labor', 'tariffs']],
    ['Semiconductors', 60, ['Semicondu-', 'ctors']],
    ['', 60, []],
    ['He Lifeng', -4, ['H-', 'e', 'L-', 'i-', 'f-', 'e-', 'n-', 'g']],
  ])('“%s” in %i px', (name, width, lines) => {
    expect(wrap(name, width, measure)).toEqual(lines);
  });

  test('keeps all of its letters, and fits, however narrow the room', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z][A-Za-z –-]{0,40}$/),
        fc.integer({ min: 24, max: 200 }),
        (name, width) => {
          const lines = wrap(name, width, measure);
          expect(lines.join('').replace(/[-\s]/g, '')).toBe(name.replace(/[-\s]/g, ''));
          for (const one of lines) expect(measure(one)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('the arrow keys', () => {
  const walked = graph(['ab', 'mn', 'x'], 'am', 'an', 'mx', 'ab');
  const at = (stop: Stop | undefined): string | undefined => stop && ('id' in stop ? stop.id : keyOf(stop.line));
  const go = (from: Stop, ...keys: string[]): string | undefined =>
    at(keys.reduce<Stop | undefined>((stop, key) => stop && walk(walked, stop, key), from));

  test.each([
    [['ArrowDown'], 'b'],
    [['ArrowDown', 'ArrowDown'], 'm'],
    [['End'], 'x'],
    [['End', 'Home'], 'a'],
    [['ArrowUp'], undefined],
    [['ArrowRight'], 'a b'],
    [['ArrowRight', 'ArrowDown'], 'a m'],
    [['ArrowRight', 'ArrowDown', 'ArrowRight'], 'm'],
    [['ArrowRight', 'ArrowDown', 'ArrowLeft'], 'a'],
    [['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'], 'x'],
    [['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'], undefined],
    [['End', 'ArrowLeft', 'ArrowLeft'], 'm'],
    [['End', 'ArrowRight'], undefined],
  ])('%s', (keys, stop) => {
    expect(go({ id: 'a' }, ...keys)).toBe(stop);
  });

  test('reach every name and every line', () => {
    const seen = new Set<string>();
    const ahead: Stop[] = [{ id: 'a' }];
    for (const stop of ahead) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = walk(walked, stop, key);
        const name = next && `${at(next)} ${'from' in next ? next.from + next.way : ''}`;
        if (next && name && !seen.has(name)) ahead.push(next);
        if (name) seen.add(name);
      }
    }
    const reached = new Set(ahead.map(at));
    expect(reached).toEqual(new Set([...walked.columns.flat(), ...walked.lines.map(keyOf)]));
  });
});
