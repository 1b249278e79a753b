import type { CDPSession } from '@playwright/test';

/** One event of Chromium’s trace. Times in µs: `dur` by the clock, `tdur` of the processor. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; isOutermostMainFrame?: boolean }; name?: string };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/** Runs `work` while the browser records a trace, and gives the events in the order of their start. */
export async function traced(whole: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  await whole.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const ended = new Promise<string>((resolve) =>
    whole.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
  );
  await whole.send('Tracing.end');
  const { traceEvents } = JSON.parse(await readStream(whole, await ended)) as { traceEvents: TraceEvent[] };
  return traceEvents.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

async function readStream(whole: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (let done = false; !done; ) {
    const { data, base64Encoded, eof } = await whole.send('IO.read', { handle, size: 1 << 22 });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    done = eof;
  }
  await whole.send('IO.close', { handle });
  return Buffer.concat(parts).toString('utf8');
}
