import type { TraceEvent } from './trace';

/** What the extension’s scripts did on the main thread of one page. */
export interface OwnWork {
  /** Processor time of all of it, in ms. */
  total: number;
  /** The most of it in one task, in ms. */
  longestTask: number;
  /** How much of it each task holds, in ms, in order. */
  tasks: number[];
  /** The scripts that were run, by file name. */
  scripts: string[];
}

/** Events in which script runs; the outermost of them are summed. */
const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'v8.run', 'FunctionCall', 'v8.callFunction', 'RunMicrotasks']);

const OURS = 'chrome-extension://';

/**
 * Reads from a trace what our scripts cost on each page that was opened in it, by the page’s address. The pages are
 * served so that no script of their own runs (`server.ts`), so all script on their main thread is ours, also events
 * that name no script, such as microtasks. Times are those of the processor, so that other programs on this machine do
 * not count.
 */
export function workByPage(events: readonly TraceEvent[]): Map<string, OwnWork> {
  const pages = new Map<string, OwnWork>();
  let page: OwnWork | undefined;
  // The browser’s own pages run in other processes.
  let thread = '';
  let task: TraceEvent | undefined;
  let isCounted = false;
  let until = 0;
  for (const event of events) {
    const { name, ph, ts, dur = 0, args } = event;
    if (name === 'CommitLoad' && args.data?.isOutermostMainFrame && args.data.url?.startsWith('http')) {
      page = { total: 0, longestTask: 0, tasks: [], scripts: [] };
      pages.set(args.data.url, page);
      thread = threadOf(event);
    }
    if (!page || ph !== 'X' || threadOf(event) !== thread) continue;
    if (name === 'RunTask') {
      task = event;
      isCounted = false;
    }
    if (!SCRIPT.has(name)) continue;
    const url = args.data?.url ?? OURS;
    if (!url.startsWith(OURS)) continue;
    if (name === 'EvaluateScript') page.scripts.push(url.slice(url.lastIndexOf('/') + 1));
    if (ts < until) continue;
    until = ts + dur;
    page.total += time(event);
    // Only our part of a task counts: the parser, for one, runs our scripts inside tasks of its own.
    const isInTask = task !== undefined && ts <= task.ts + (task.dur ?? 0);
    if (isInTask && isCounted) page.tasks[page.tasks.length - 1] = (page.tasks.at(-1) ?? 0) + time(event);
    else page.tasks.push(time(event));
    isCounted = isInTask;
    page.longestTask = Math.max(page.longestTask, page.tasks.at(-1) ?? 0);
  }
  return pages;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
const time = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;
