import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Timeline } from '../../components/panel/timeline/Timeline';
import { FIRST_LINES } from '../../components/panel/timeline/use-growth';
import type { Timeline as Answer } from '../../lib/messages/overview';
import { timelineOf } from '../../lib/overview/timeline';
import { cardWords } from '../../lib/words/card';
import { timelineWords as w } from '../../lib/words/overview/timeline';
import { beyond, COLORS, index, showIn, until, violationsIn } from './overview-parts';

const DAYS = { today: '2026-11-24', article: '2025-06-02' };
const CAST = ['he-lifeng', 'scott-bessent', 'geneva-truce', 'rare-earths', 'xi-jinping', 'london-talks'];

interface Given {
  ids?: readonly string[];
  width?: number;
  colors?: (typeof COLORS)[number];
  fetch?: (ids: readonly string[] | undefined) => Promise<Answer | undefined>;
}

/** The timeline in a panel, when all of its rows are made. */
async function show({ ids = CAST, width, colors, fetch }: Given = {}) {
  const opened: string[] = [];
  const answer = fetch ?? (async (asked) => timelineOf(asked, DAYS, index));
  const root = await showIn(
    <Timeline ids={ids} today={DAYS.today} load={answer} onOpen={(id) => opened.push(id)} />,
    width,
    colors,
  );
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const isMade = () => root.textContent !== cardWords.loading && all('.to-come').length === 0;
  const made = () => until(isMade, 'all rows are made');
  await made();
  const press = async (name: string | RegExp) => {
    const isIt = (text: string | null) => (typeof name === 'string' ? text?.trim() === name : name.test(text ?? ''));
    const button = all('button').find((one) => isIt(one.getAttribute('aria-label') ?? one.textContent));
    if (!button) throw new Error(`no button ${name}`);
    await act(async () => button.click());
    await made();
  };
  const choose = async (label: string, value: string) => {
    const select = all('label')
      .find((one) => one.textContent?.startsWith(label))
      ?.querySelector('select');
    if (!select) throw new Error(`no choice ${label}`);
    await act(async () => userEvent.selectOptions(select, value));
    await made();
  };
  const scroller = () => root.querySelector<HTMLElement>('.happened') as HTMLElement;
  return { root, opened, all, press, choose, scroller, said: () => root.querySelector('[role=status]')?.textContent };
}

function isInSight(line: Element | null, scroller: Element): boolean {
  const [box, view] = [line?.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return box !== undefined && box.top >= view.top && box.bottom <= view.bottom;
}

const textsOf = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe('the list', () => {
  test('has every row of the cast under headings, in lists, with the article and today in their places', async () => {
    const { all } = await show();
    const { rows } = timelineOf(CAST, DAYS, index);
    expect(all('.row')).toHaveLength(rows.length);
    expect(all('ol > li')).toHaveLength(rows.length + 2);
    expect(textsOf(all('h3'))).toContain('2018');
    expect(textsOf(all('h3'))).toContain('May 2025');
    const lines = all('ol > li');
    const article = lines.findIndex((one) => one.classList.contains('is-article'));
    expect(lines[article]?.textContent).toBe(w.articleOn('2025-06-02'));
    expect(lines.slice(0, article).filter((one) => one.classList.contains('after-article'))).toEqual([]);
    expect(lines.slice(article + 1).filter((one) => one.matches('.row:not(.after-article)'))).toEqual([]);
    expect(lines.findIndex((one) => one.classList.contains('is-today'))).toBeGreaterThan(article);
  });

  test('begins at the article, though all that was before is above it', async () => {
    const { root, scroller } = await show();
    expect(isInSight(root.querySelector('.is-article'), scroller())).toBe(true);
    expect(scroller().scrollTop).toBeGreaterThan(300);
  });

  test.each(COLORS)('underlines the names that it opens as they are elsewhere, %s', async (colors) => {
    const { all } = await show({ colors });
    const names = all('.beside button');
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names.map((one) => getComputedStyle(one).textDecorationLine))).toEqual(new Set(['underline']));
  });

  test('opens the card of whom a row is about, of others that it names, and the source', async () => {
    const { all, opened } = await show();
    const row = all('.row').find((one) => one.querySelectorAll('.beside button').length > 1) as HTMLElement;
    row.querySelector<HTMLElement>('.told')?.click();
    row.querySelectorAll<HTMLElement>('.beside button')[1]?.click();
    expect(opened).toHaveLength(2);
    expect(CAST).toContain(opened[0]);
    expect(opened[1]).not.toBe(opened[0]);
    const link = all('.from a')[0] as HTMLAnchorElement;
    expect(link.href).toMatch(/^https:/);
    expect(link.rel).toContain('noopener');
    expect(link.getAttribute('aria-label')).toContain(link.textContent ?? '');
  });

  test('folds what other cards say of the same news', async () => {
    const { all } = await show();
    const folded = all('.row > details');
    expect(folded.length).toBeGreaterThan(5);
    const { rows } = timelineOf(CAST, DAYS, index);
    expect(all('.row .what')).toHaveLength(rows.flatMap(({ told }) => told).length);
    expect(folded.every((one) => !(one as HTMLDetailsElement).open)).toBe(true);
  });
});

