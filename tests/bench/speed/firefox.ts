import { HOVER_DELAY_MS } from '../../../lib/settings/schema';
import { findFirefox } from '../../browser/find-firefox';
import type { Remote, Tab } from '../../browser/firefox-tab';
import { EXTENSION_ORIGIN, Firefox } from '../../browser/launch-firefox';
import { buildExtension } from './build';
import { profiled, type ScriptWork, scriptWork } from './firefox-profile';
import { CARD_TIME, FIRST_NAME, WATCH_CARD } from './hover';
import type { Measurement } from './measurement';
import { savedPages } from './server';
import { type Spread, spread } from './stats';
import { table, withSpread } from './table';
import { makeYardstick, YARDSTICK } from './yardstick';

/** How long a page is profiled after it has loaded, in ms. */
const REST_MS = 1000;

const OURS = ['sentinel', 'everywhere', 'reader'].map((name) => `${EXTENSION_ORIGIN}/${name}.js`);

/** What both extensions did in one visit of a page. */
interface Visit {
  ours: ScriptWork;
  control: ScriptWork;
}

const TITLE = 'In Firefox';

/**
 * What pages cost in Firefox, from its own profiler, beside an extension of a few lines in the same browser that reads
 * the text nodes once: what that costs, a script cold on its page, shows what the method and the browser add.
 */
export const firefox: Measurement = {
  name: 'firefox',
  async run({ server, runs }) {
    const path = findFirefox();
    if (!path) return { title: TITLE, tables: ['Not measured: no Firefox was found.'], aims: [] };
    const browser = await Firefox.launch(path);
    await browser.install(await buildExtension('firefox'));
    await browser.install(makeYardstick());
    const tab = await browser.open(`${server.origin}/still/story`);
    await rest();
    const visits = async (names: readonly string[], times: number) => {
      const all: Visit[] = [];
      for (const name of names) {
        for (let nth = 0; nth < times; nth++) all.push(await visit(browser, tab, `${server.origin}/still/${name}`));
      }
      return all;
    };
    const offtopic = await visits(savedPages('offtopic'), Math.ceil(runs / 10));
    const lit = await visits(['story', ...savedPages('trade')], Math.ceil(runs / 2));
    await tab.goto(`${server.origin}/live/mentions/10`);
    await rest();
    await tab.evaluate(inPage(WATCH_CARD));
    const cards: number[] = [];
    for (let run = 0; run < runs; run++) cards.push(await hoverOnce(tab));
    await browser.close();
    return {
      title: `${TITLE} (${offtopic.length} visits of pages about something else, ${lit.length} of pages about the subject)`,
      tables: [
        table(
          ['main thread, median (middle half)', 'Backstory', 'reading the text nodes once'],
          [
            ...(offtopic.length > 0 ? inRows('about something else', offtopic) : []),
            ...inRows('about the subject', lit),
          ],
        ),
        ...(offtopic.length > 0 ? [] : ['Pages about something else are not measured: no saved pages.']),
        `Hover to card, beyond the delay, with 10 names: ${withSpread(spread(cards), 'ms')}.`,
      ],
      aims: [],
    };
  },
};

function inRows(pages: string, visits: readonly Visit[]): string[][] {
  const of = (part: keyof ScriptWork, side: keyof Visit): Spread => spread(visits.map((one) => one[side][part]));
  const row = (what: string, part: keyof ScriptWork) => [
    `${pages}, ${what}`,
    withSpread(of(part, 'ours'), 'ms'),
    withSpread(of(part, 'control'), 'ms'),
  ];
  return [row('all', 'total'), row('longest in one go', 'longest')];
}

async function visit(browser: Firefox, tab: Tab, url: string): Promise<Visit> {
  const profile = await profiled(browser, async () => {
    await tab.goto(url);
    await rest();
  });
  return { ours: scriptWork(profile, OURS), control: scriptWork(profile, [`/${YARDSTICK}`]) };
}

/** Moves onto the first name, waits for its card, and goes away again: what it took beyond the delay, in ms. */
async function hoverOnce(tab: Tab): Promise<number> {
  await tab.moveTo({ x: 900, y: 500 });
  await rest();
  await tab.moveTo((await tab.evaluate(inPage(`return ${FIRST_NAME}`))) as { x: number; y: number });
  for (let tries = 0; tries < 60; tries++) {
    await rest(50);
    const time = (await tab.evaluate(inPage(`return ${CARD_TIME}`))) as number;
    if (time) return time - HOVER_DELAY_MS;
  }
  throw new Error('no card came');
}

/** A function for the page from its text, which the bench’s parts for Chromium are too. */
const inPage = (body: string): Remote => new Function(body) as Remote;

const rest = (ms = REST_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
