import { type OwnWork, workByPage } from './attribute';
import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import type { Probe } from './probe';
import { savedPages } from './server';
import { spread } from './stats';
import { table, withSpread } from './table';
import { traced } from './trace';
import { firstHighlight, openWatched } from './watch-highlights';

/** How long a page is given after its first highlight, in ms. */
const REST_MS = 250;

interface Visit {
  work: OwnWork;
  /** From DOMContentLoaded to the frame that shows the first highlight, in ms. */
  lit: number;
  heap: number;
}

const probe: Probe<'total' | 'longest' | 'lit'> = {
  pages: () => ['still/story', ...savedPages('trade').map((name) => `still/${name}`)],
  open: openWatched,
  prepare: async (opened, url) => void (await visit(opened, url)),
  async measure(opened, url) {
    const { work, lit } = await visit(opened, url);
    return { total: work.total, longest: work.longestTask, lit };
  },
  compared: {
    total: 'main-thread time on pages about the subject, ms',
    longest: 'longest task on them, ms',
    lit: 'from DOMContentLoaded to their first underline, ms',
  },
  pairs: (runs) => Math.ceil(runs / 2),
};

/** What a page costs that is about the subject, also on a processor four times as slow. */
export const lit: Measurement = {
  name: 'lit',
  probe,
  async run({ extension, server, runs }) {
    const ours = await openWatched(extension);
    const without = await openBrowser();
    const rows: string[][] = [];
    const longest: number[] = [];
    const longestSlow: number[] = [];
    for (const page of probe.pages()) {
      const url = `${server.origin}/${page}`;
      const visits: Visit[] = [];
      const bare: number[] = [];
      const slow: number[] = [];
      for (let run = 0; run < runs; run++) {
        visits.push(await visit(ours, url));
        await without.page.goto(url);
        bare.push(await heapOf(without));
        await ours.session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        slow.push((await visit(ours, url)).work.longestTask);
        await ours.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
      const tasks = spread(visits.map(({ work }) => work.longestTask));
      const added = bare.map((heap, nth) => ((visits[nth] as Visit).heap - heap) / 1e6);
      longest.push(tasks.median);
      longestSlow.push(spread(slow).median);
      rows.push([
        page.replace(/.*\//, ''),
        withSpread(spread(visits.map((one) => one.lit)), 'ms'),
        withSpread(spread(visits.map(({ work }) => work.total)), 'ms'),
        withSpread(tasks, 'ms'),
        withSpread(spread(slow), 'ms'),
        withSpread(spread(added), 'MB'),
      ]);
    }
    await ours.close();
    await without.close();
    const head = [
      'page',
      'DOMContentLoaded → highlight',
      'main-thread time',
      'longest task',
      'the same at 4 ×',
      'added heap',
    ];
    return {
      title: `Pages about the subject (${runs} runs each)`,
      tables: [table(head, rows)],
      aims: [
        { what: 'longest task, ms', value: Math.max(...longest), atMost: 50 },
        { what: 'longest task at 4 × slowdown, ms', value: Math.max(...longestSlow), atMost: 50 },
      ],
    };
  },
};

async function visit(opened: Opened, url: string): Promise<Visit> {
  let lit = Number.NaN;
  const events = await traced(opened.whole, async () => {
    await opened.page.goto(url);
    lit = await firstHighlight(opened);
    await opened.page.waitForTimeout(REST_MS);
  });
  const work = workByPage(events).get(url);
  if (!work) throw new Error(`no trace of ${url}`);
  return { work, lit, heap: await heapOf(opened) };
}

/** The JavaScript heap of the page’s process after a collection, in bytes. */
async function heapOf({ session }: Opened): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
