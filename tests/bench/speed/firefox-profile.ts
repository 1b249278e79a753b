import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Firefox } from '../../browser/launch-firefox';

/**
 * The interval at which the profiler takes samples, in ms. At 1 ms sums come out a tenth less, but separate pieces of
 * work run together.
 */
const INTERVAL_MS = 0.2;

/** The size of the profiler’s buffer, in entries of 8 bytes. No sample is overwritten in a few seconds. */
const ENTRIES = 1 << 23;

/** Rows whose columns `schema` names. */
interface Table {
  schema: Record<string, number>;
  data: (number | null)[][];
}

/** One thread of Firefox’s profile, as the profiler writes it (its version 3x; stacks and frames are tables). */
export interface Thread {
  name: string;
  samples: Table;
  stackTable: Table;
  frameTable: Table;
  stringTable: string[];
}

export interface FirefoxProfile {
  threads: Thread[];
  processes: FirefoxProfile[];
}

/** What some scripts did on the main threads of pages. */
export interface ScriptWork {
  /** Processor time, in ms. */
  total: number;
  /** The most of it without a pause, in ms. */
  longest: number;
}

/** Profiles all main threads of Firefox while something is done. */
export async function profiled(firefox: Firefox, work: () => Promise<void>): Promise<FirefoxProfile> {
  const file = resolve('.output/bench/profile.json');
  await firefox.inBrowser(
    (entries: number, interval: number) =>
      Services.profiler.StartProfiler(entries, interval, ['js', 'cpu'], ['GeckoMain']).then(() => 0),
    ENTRIES,
    INTERVAL_MS,
  );
  await work();
  await firefox.inBrowser((path: string) => Services.profiler.dumpProfileToFileAsync(path).then(() => 0), file);
  await firefox.inBrowser(() => Services.profiler.StopProfiler().then(() => 0));
  const profile: FirefoxProfile = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return profile;
}

/**
 * Sums the work of all main threads below a function of these scripts. `scripts`: their addresses, or parts of them.
 */
export function scriptWork(profile: FirefoxProfile, scripts: readonly string[]): ScriptWork {
  const slices = [profile, ...profile.processes].flatMap(({ threads }) =>
    threads.flatMap((thread) => slicesOf(thread, scripts)),
  );
  return { total: slices.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...slices) };
}

/**
 * The processor time, in ms, of each stretch without a pause. A pause is a sample without these scripts, or one at
 * which the running event of the thread is younger than at the sample before: another has begun in between.
 */
function slicesOf({ samples, stackTable, frameTable, stringTable }: Thread, scripts: readonly string[]): number[] {
  const names = stringTable.map((text) => scripts.some((script) => text.includes(script)));
  const [prefix, frame] = [column(stackTable, 'prefix'), column(stackTable, 'frame')];
  const location = column(frameTable, 'location');
  const isOurs: boolean[] = [];
  // The row of a stack comes after that of its prefix.
  for (const row of stackTable.data) {
    const at = frameTable.data[row[frame] as number]?.[location] as number;
    isOurs.push(names[at] === true || isOurs[row[prefix] ?? -1] === true);
  }
  const [stack, age, cpu] = [
    column(samples, 'stack'),
    column(samples, 'eventDelay'),
    column(samples, 'threadCPUDelta'),
  ];
  const slices: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const row of samples.data) {
    const now = row[age] ?? 0;
    if (!isOurs[row[stack] ?? -1]) before = Number.POSITIVE_INFINITY;
    else {
      const ms = (row[cpu] ?? 0) / 1e6;
      if (now < before) slices.push(ms);
      else slices[slices.length - 1] = (slices.at(-1) ?? 0) + ms;
      before = now;
    }
  }
  return slices;
}

function column({ schema }: Table, name: string): number {
  const nth = schema[name];
  if (nth === undefined) throw new Error(`Firefox’s profile has no ${name}`);
  return nth;
}

/** The part of Firefox’s privileged API that is used here. */
declare const Services: {
  profiler: {
    StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
    dumpProfileToFileAsync(path: string): Promise<void>;
    StopProfiler(): Promise<void>;
  };
};
