import { workByPage } from './attribute';
import { type Opened, openBrowser } from './browser';
import type { Aim, Measurement } from './measurement';
import { savedPages } from './server';
import { median, spread } from './stats';
import { figure, table, withSpread } from './table';
import { traced } from './trace';
import { firstHighlight, settledHighlights, watchHighlights } from './watch-highlights';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/** Longest stretch of work, in ms. */
const SLICE_AIM_MS = 8;

/** How the cost grows with the page, and how long the page waits for us at a time. */
export const large: Measurement = {
  name: 'large',
  async run({ extension, server, runs }) {
    const ours = await openBrowser(extension);
    await watchHighlights(ours.page);
    const rows: string[][] = [];
    const aims: Aim[] = [];
    const saved = savedPages('large').map((name) => ({ name, isLit: false }));
    const made = SIZES.map((words) => ({ name: `news/${words}`, isLit: true }));
    for (const { name, isLit } of [...made, ...saved]) {
      const visits = [];
      for (let run = 0; run < runs; run++) visits.push(await visit(ours, `${server.origin}/still/${name}`, isLit));
      const slice = spread(visits.map(({ work }) => work.longestTask));
      const sliceShare = visits.map(({ work }) => work.tasks.filter((ms) => ms > SLICE_AIM_MS + 1).length);
      rows.push([
        name.replace(/.*\//, ''),
        isLit ? withSpread(spread(visits.map(({ lit }) => lit)), 'ms') : '–',
        withSpread(spread(visits.map(({ work }) => work.total)), 'ms'),
        withSpread(slice, 'ms'),
        figure(median(sliceShare)),
        figure(median(visits.map(({ marks }) => marks))),
      ]);
      aims.push({ what: `${name}: longest task, ms`, value: slice.median, atMost: SLICE_AIM_MS });
    }
    await ours.close();
    const head = ['page', 'first highlight', 'main-thread time', 'longest task', 'tasks over 9 ms', 'marks'];
    return { title: 'Large pages', tables: [table(head, rows)], aims };
  },
};

async function visit(opened: Opened, url: string, isLit: boolean) {
  const { page, whole } = opened;
  let lit = Number.NaN;
  let marks = 0;
  const events = await traced(whole, async () => {
    await page.goto(url, { timeout: 60_000 });
    if (isLit) {
      lit = await firstHighlight(opened, 60_000);
      marks = await settledHighlights(opened);
    } else await page.waitForTimeout(1500);
  });
  const work = workByPage(events).get(url);
  if (!work) throw new Error(`no trace of ${url}`);
  return { work, lit, marks };
}
