import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import { evaluate } from './page-script';
import { median, spread } from './stats';
import { figure, table } from './table';
import { traced } from './trace';

/** How long the page mutates in one run, in ms. */
const SPAN_MS = 250;

/** How often each side takes its turn in a pair: turns so short that both meet the same machine. */
const TURNS = 4;

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

/** What a page loses that mutates as fast as it can, in pairs with and without. */
export const mutate: Measurement = {
  name: 'mutate',
  async run({ extension, server, made, runs }) {
    made.set(
      'quiet',
      '<!doctype html><html lang="en"><body><main><h1>Ferries</h1><p>They sail.</p></main></body></html>',
    );
    const ours = await openBrowser(extension);
    const without = await openBrowser();
    const rows: string[][] = [];
    const aims = [];
    for (const [what, name] of [
      ['off topic', 'made/quiet'],
      ['lit', 'news/1000'],
    ] as const) {
      const kept: number[] = [];
      for (const opened of [ours, without]) {
        await opened.page.goto(`${server.origin}/live/${name}`);
        await opened.page.waitForTimeout(1000);
        await storm(opened);
      }
      for (let run = 0; run < runs; run++) {
        // Taking turns at going first, so that neither always meets the busier machine.
        const order = run % 2 === 0 ? [ours, without] : [without, ours];
        const counts = new Map<Opened, number>();
        for (let turn = 0; turn < TURNS; turn++) {
          for (const opened of order) counts.set(opened, (counts.get(opened) ?? 0) + (await storm(opened)));
        }
        kept.push((counts.get(ours) as number) / (counts.get(without) as number));
      }
      const share = await ownShare(ours);
      const lost = 100 * (1 - median(kept));
      const { low, high } = spread(kept);
      rows.push([
        what,
        `${figure(lost)} % (${figure(100 * (1 - high))}–${figure(100 * (1 - low))})`,
        `${figure(share)} %`,
      ]);
      aims.push({ what: `${what}: throughput lost, %`, value: lost, atMost: 2 });
      aims.push({ what: `${what}: main thread in our script, %`, value: share, atMost: 2 });
    }
    await ours.close();
    await without.close();
    return {
      title: `A page that mutates as fast as it can (${runs} pairs)`,
      tables: [table(['page', 'throughput lost', 'of the main thread, our script'], rows)],
      aims,
    };
  },
};

/** Mutations for each ms of the page’s processor time: what other programs take does not count. */
async function storm(opened: Opened): Promise<number> {
  const { session } = opened;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskTime(opened);
  const count = await evaluate<number>(opened, STORM);
  return count / ((await taskTime(opened)) - before);
}

async function taskTime({ session }: Opened): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** The share of one storm that our script runs, from its trace; calls that name our script, the page’s own left out. */
async function ownShare(opened: Opened): Promise<number> {
  const events = await traced(opened.whole, async () => {
    await evaluate(opened, STORM);
  });
  const own = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'),
  );
  return (100 * own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)) / SPAN_MS;
}
