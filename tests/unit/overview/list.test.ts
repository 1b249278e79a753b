import { describe, expect, test } from 'vitest';
import { chosenRows, optionsFor } from '../../../components/panel/timeline/choose';
import { groupsOf, type Line, marksOf } from '../../../components/panel/timeline/list';
import { isShownIn, isTooRough, partsOf, spanAt, wholeOf } from '../../../components/panel/timeline/spans';
import { viewOf } from '../../../components/panel/timeline/view';
import type { Category } from '../../../lib/knowledge/categories';
import { firstDay, lastDay } from '../../../lib/knowledge/dates';
import type { DatedStatement, Timeline, TimelineRow } from '../../../lib/messages/overview';

const told = (when: string, change: Partial<DatedStatement> = {}): DatedStatement => ({
  id: when,
  when,
  from: firstDay(when),
  to: lastDay(when),
  text: `It was ${when}.`,
  about: ['anna'],
  fronts: ['china'],
  cites: [],
  ...change,
});
const row = (...all: DatedStatement[]): TimelineRow => ({ told: all });
const CATEGORIES = new Map<string, Category>([
  ['anna', 'person'],
  ['truce', 'deal'],
]);

describe('the parts of the calendar', () => {
  test.each([
    ['decade', '2025-05-12', '2020-01-01', '2029-12-31'],
    ['year', '2025-05-12', '2025-01-01', '2025-12-31'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['week', '2025-05-12', '2025-05-12', '2025-05-18'], // A Monday.
    ['week', '2025-05-18', '2025-05-12', '2025-05-18'], // A Sunday.
    ['week', '2026-01-01', '2025-12-29', '2026-01-04'],
    ['day', '2025-05-12', '2025-05-12', '2025-05-12'],
  ] as const)('the %s of %s', (part, day, from, to) => {
    expect(spanAt(part, day)).toEqual({ from, to });
  });

  test.each([
    ['decade', '1840-01-01', '2039-12-31', 20],
    ['month', '2025-01-01', '2025-12-31', 12],
    ['week', '2025-06-01', '2025-06-30', 6],
    ['day', '2025-05-12', '2025-05-18', 7],
  ] as const)('in %ss: from %s to %s', (part, from, to, count) => {
    const parts = partsOf(part, { from, to });
    expect(parts).toHaveLength(count);
    expect(new Set(parts.map((one) => one.from)).size).toBe(count);
  });

  test('the whole holds all that is dated, and the marked days', () => {
    const dated = ['1840s/1860s', '2025'].map((when) => ({ from: firstDay(when), to: lastDay(when) }));
    expect(wholeOf(dated, ['2031-01-01'])).toEqual({ from: '1840-01-01', to: '2039-12-31' });
  });
});

describe('a date in a time', () => {
  test.each([
    ['2025-05-12', 'month', '2025-05-20', true, false],
    ['2025-05-12', 'month', '2025-06-20', false, false],
    ['2025', 'month', '2025-05-20', false, true],
    ['2025', 'year', '2025-05-20', true, false],
    ['2018/2019', 'year', '2019-05-20', true, false],
    ['1840s/1860s', 'decade', '1850-05-20', true, false],
    ['1840s/1860s', 'year', '1850-05-20', false, true],
    ['2025-04-28/2025-05-02', 'week', '2025-05-02', true, false],
  ] as const)('%s in the %s of %s', (when, part, day, shown, rough) => {
    const span = spanAt(part, day);
    expect([isShownIn(told(when), span), isTooRough(told(when), span)]).toEqual([shown, rough]);
  });
});

describe('what is chosen', () => {
  const rows = [
    row(told('2025-05-12'), told('2025-05-11', { about: ['truce'] })),
    row(told('2025-06-01', { fronts: ['canada'], about: ['truce', 'anna'] })),
    row(told('2025-07-01', { fronts: ['canada', 'china'] })),
  ];
  const days = (chosen: Parameters<typeof chosenRows>[1]) =>
    chosenRows(rows, chosen, CATEGORIES).map((one) => one.told.from);

  test('leaves the rows that fit all of it', () => {
    expect(days({})).toEqual(['2025-05-12', '2025-06-01', '2025-07-01']);
    expect(days({ front: 'canada' })).toEqual(['2025-06-01', '2025-07-01']);
    expect(days({ front: 'canada', category: 'deal' })).toEqual(['2025-06-01']);
    expect(days({ entity: 'nobody' })).toEqual([]);
  });

  test('puts the statement first that fits, and keeps the others of its news', () => {
    const [first] = chosenRows(rows, { entity: 'truce' }, CATEGORIES);
    expect(first?.told.about).toEqual(['truce']);
    expect(first?.same.map(({ about }) => about)).toEqual([['anna']]);
  });

  test('asks of one statement what was chosen: two of the same news do not fit together', () => {
    const mixed = [row(told('2025-05-12', { fronts: ['canada'] }), told('2025-05-12', { about: ['truce'] }))];
    expect(chosenRows(mixed, { front: 'canada', entity: 'truce' }, CATEGORIES)).toEqual([]);
  });

  test('tells how much each choice leaves under the others, and none that leaves nothing', () => {
    const fronts = (chosen: Parameters<typeof chosenRows>[1]) =>
      optionsFor('front', (one) => one.fronts, rows, chosen, CATEGORIES);
    expect(fronts({})).toEqual([{ id: 'china', count: 2 }, { id: 'canada', count: 2 }]); // biome-ignore format: one line
    expect(fronts({ front: 'canada', category: 'deal' })).toEqual([
      { id: 'china', count: 1 },
      { id: 'canada', count: 1 },
    ]);
  });
});

describe('the list', () => {
  const shown = (...whens: string[]) => whens.map((when) => ({ told: told(when), same: [] }));
  const ALL = { from: '1840-01-01', to: '2039-12-31' };
  const textOf = (line: Line) => (line.kind === 'mark' ? line.mark.kind : line.row.told.from);
  const list = (
    rows: ReturnType<typeof shown>,
    marks = marksOf({ article: '2025-06-02', today: '2026-11-24' }),
    span = ALL,
  ) => groupsOf(rows, marks, span).map(({ heading, lines }) => [heading, ...lines.map(textOf)]);

  test('has a heading for each year, and the article and today in their places', () => {
    expect(list(shown('1840s/1860s', '2018', '2025-06-02', '2025-06-03', '2026-11-25'))).toEqual([
      ['1840s', '1840-01-01'],
      ['2018', '2018-01-01'],
      ['2025', '2025-06-02', 'article', '2025-06-03'],
      ['2026', 'today', '2026-11-25'],
    ]);
  });

  test('has a heading for each month of a long year, and one for what has no month', () => {
    const days = Array.from({ length: 25 }, (_, at) => `2025-0${at < 5 ? 3 : 4}-${String(at + 1).padStart(2, '0')}`);
    expect(list(shown('2024-12-31', '2025', ...days)).map(([heading]) => heading)).toEqual([
      '2024',
      '2025',
      '2025-03',
      '2025-04',
      '2025-06',
      '2026',
    ]);
  });

  test('has what can have begun on one day in the order of the last days, whatever order it comes in', () => {
    const whens = ['2019/2020', '2019-02-01/2019-02-09', '2019', '2019-02', '2019-02-01', '2018/2019', '2018'];
    const whensOf = (rows: ReturnType<typeof shown>) =>
      groupsOf(rows, [], ALL).flatMap(({ lines }) =>
        lines.flatMap((line) => (line.kind === 'row' ? line.row.told.id : [])),
      );
    const order = ['2018', '2018/2019', '2019', '2019/2020', '2019-02-01', '2019-02-01/2019-02-09', '2019-02'];
    expect(whensOf(shown(...whens))).toEqual(order);
    expect(whensOf(shown(...whens.toReversed()))).toEqual(order);
  });

  test('has no heading twice, though a decade, a year, a month and a day begin together', () => {
    const days = Array.from({ length: 25 }, (_, at) => `2020-02-${String(at + 1).padStart(2, '0')}`);
    const headings = list(shown('2020-01-01', '2020-01', '2020/2021', '2020', '2020s', ...days), []).map(
      ([one]) => one,
    );
    expect(headings).toEqual(['2020s', '2020', '2020-01', '2020-02']);
  });

  test('marks no day that is not in sight, and one day once', () => {
    expect(list(shown('2024-05-01'), undefined, spanAt('year', '2024-01-01'))).toEqual([['2024', '2024-05-01']]);
    const today = marksOf({ article: '2026-11-24', today: '2026-11-24' });
    expect(list([], today)).toEqual([['2026', 'both']]);
    expect(marksOf({ today: '2026-11-24' })).toEqual([{ kind: 'today', day: '2026-11-24' }]);
  });
});

describe('the time in sight', () => {
  const all = ['2018-07-06', '2025', '2025-05-12', '2025-05-14', '2026-05-13'].map((when) => row(told(when)));
  const timeline: Timeline = { today: '2026-11-24', rows: all, entities: [], fronts: [], sources: [] };
  const view = (zoom: Parameters<typeof viewOf>[1], day: string) =>
    viewOf(chosenRows(all, {}, CATEGORIES), zoom, day, timeline);

  test('as a whole leaves out the decades in which nothing is known', () => {
    const old = { ...timeline, rows: [row(told('1840s')), ...all] };
    const { bars, span } = viewOf(chosenRows(old.rows, {}, CATEGORIES), 'all', '2025-05-12', old);
    expect(span).toEqual({ from: '1840-01-01', to: '2029-12-31' });
    expect(bars.map(({ part, count }) => [part.from.slice(0, 4), count])).toEqual([
      ['1840', 1],
      ['2010', 1],
      ['2020', 4],
    ]);
  });

  test('of a month has its rows, its weeks, what is dated too roughly, and the nearest months with rows', () => {
    const { shown, bars, rough, earlier, later } = view('month', '2025-05-20');
    expect(shown.map((one) => one.told.from)).toEqual(['2025-05-12', '2025-05-14']);
    expect(bars.map(({ count }) => count)).toEqual([0, 0, 2, 0, 0]);
    expect(rough).toBe(1);
    expect([earlier?.from, later?.from]).toEqual(['2018-07-01', '2026-05-01']);
  });

  test('of the first and the last year has none before and none after', () => {
    expect(view('year', '2018-01-01').earlier).toBeUndefined();
    expect(view('year', '2026-01-01').later).toBeUndefined();
    expect(view('year', '2020-01-01').shown).toEqual([]);
  });
});