describe('the scale', () => {
  test('zooms in around the day of the article, and says what is in sight', async () => {
    const { press, said, all } = await show();
    const seen: (string | null | undefined)[] = [];
    for (const zoom of ['decade', 'year', 'month', 'week'] as const) {
      await press(w.zooms[zoom]);
      seen.push(said()?.split(' ')[0]);
      expect(all('[aria-pressed=true]').map((one) => one.textContent)).toContain(w.zooms[zoom]);
    }
    expect(seen).toEqual(['2020s', '2025', 'June', '2–8']);
    expect(all('.bars button')).toHaveLength(7);
  });

  test('a bar zooms into its part, and whoever came by the keyboard goes on among its parts', async () => {
    const { press, said, all } = await show();
    await press(/^2020s: /);
    expect(said()).toMatch(/^2020s /);
    const bar = all('.bars button').find((one) => one.getAttribute('aria-label')?.startsWith('2026: ')) as HTMLElement;
    bar.focus();
    await userEvent.keyboard('{Enter}');
    expect(said()).toMatch(/^2026 /);
    expect(all('.bars')[0]?.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^December 2026: /);
  });

  test('plus and minus zoom, wherever the focus is in it', async () => {
    const { root, said } = await show();
    root.querySelector<HTMLElement>('.told[tabindex="0"], .marked[tabindex="0"]')?.focus();
    await userEvent.keyboard('++');
    expect(said()).toMatch(/^2025 /);
    expect(document.activeElement?.closest<HTMLElement>('ol > li')?.dataset.day).toBe(DAYS.article);
    root.querySelector<HTMLElement>('.bars [tabindex="0"]')?.focus();
    await userEvent.keyboard('-');
    expect(said()).toMatch(/^2020s /);
  });

  test('plus on a bar zooms into that bar, minus out again, and the focus stays among the bars', async () => {
    const { said, all } = await show();
    const bars = () => all('.bars')[0] as HTMLElement;
    const bar = all('.bars button').find((one) => one.getAttribute('aria-label')?.startsWith('2010s: ')) as HTMLElement;
    bar.focus();
    await userEvent.keyboard('+');
    expect(said()).toMatch(/^2010s /);
    expect(bars().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('-');
    expect(said()).toMatch(/^\d{4}s–\d{4}s /);
    expect(bars().contains(document.activeElement)).toBe(true);
  });

  test('goes to the nearest time with something in it, and not beyond the last', async () => {
    const { press, said } = await show({ ids: ['phase-one', 'geneva-truce'] });
    await press(w.zooms.year);
    expect(said()).toMatch(/^2025 /);
    for (let steps = 0; steps < 10; steps++) await press(/^(?:Earlier: \d+|Nothing earlier)$/);
    const first = Number(said()?.slice(0, 4));
    const { rows } = timelineOf(['phase-one', 'geneva-truce'], DAYS, index);
    expect(first).toBe(Number(rows[0]?.told[0]?.from.slice(0, 4)));
    await press(w.noEarlier);
    expect(said()).toMatch(new RegExp(`^${first} `));
  });

  test('marks the article and today below their bars, and goes to them', async () => {
    const { press, all, root } = await show();
    const signs = all('.bars button').map((one) => one.getAttribute('aria-label'));
    expect(signs.filter((one) => one?.includes(w.marks.article) && one.includes(w.marks.today))).toHaveLength(1);
    await press(w.zooms.month);
    await press(`${w.signs.today} ${w.marks.today}`);
    expect(document.activeElement).toBe(root.querySelector('.is-today'));
    expect(document.activeElement?.textContent).toBe(w.todayOn(DAYS.today));
  });

  test('says how much is dated too roughly to be shown, and zooms out to it', async () => {
    const { press, said, root } = await show();
    await press(w.zooms.week);
    expect(root.querySelector('.rough')?.textContent).toMatch(/dated more roughly/);
    await press(/dated more roughly/);
    expect(said()).toMatch(/^June 2025 /);
  });
});

describe('the filters', () => {
  test('leave what belongs to a front, a category and a name, and say how much each leaves', async () => {
    const { choose, all, said } = await show({ ids: [] });
    await choose(w.front, 'canada');
    const canada = all('.row').length;
    expect(said()).toBe(`${w.span.all({ from: '1840-01-01', to: '2039-12-31' })} ${w.entries(canada)}`);
    const option = [...document.querySelectorAll('option')].find((one) => one.value === 'mark-carney');
    const count = Number(/\((\d+)\)/.exec(option?.textContent ?? '')?.[1]);
    expect(count).toBeGreaterThan(5);
    await choose(w.entity, 'mark-carney');
    expect(all('.row')).toHaveLength(count);
    for (const row of all('.row')) expect(row.textContent).toContain('Mark Carney');
    // Some of these are about so many that he is none of the first three.
    expect(all('.row').some((row) => row.querySelectorAll('.beside button').length > 3)).toBe(true);
  });

  test('that leave nothing in sight say so, and can be taken back', async () => {
    const { choose, press, all, said } = await show();
    await choose(w.category, 'goods');
    await press(w.zooms.week);
    for (let steps = 0; steps < 3 && all('.row').length > 0; steps++) await press(`${w.signs.today} ${w.marks.today}`);
    expect(all('.nothing')[0]?.textContent).toContain(w.noneLeft);
    await press(w.clear);
    expect(all('select').map((one) => (one as HTMLSelectElement).value)).toEqual(['page', '', '', '']);
    expect(said()).toMatch(/2026 /);
  });
});

describe('the keys', () => {
  test('go from row to row; Tab goes through the parts of one row, and out of the list', async () => {
    const { root, all } = await show();
    const mark = root.querySelector<HTMLElement>('.is-article') as HTMLElement;
    expect(all('.happened [tabindex="0"]')).toEqual([mark]);
    mark.focus();
    await userEvent.keyboard('{ArrowDown}');
    const row = document.activeElement?.closest('.row') as HTMLElement;
    expect(row.classList.contains('after-article')).toBe(true);
    const parts = [...row.querySelectorAll('[data-rove]')];
    expect(all('.happened [tabindex="0"]')).toEqual(parts);
    const stops = parts.filter((one) => one.checkVisibility()); // What is folded is no stop.
    expect(stops.length).toBeGreaterThan(1);
    for (const stop of stops) {
      expect(document.activeElement).toBe(stop);
      await userEvent.keyboard('{Tab}');
    }
    expect(root.querySelector('.happened')?.contains(document.activeElement)).toBe(false);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Home}');
    expect(document.activeElement?.closest('ol > li')).toBe(all('ol > li')[0]);
    await userEvent.keyboard('{End}{ArrowUp}{ArrowUp}');
    expect(document.activeElement?.closest('ol > li')).toBe(all('ol > li').at(-3));
  });

  test('Enter opens the card of the row', async () => {
    const { all, opened } = await show();
    all('.row .told')[3]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveLength(1);
  });
});

