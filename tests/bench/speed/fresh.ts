import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import { visit } from './offtopic';
import type { Probe } from './probe';
import { savedPages } from './server';
import { spread } from './stats';
import { table, withSpread } from './table';

const probe: Probe<'total'> = {
  pages: () => savedPages('offtopic').map((name) => `still/${name}`),
  open: openBrowser,
  measure: freshVisit,
  compared: { total: 'the same as the first page of a site, ms' },
  pairs: (runs) => Math.ceil(runs / 10),
};

/**
 * What the first page of a site costs that is about something else. A site has a process of its own, in which nothing
 * of the sentinel was compiled before; a collection of garbage throws away what was compiled for the page before.
 */
export const fresh: Measurement = {
  name: 'fresh',
  probe,
  async run({ extension, server, runs }) {
    const ours = await openBrowser(extension);
    const costs: number[] = [];
    for (let round = 0; round < probe.pairs(runs); round++)
      for (const page of probe.pages()) costs.push((await freshVisit(ours, `${server.origin}/${page}`)).total);
    await ours.close();
    const rows = costs.length === 0 ? [] : [['main-thread time of the sentinel', withSpread(spread(costs), 'ms')]];
    return {
      title: `First pages about something else (${costs.length} visits)`,
      tables: [rows.length === 0 ? 'Not measured: no saved pages.' : table(['', 'median (middle half)'], rows)],
      aims: [],
    };
  },
};

async function freshVisit(opened: Opened, url: string) {
  await opened.session.send('HeapProfiler.collectGarbage');
  return visit(opened, url);
}
