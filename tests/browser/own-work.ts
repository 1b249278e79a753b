import type { Page } from '@playwright/test';
import { cdp } from './card';

/** How often a profile looks, in µs. */
const INTERVAL = 250;

/**
 * Most that one look may stand for, in µs. It interrupts whatever the page’s thread does, so one that comes later than
 * that was late because another program had the processor (seen: 89 of 103 ms, beside a second browser).
 */
const LONGEST = 4 * INTERVAL;

/** What was done meanwhile: the extension’s own work in the page, in ms, and the page’s memory after it, in MB. */
export interface OwnWork {
  ms: number;
  memory: number;
}

/** Profiles a page while `during` runs, and counts what stands under a function of the extension. */
export async function ownWork(page: Page, during: () => Promise<unknown>): Promise<OwnWork> {
  const session = await cdp(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await during();
  const { profile } = await session.send('Profiler.stop');
  const ours = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const { samples = [], timeDeltas = [] } = profile;
  const took = (nth: number) => Math.min(timeDeltas[nth] ?? 0, LONGEST);
  const micros = samples.reduce((sum, id, nth) => sum + (ours.has(id) ? took(nth) : 0), 0);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { ms: micros / 1000, memory: usedSize / 1e6 };
}