describe('what is asked for', () => {
  test('is the cast, or everything when that is chosen', async () => {
    const asked: (readonly string[] | undefined)[] = [];
    const fetch = async (ids: readonly string[] | undefined) => {
      asked.push(ids);
      return timelineOf(ids, DAYS, index);
    };
    const { choose, all, root, scroller } = await show({ fetch });
    const few = all('.row').length;
    await choose(w.scope, 'all');
    await until(() => all('.row').length > few && all('.to-come').length === 0, 'everything is shown');
    expect(asked).toEqual([CAST, undefined]);
    expect(isInSight(root.querySelector('.is-article'), scroller())).toBe(true);
  });

  test('is everything where the page names nobody', async () => {
    const { all } = await show({ ids: [] });
    expect(all('option').filter((one) => one.textContent === w.scopes.all)).toEqual([]);
    expect(all('.row').length).toBeGreaterThan(700);
  });

  test('says that it is coming, and that it has failed, and is asked for again', async () => {
    let fails = true;
    const fetch = async () => (fails ? undefined : timelineOf(CAST, DAYS, index));
    const { root, press, all } = await show({ fetch });
    expect(root.textContent).toContain(w.failed);
    expect(root.textContent).not.toContain(cardWords.loading);
    fails = false;
    await press('Try again');
    await until(() => all('.row').length > 0, 'it is shown');
  });
});

