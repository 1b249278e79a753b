import { HOVER_DELAY_MS } from '../../../lib/settings/schema';
import { type Opened, openBrowser } from './browser';
import type { Aim, Measurement } from './measurement';
import { evaluate } from './page-script';
import { inTurns, type Probe } from './probe';
import { type Spread, spread } from './stats';
import { figure, table, withSpread } from './table';
import { firstHighlight, openWatched, settledHighlights } from './watch-highlights';

const COUNTS = [10, 1_000, 10_000];

/** A script for the page. It records when the pointer last moved, and when a frame with the card’s host was painted. */
export const WATCH_CARD = `
  const card = window.card = { moved: 0, painted: 0 };
  addEventListener('pointermove', (event) => { card.moved = event.timeStamp; }, true);
  new MutationObserver(() => {
    if (!document.querySelector('html > div')) { card.painted = 0; return; }
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { card.painted = performance.now(); };
      channel.port2.postMessage(0);
    });
  }).observe(document.documentElement, { childList: true });
  0
`;

/** An expression: where the first name on the screen is, in CSS px of the window. */
export const FIRST_NAME = `(() => { const range = document.createRange();
  for (const one of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
    range.setStart(one.startContainer, one.startOffset); range.setEnd(one.endContainer, one.endOffset);
    const { left, top, height } = range.getBoundingClientRect();
    if (top >= 0) return { x: left + 20, y: top + height / 2 };
  } })()`;

/** An expression: the time from the last move of the pointer to the painted card, in ms; 0 while there is no card. */
export const CARD_TIME = 'window.card.painted && window.card.painted - window.card.moved';

const probe: Probe<'card'> = {
  pages: () => COUNTS.map((count) => `live/mentions/${count}`),
  open: openWatched,
  async prepare(opened, url) {
    await opened.page.goto(url);
    await firstHighlight(opened);
    await settledHighlights(opened);
    await evaluate(opened, WATCH_CARD);
  },
  measure: async (opened) => ({ card: await hoverOnce(opened) }),
  compared: { card: 'hover to card, beyond the delay, ms' },
  pairs: (runs) => runs,
  nameOf: (page) => `${countOf(page)} names`,
};

const countOf = (page: string) => Number(page.replace(/.*\//, '')).toLocaleString('en');

/** The time from the pointer on a name to the painted card, less the delay of the settings (`HOVER_DELAY_MS`). */
export const hover: Measurement = {
  name: 'hover',
  probe,
  async run({ extension, server, runs }) {
    const ours = await openWatched(extension);
    const without = await openBrowser();
    const rows: string[][] = [];
    const aims: Aim[] = [];
    for (const page of probe.pages()) {
      await probe.prepare?.(ours, `${server.origin}/${page}`);
      const [times = []] = await inTurns([ours], runs, hoverOnce);
      const beyond = spread(times);
      rows.push([countOf(page), withSpread(beyond, 'ms')]);
      aims.push({
        what: `hover to card beyond the delay, ${countOf(page)} mentions, ms`,
        value: beyond.median,
        atMost: 50,
      });
    }
    const url = `${server.origin}/live/news/300000`;
    const reading = await latencies(ours, url, runs);
    const alone = await latencies(without, url, runs);
    await ours.close();
    await without.close();
    return {
      title: 'Waiting: for the card, and for the page while it is read',
      tables: [
        table(['mentions on the page', 'hover → card, beyond the delay'], rows),
        table(
          ['key presses while 300,000 words are read', 'median (middle half)', 'longest'],
          [inRow('with Backstory', reading), inRow('without', alone)],
        ),
      ],
      aims: [...aims, { what: 'key latency while reading, ms', value: reading.all.median, atMost: 50 }],
    };
  },
};

const inRow = (name: string, { all, longest }: Latency) => [name, withSpread(all, 'ms'), `${figure(longest)} ms`];

/** Moves onto the first name, waits for its card, and goes away again. */
async function hoverOnce(opened: Opened): Promise<number> {
  const { page } = opened;
  await page.mouse.move(900, 500);
  await page.waitForTimeout(500);
  const { x, y } = await evaluate<{ x: number; y: number }>(opened, FIRST_NAME);
  await page.mouse.move(x, y);
  for (let tries = 0; tries < 60; tries++) {
    await page.waitForTimeout(50);
    const time = await evaluate<number>(opened, CARD_TIME);
    if (time) return time - HOVER_DELAY_MS;
  }
  throw new Error('no card came');
}

interface Latency {
  all: Spread;
  longest: number;
}

/** Presses keys while a page is read: from the press to the end of the page’s own listener, in ms. */
async function latencies(opened: Opened, url: string, presses: number): Promise<Latency> {
  await opened.page.goto(url);
  await evaluate(
    opened,
    `globalThis.keys = []; addEventListener('keydown', ({ timeStamp }) => keys.push(performance.now() - timeStamp)); 0`,
  );
  for (let nth = 0; nth < presses * 2; nth++) {
    await opened.session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'a' });
    await opened.page.waitForTimeout(25);
  }
  const keys = await evaluate<number[]>(opened, 'keys');
  return { all: spread(keys), longest: keys.length > 0 ? Math.max(...keys) : Number.NaN };
}
