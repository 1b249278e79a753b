import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import { evaluate } from './page-script';
import { inTurns, type Probe } from './probe';
import { ratios } from './stats';
import { figure, table } from './table';
import { traced } from './trace';

/** How long the page mutates in one run, in ms. */
const SPAN_MS = 250;

/** Pairs of storms for each run. Storms are so short that both of a pair run under the same load. */
const PAIRS = 4;

/** Mutates as fast as it can in tasks of 5 ms, as a page does that redraws itself; counts the mutations. */
const STORM = `new Promise((done) => {
  const list = document.createElement('div');
  document.querySelector('main').append(list);
  const until = performance.now() + ${SPAN_MS};
  let count = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    for (const end = performance.now() + 5; performance.now() < end; ) {
      const item = document.createElement('p');
      item.textContent = 'Update ' + count++ + ': the ferry leaves at noon.';
      if (list.childElementCount < 200) list.append(item);
      else list.children[count % 200].replaceWith(item);
    }
    if (performance.now() < until) channel.port2.postMessage(0);
    else { list.remove(); done(count); }
  };
  channel.port2.postMessage(0);
})`;

/**
 * Each page with what it is called, and how much of its throughput it may lose, in percent: 3 where it is lit (issue
 * 13).
 */
const PAGES: Record<string, { name: string; atMost: number }> = {
  'live/quiet': { name: 'off topic', atMost: 2 },
  'live/news/1000': { name: 'lit', atMost: 3 },
  'live/mentions/10': { name: '10 mentions', atMost: 3 },
  'live/mentions/1000': { name: '1,000 mentions', atMost: 3 },
  'live/mentions/10000': { name: '10,000 mentions', atMost: 3 },
};

/** How long a page is left alone at first, in ms: the longest one is read by then. */
const REST_MS = 3000;

const probe: Probe<'cost'> = {
  pages: () => Object.keys(PAGES),
  open: openBrowser,
  async prepare(opened, url) {
    await opened.page.goto(url);
    await opened.page.waitForTimeout(REST_MS);
    await storm(opened);
  },
  measure: async (opened) => ({ cost: await storm(opened) }),
  compared: { cost: 'mutation storm, µs for each' },
  pairs: (runs) => runs * PAIRS,
  nameOf: (page) => PAGES[page]?.name ?? page,
};

/** How much throughput a page loses that mutates as fast as it can, in pairs with and without the extension. */
export const mutate: Measurement = {
  name: 'mutate',
  probe,
  async run({ extension, server, runs }) {
    const ours = await openBrowser(extension);
    const without = await openBrowser();
    const rows: string[][] = [];
    const aims = [];
    for (const [page, { name: what, atMost }] of Object.entries(PAGES)) {
      for (const side of [ours, without]) await probe.prepare?.(side, `${server.origin}/${page}`);
      const [mine = [], theirs = []] = await inTurns([ours, without], probe.pairs(runs), storm);
      const share = await ownShare(ours);
      const { median, low, high } = ratios(theirs, mine);
      const lost = 100 * (1 - median);
      rows.push([
        what,
        `${figure(lost)} % (${figure(100 * (1 - high))}–${figure(100 * (1 - low))})`,
        `${figure(share)} %`,
      ]);
      aims.push({ what: `${what}: throughput lost, %`, value: lost, atMost });
      aims.push({ what: `${what}: main thread in our script, %`, value: share, atMost: 2 });
    }
    await ours.close();
    await without.close();
    return {
      title: `A page that mutates as fast as it can (${probe.pairs(runs)} pairs)`,
      tables: [table(['page', 'throughput lost', 'of the main thread, our script'], rows)],
      aims,
    };
  },
};

/** The page’s processor time for each mutation, in µs: what other programs take does not count. */
async function storm(opened: Opened): Promise<number> {
  const { session } = opened;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskTime(opened);
  const count = await evaluate<number>(opened, STORM);
  return (1e6 * ((await taskTime(opened)) - before)) / count;
}

async function taskTime({ session }: Opened): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** The share of one storm that our scripts run, in percent: the calls in its trace whose address is the extension’s. */
async function ownShare(opened: Opened): Promise<number> {
  const events = await traced(opened.whole, async () => {
    await evaluate(opened, STORM);
  });
  const own = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'),
  );
  return (100 * own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)) / SPAN_MS;
}
