import { workByPage } from './attribute';
import type { Opened } from './browser';
import type { Aim, Measurement } from './measurement';
import type { Probe } from './probe';
import { savedPages } from './server';
import { median, spread } from './stats';
import { figure, table, withSpread } from './table';
import { traced } from './trace';
import { firstHighlight, openWatched, settledHighlights } from './watch-highlights';

const SIZES = [1_000, 10_000, 100_000];

/** The largest size. It takes so long that it is left out where two builds are compared. */
const HUGE = 1_000_000;

/** The aim for the longest task, in ms. */
const SLICE_AIM_MS = 8;

/** How long reading goes on, at most, after all near the window is marked, in ms. */
const READ_MS = 2000;

const still = (name: string) => `still/${name}`;

const probe: Probe<'total' | 'longest'> = {
  pages: () => [...SIZES.map((words) => `news/${words}`), ...savedPages('large')].map(still),
  open: openWatched,
  async measure(opened, url) {
    const { work } = await visit(opened, url);
    return { total: work.total, longest: work.longestTask };
  },
  compared: { total: 'main-thread time on large pages, ms', longest: 'longest task on large pages, ms' },
  pairs: (runs) => Math.ceil(runs / 4),
};

/** How the cost grows with the page, and how long the page waits for us at a time. */
export const large: Measurement = {
  name: 'large',
  probe,
  async run({ extension, server, runs }) {
    const ours = await openWatched(extension);
    const rows: string[][] = [];
    const aims: Aim[] = [];
    for (const page of [...probe.pages(), still(`news/${HUGE}`)]) {
      const name = page.replace(/.*\//, '');
      const visits = [];
      for (let run = 0; run < runs; run++) visits.push(await visit(ours, `${server.origin}/${page}`));
      const slice = spread(visits.map(({ work }) => work.longestTask));
      const longTasks = visits.map(({ work }) => work.tasks.filter((ms) => ms > SLICE_AIM_MS + 1).length);
      rows.push([
        name,
        isNews(page) ? withSpread(spread(visits.map(({ lit }) => lit)), 'ms') : '–',
        withSpread(spread(visits.map(({ work }) => work.total)), 'ms'),
        withSpread(slice, 'ms'),
        figure(median(longTasks)),
        figure(median(visits.map(({ marks }) => marks))),
      ]);
      aims.push({ what: `${name}: longest task, ms`, value: slice.median, atMost: SLICE_AIM_MS });
    }
    await ours.close();
    const head = [
      'page',
      'first highlight',
      'main-thread time',
      'longest task',
      'tasks over 9 ms',
      'marks near the window',
    ];
    return { title: 'Large pages', tables: [table(head, rows)], aims };
  },
};

/** The saved large pages are about something else. */
const isNews = (page: string) => page.includes('/news/');

async function visit(opened: Opened, url: string) {
  const { page, whole } = opened;
  let lit = Number.NaN;
  let marks = 0;
  const events = await traced(whole, async () => {
    await page.goto(url, { timeout: 60_000 });
    if (isNews(url)) {
      lit = await firstHighlight(opened, 60_000);
      marks = await settledHighlights(opened);
      await page.waitForTimeout(READ_MS);
    } else await page.waitForTimeout(1500);
  });
  const work = workByPage(events).get(url);
  if (!work) throw new Error(`no trace of ${url}`);
  return { work, lit, marks };
}
