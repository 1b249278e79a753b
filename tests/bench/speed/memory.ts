import { readFileSync } from 'node:fs';
import { type Opened, openBrowser } from './browser';
import type { Measurement } from './measurement';
import { savedPages } from './server';
import { median } from './stats';
import { figure, table } from './table';

const TABS = 10;

/** Ten open pages about the subject, with and without: the knowledge base is loaded once for the browser, not for each. */
export const memory: Measurement = {
  name: 'memory',
  async run({ extension, server, runs }) {
    const names = ['story', ...savedPages('trade')];
    const urls = Array.from({ length: TABS }, (_, nth) => `${server.origin}/still/${names[nth % names.length]}`);
    const rounds = Math.max(1, Math.round(runs / 10));
    const withIt: Memory[] = [];
    const without: Memory[] = [];
    for (let round = 0; round < rounds; round++) {
      without.push(await memoryOf(await openBrowser(), urls));
      withIt.push(await memoryOf(await openBrowser(extension), urls));
    }
    const of = (rounds: Memory[], part: keyof Memory) => median(rounds.map((round) => round[part]));
    const knowledge = readFileSync(`${extension}/background.js`).length / 1e6;
    const row = (what: string, part: keyof Memory) => {
      const [a, b] = [of(without, part), of(withIt, part)];
      return [what, `${figure(a)} MB`, `${figure(b)} MB`, `${figure(b - a)} MB`, `${figure((b - a) / TABS)} MB`];
    };
    const perTab = (of(withIt, 'pages') - of(without, 'pages')) / TABS;
    return {
      title: `Memory of ${TABS} open pages about the subject`,
      tables: [
        table(
          ['', 'without', 'with', 'added', 'added a tab'],
          [row('JavaScript heaps of the pages', 'pages'), row('resident memory of all processes', 'resident')],
        ),
        `The background script, with the knowledge base in it, is ${figure(knowledge)} MB of source and runs once.`,
      ],
      aims: [{ what: 'added heap a tab, MB', value: perTab, atMost: 5 }],
    };
  },
};

/** In MB. */
interface Memory {
  pages: number;
  resident: number;
}

async function memoryOf(opened: Opened, urls: readonly string[]): Promise<Memory> {
  let pages = 0;
  const sessions = [];
  for (const url of urls) {
    const page = await opened.context.newPage();
    await page.goto(url);
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
  const resident = await residentOf(opened);
  await opened.close();
  return { pages, resident };
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
