import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { backgroundHeapOf } from './background-heap';
import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import { inTurns, type Probe } from './probe';
import { savedPages } from './server';
import { median } from './stats';
import { figure, table } from './table';

const TABS = 10;

const probe: Probe<keyof Memory> = {
  pages: () => ['still'],
  open: openBrowser,
  measure: memoryOf,
  compared: { pages: 'heap added by a tab, MB', background: 'heap of the background script, MB' },
  added: ['pages'],
  // Few, as memory hardly differs from time to time.
  pairs: (runs) => Math.ceil(runs / 4),
};

/**
 * Ten open pages about the subject, with and without: the knowledge base is loaded once for the browser, not for each.
 */
export const memory: Measurement = {
  name: 'memory',
  probe,
  async run({ extension, server, runs }) {
    const sides = [await openBrowser(), await openBrowser(extension)];
    const rounds = Math.max(1, Math.round(runs / 10));
    const [without = [], withIt = []] = await inTurns(sides, rounds, (side) =>
      memoryOf(side, `${server.origin}/still`),
    );
    for (const side of sides) await side.close();
    const of = (rounds: Memory[], part: keyof Memory) => median(rounds.map((round) => round[part]));
    const knowledge = readFileSync(`${extension}/background.js`).length / 1e6;
    const row = (what: string, part: keyof Memory) => {
      const [a, b] = [of(without, part), of(withIt, part)];
      return [what, ...[a, b, b - a].map((mb) => `${figure(mb * TABS)} MB`), `${figure(b - a)} MB`];
    };
    const perTab = of(withIt, 'pages') - of(without, 'pages');
    return {
      title: `Memory of ${TABS} open pages about the subject`,
      tables: [
        table(
          ['', 'without', 'with', 'added', 'added a tab'],
          [row('JavaScript heaps of the pages', 'pages'), row('resident memory of all processes', 'resident')],
        ),
        `The background script, with the knowledge base in it, is ${figure(knowledge)} MB of source and runs once. ` +
          `With these pages open its heap is ${figure(of(withIt, 'background'))} MB.`,
      ],
      aims: [{ what: 'added heap a tab, MB', value: perTab, atMost: 5 }],
    };
  },
};

/** In MB. */
interface Memory {
  /** For each tab. */
  pages: number;
  resident: number;
  /** Of the background script, for all tabs. */
  background: number;
}

/** Opens the tabs at pages below this address, and closes them when it has looked. */
async function memoryOf(opened: Opened, folder: string): Promise<Memory> {
  const names = ['story', ...savedPages('trade')];
  let pages = 0;
  const tabs: Page[] = [];
  const sessions = [];
  for (let nth = 0; nth < TABS; nth++) {
    const page = await opened.context.newPage();
    tabs.push(page);
    await page.goto(`${folder}/${names[nth % names.length]}`);
    sessions.push(await opened.context.newCDPSession(page));
    await page.waitForTimeout(300);
  }
  await opened.page.waitForTimeout(2000);
  const isolates = new Set<string>();
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage');
    const { id } = (await session.send('Runtime.getIsolateId')) as { id: string };
    if (isolates.has(id)) continue; // Tabs may share a process, and with it a heap.
    isolates.add(id);
    pages += (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  }
  const background = await backgroundHeapOf(opened.whole);
  const resident = await residentOf(opened);
  for (const tab of tabs) await tab.close();
  return { pages: pages / TABS, resident: resident / TABS, background };
}

/** Proportional resident memory of the browser’s processes, where the system tells it: shared pages count once. */
async function residentOf({ whole }: Opened): Promise<number> {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { id }) => sum + proportional(id), 0);
}

function proportional(pid: number): number {
  try {
    return (
      Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? Number.NaN) / 1000
    );
  } catch {
    return Number.NaN;
  }
}