/** A timeline of so many rows. */
function long(count: number): Answer {
  const { entities, fronts, sources } = timelineOf(['he-lifeng'], DAYS, index);
  const day = (nth: number) => new Date(Date.UTC(2018, 0, 1) + nth * 3 * 86_400_000).toISOString().slice(0, 10);
  const rows = Array.from({ length: count }, (_, nth) => ({
    told: [
      {
        id: `event:${nth}`,
        when: day(nth),
        from: day(nth),
        to: day(nth),
        text: `What happened on day ${nth} has a text that is about as long as such texts are, so that it takes some lines.`,
        about: ['he-lifeng', 'scott-bessent'],
        fronts: ['china'],
        cites: [{ source: 1, at: '¶1' }],
      },
    ],
  }));
  return { ...DAYS, rows, entities, fronts, sources };
}

describe('a thousand rows', () => {
  test('are made piece by piece, the first around the article, and none is made anew', async () => {
    const answer = long(1000);
    const made: number[] = [];
    const watch = new MutationObserver(() => made.push(document.querySelectorAll('.row').length));
    watch.observe(document.body, { childList: true, subtree: true });
    const { all } = await show({ ids: [], fetch: async () => answer });
    watch.disconnect();
    const steps = made.filter((count) => count > 0).map((count, nth, counts) => count - (counts[nth - 1] ?? 0));
    expect(all('.row')).toHaveLength(1000);
    expect(steps[0]).toBeLessThanOrEqual(FIRST_LINES);
    expect(Math.max(...steps)).toBeLessThanOrEqual(2 * FIRST_LINES);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(steps.length).toBeGreaterThan(8);
  });

  test('keep the article where it is while those above it are made', async () => {
    const answer = long(1000);
    const tops = new Set<number>();
    let over = false;
    const look = () => {
      const mark = document.querySelector('.is-article');
      if (mark) tops.add(Math.round(mark.getBoundingClientRect().top));
      if (!over) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    await show({ ids: [], fetch: async () => answer });
    over = true;
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
  });

  test('scroll without a task over 50 ms, and without a change to the page', async () => {
    const { scroller } = await show({ ids: [], fetch: async () => long(1000) });
    const root = scroller();
    let changes = 0;
    const watch = new MutationObserver((records) => {
      changes += records.length;
    });
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
    const passes: number[] = [];
    // Other work on the machine can hold up a pass; the list itself would hold up all of them.
    for (let pass = 0; pass < 5 && Math.min(...passes, Number.POSITIVE_INFINITY) > 0; pass++) {
      const tasks: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
      observer.observe({ type: 'longtask' });
      for (let top = 0; top < root.scrollHeight; top += root.clientHeight) {
        root.scrollTop = top;
        await new Promise((done) => requestAnimationFrame(done));
      }
      await new Promise((done) => setTimeout(done, 50));
      tasks.push(...observer.takeRecords());
      observer.disconnect();
      passes.push(tasks.length);
    }
    watch.disconnect();
    expect(root.scrollTop).toBeGreaterThan(50_000);
    expect(changes).toBe(0);
    expect(Math.min(...passes)).toBe(0);
  });
});

describe.each(COLORS)('in %s colors', (colors) => {
  test('axe finds nothing, at any zoom', async () => {
    const { root, press } = await show({ colors });
    expect(await violationsIn(root)).toEqual([]);
    for (const zoom of ['year', 'week'] as const) {
      await press(w.zooms[zoom]);
      expect(await violationsIn(root)).toEqual([]);
    }
  });

  test('all of it is within 280 px', async () => {
    const { root, press, all } = await show({ colors, width: 280 });
    for (const zoom of ['all', 'year', 'month', 'week'] as const) {
      await press(w.zooms[zoom]);
      expect(beyond(root)).toEqual([]);
    }
    for (const one of all('button, select'))
      expect(one.getBoundingClientRect().height, one.outerHTML).toBeGreaterThan(15);
  });
});

test('in forced colors the bars, the dots and the chosen zoom can be seen', async () => {
  const { all } = await show({ colors: 'forced' });
  const ground = getComputedStyle(document.body).backgroundColor;
  const bar = all('.bars i').find((one) => one.offsetHeight > 5) as HTMLElement;
  expect(getComputedStyle(bar).backgroundColor).not.toBe(ground);
  const chosen = all('[aria-pressed=true]')[0] as HTMLElement;
  expect(getComputedStyle(chosen).borderBottomColor).not.toBe(ground);
  const dot = getComputedStyle(all('.row')[0] as HTMLElement, '::before');
  expect(dot.borderTopColor).not.toBe(ground);
});
