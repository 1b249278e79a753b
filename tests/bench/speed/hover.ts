import { HOVER_DELAY_MS } from '../../../lib/settings/schema';
import { type Opened, openBrowser } from './browser';
import type { Aim, Measurement } from './measurement';
import { mentionsPage } from './mentions-page';
import { evaluate } from './page-script';
import { median, type Spread, spread } from './stats';
import { figure, table, withSpread } from './table';
import { firstHighlight, settledHighlights, watchHighlights } from './watch-highlights';

const COUNTS = [10, 1_000, 10_000];

/** Keeps when the pointer last moved and when the card’s host was in a frame that has been painted. */
const WATCH_CARD = `
  globalThis.card = { moved: 0, painted: 0 };
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

/** From the pointer on a name to the painted card, beyond the delay that the reader has chosen. */
export const hover: Measurement = {
  name: 'hover',
  async run({ extension, server, made, runs }) {
    const ours = await openBrowser(extension);
    const without = await openBrowser();
    await watchHighlights(ours.page);
    const rows: string[][] = [];
    const aims: Aim[] = [];
    for (const count of COUNTS) {
      made.set(`mentions-${count}`, mentionsPage(count));
      await ours.page.goto(`${server.origin}/live/made/mentions-${count}`);
      await firstHighlight(ours);
      await settledHighlights(ours);
      await evaluate(ours, WATCH_CARD);
      const times: number[] = [];
      for (let run = 0; run < runs; run++) times.push(await hoverOnce(ours));
      const beyond = spread(times);
      rows.push([count.toLocaleString('en'), withSpread(beyond, 'ms')]);
      aims.push({ what: `hover to card beyond the delay, ${count} mentions, ms`, value: beyond.median, atMost: 50 });
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
  const { x, y } = await evaluate<{ x: number; y: number }>(
    opened,
    `(() => { const range = document.createRange();
      for (const one of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
        range.setStart(one.startContainer, one.startOffset); range.setEnd(one.endContainer, one.endOffset);
        const { left, top, height } = range.getBoundingClientRect();
        if (top >= 0) return { x: left + 20, y: top + height / 2 };
      } })()`,
  );
  await page.mouse.move(x, y);
  for (let tries = 0; tries < 60; tries++) {
    await page.waitForTimeout(50);
    const time = await evaluate<number>(opened, 'card.painted && card.painted - card.moved');
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
  return { all: spread(keys), longest: keys.length > 0 ? Math.max(...keys) : median([]) };
}
