import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OwnWork, workByPage } from './attribute';
import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import { savedPages, type Way } from './server';
import { median, ratios, spread } from './stats';
import { figure, table, withSpread } from './table';
import { traced } from './trace';
import { makeYardstick } from './yardstick';

/** How long each page is given after it has loaded, in ms. */
const REST_MS = 120;

/** The saved page that is opened first and not counted: a browser’s first page is not like its others. */
const FIRST = 'saved/trade/politifact-2019-tariffs-guide.html';

/** What a page costs that is about something else: the sentinel against reading the page’s text nodes once, both cold. */
export const offtopic: Measurement = {
  name: 'offtopic',
  async run({ extension, server, runs }) {
    const pages = savedPages('offtopic');
    if (pages.length === 0)
      return { title: 'Pages about something else', tables: ['Not measured: no saved pages.'], aims: [] };
    const ours = await openBrowser(extension);
    const yardstick = await openBrowser(makeYardstick());
    const costs: { sentinel: number; walk: number }[] = [];
    const byPage = new Map<string, { sentinel: number[]; walk: number[] }>();
    const others = new Set<string>();
    // A round opens each page twice, so a few rounds give many pairs.
    for (let round = 0; round < Math.max(1, Math.ceil(runs / 5)); round++) {
      const [mine, theirs] = [
        await openAll(ours, server.origin, 'still', pages),
        await openAll(yardstick, server.origin, 'walk', pages),
      ];
      for (const page of pages) {
        const sentinel = mine.get(page);
        const walk = theirs.get(page);
        if (!sentinel?.total || !walk?.total) continue;
        for (const script of sentinel.scripts) if (script !== 'sentinel.js') others.add(page);
        const known = byPage.get(page) ?? { sentinel: [], walk: [] };
        byPage.set(page, known);
        known.sentinel.push(sentinel.total);
        known.walk.push(walk.total);
        costs.push({ sentinel: sentinel.total, walk: walk.total });
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
    const worst = Math.max(...[...byPage.values()].map((times) => median(times.sentinel)));
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
            ['the slowest page', `${figure(worst)} ms`],
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

async function openAll(
  { page, whole }: Opened,
  origin: string,
  way: Way,
  pages: readonly string[],
): Promise<Map<string, OwnWork>> {
  await page.goto(`${origin}/${way}/${FIRST}`);
  const events = await traced(whole, async () => {
    for (const name of pages) {
      await page.goto(`${origin}/${way}/${name}`);
      await page.waitForTimeout(REST_MS);
    }
  });
  const prefix = `${origin}/${way}/`;
  return new Map([...workByPage(events)].map(([url, work]) => [url.slice(prefix.length), work]));
}
