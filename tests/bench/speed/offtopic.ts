import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OwnWork, workByPage } from './attribute';
import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import { inTurns, type Probe } from './probe';
import { savedPages } from './server';
import { median, ratios, spread } from './stats';
import { figure, table, withSpread } from './table';
import { traced } from './trace';
import { makeYardstick } from './yardstick';

/** How long each page is given after it has loaded, in ms. */
const REST_MS = 120;

const probe: Probe<'total'> = {
  pages: () => savedPages('offtopic').map((name) => `still/${name}`),
  open: openBrowser,
  measure: visit,
  compared: { total: 'main-thread time on pages about something else, ms' },
  pairs: (runs) => Math.ceil(runs / 5),
};

/**
 * What a page costs that is about something else. The sentinel is compared with reading the page’s text nodes once;
 * both start cold.
 */
export const offtopic: Measurement = {
  name: 'offtopic',
  probe,
  async run({ extension, server, runs }) {
    const pages = probe.pages();
    if (pages.length === 0)
      return { title: 'Pages about something else', tables: ['Not measured: no saved pages.'], aims: [] };
    const ours = await openBrowser(extension);
    const yardstick = await openBrowser(makeYardstick());
    const costs: { sentinel: number; walk: number }[] = [];
    const byPage = new Map(pages.map((page): [string, number[]] => [page, []]));
    const others = new Set<string>();
    for (let round = 0; round < probe.pairs(runs); round++) {
      for (const page of pages) {
        const url = `${server.origin}/${page}`;
        const [[mine] = [], [theirs] = []] = await inTurns([ours, yardstick], 1, (side) => visit(side, url), round);
        if (!mine?.total || !theirs?.total) continue;
        costs.push({ sentinel: mine.total, walk: theirs.total });
        byPage.get(page)?.push(mine.total);
        if (mine.scripts.some((script) => script !== 'sentinel.js')) others.add(page);
      }
    }
    await ours.close();
    await yardstick.close();
    const sentinel = spread(costs.map((cost) => cost.sentinel));
    const walk = spread(costs.map((cost) => cost.walk));
    const ratio = ratios(
      costs.map((cost) => cost.sentinel),
      costs.map((cost) => cost.walk),
    );
    const script = readFileSync(join(extension, 'sentinel.js'));
    return {
      title: `Pages about something else (${pages.length} saved pages, ${costs.length} pairs)`,
      tables: [
        table(
          ['', 'median (middle half)'],
          [
            ['main-thread time of the sentinel', withSpread(sentinel, 'ms')],
            ['reading the page’s text nodes once', withSpread(walk, 'ms')],
            ['ratio', withSpread(ratio, '×')],
            ['the slowest page', `${figure(Math.max(...[...byPage.values()].map(median)))} ms`],
            ['script run', `${figure(script.length / 1000)} kB (${figure(gzipSync(script).length / 1000)} kB gzip)`],
            ['pages where a second script was loaded', String(others.size)],
          ],
        ),
      ],
      aims: [
        { what: 'sentinel, ms', value: sentinel.median, atMost: 3 },
        { what: 'sentinel ÷ reading the text nodes once', value: ratio.median, atMost: 2 },
        { what: 'pages with a second script', value: others.size, atMost: 0 },
      ],
    };
  },
};

/** What our scripts do on a page that is opened. */
export async function visit({ page, whole }: Opened, url: string): Promise<OwnWork> {
  const events = await traced(whole, async () => {
    await page.goto(url);
    await page.waitForTimeout(REST_MS);
  });
  const work = workByPage(events).get(url);
  if (!work) throw new Error(`no trace of ${url}`);
  return work;
}
