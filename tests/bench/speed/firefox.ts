import { HOVER_DELAY_MS } from '../../../lib/settings/schema';
import { findFirefox } from '../../browser/find-firefox';
import type { Remote, Tab } from '../../browser/firefox-tab';
import { EXTENSION_ORIGIN, Firefox } from '../../browser/launch-firefox';
import { buildExtension } from './build';
import { profiled, type ScriptWork, scriptWork } from './firefox-profile';
import { CARD_TIME, FIRST_NAME, WATCH_CARD } from './hover';
import type { Measurement, Result } from './measurement';
import { inTurns } from './probe';
import { savedPages } from './server';
import { spread } from './stats';
import { table, withSpread } from './table';
import { makeControl } from './yardstick';

/** How long a page is profiled after it has loaded, in ms. */
const REST_MS = 1000;

const OURS = ['sentinel', 'off-topic-pages', 'spotter', 'reader'].map((name) => `${EXTENSION_ORIGIN}/${name}.js`);

/** A Firefox with one extension, and the scripts of it that are put into pages. */
interface Side {
  browser: Firefox;
  tab: Tab;
  scripts: readonly string[];
}

/** Firefox gives each site a process of its own, in which an extension’s first page costs more than the next ones. */
type Times = Record<'fresh' | 'known', ScriptWork[]>;

const TITLE = 'In Firefox';

/**
 * What pages cost in Firefox, from its own profiler. A second Firefox takes turns with the first. It has a control
 * extension of two lines, whose time is what the browser spends on any extension that listens.
 */
export const firefox: Measurement = {
  name: 'firefox',
  async run({ server, runs }) {
    const path = findFirefox();
    if (!path) return { title: TITLE, tables: ['Not measured: no Firefox was found.'], aims: [] };
    const port = new URL(server.origin).port;
    const ours = await launch(path, await buildExtension('firefox'), OURS);
    const control = await launch(path, makeControl(), ['/control.js']);
    let sites = 0;
    const visits = async (pages: readonly string[], rounds: number) => {
      const found: [Times, Times] = [
        { fresh: [], known: [] },
        { fresh: [], known: [] },
      ];
      for (let round = 0; round < rounds; round++) {
        for (const page of pages) {
          const url = `http://site-${sites++}.localhost:${port}/still/${page}`;
          for (const kind of ['fresh', 'known'] as const) {
            const works = await inTurns([ours, control], 1, (side) => visit(side, url));
            for (const [nth, work] of works.entries()) found[nth]?.[kind].push(...work);
          }
        }
      }
      return found;
    };
    const offtopic = await visits(savedPages('offtopic'), Math.ceil(runs / 20));
    const lit = await visits(['story', ...savedPages('trade')], Math.ceil(runs / 4));
    const cards = await hoverTimes(ours.tab, `${server.origin}/live/mentions/10`, runs);
    for (const { browser } of [ours, control]) await browser.close();
    return inTables(offtopic, lit, cards);
  },
};

function inTables(offtopic: [Times, Times], lit: [Times, Times], cards: number[]): Result {
  const row = (pages: string, times: [Times, Times], kind: keyof Times, part: keyof ScriptWork) => [
    `${pages}, ${kind === 'fresh' ? 'first of its site' : 'a further one'}: ${part === 'total' ? 'all' : 'the longest in one go'}`,
    ...times.map((of) => withSpread(spread(of[kind].map((work) => work[part])), 'ms')),
  ];
  const rows = (pages: string, times: [Times, Times]) =>
    (['fresh', 'known'] as const).flatMap((kind) => [
      row(pages, times, kind, 'total'),
      row(pages, times, kind, 'longest'),
    ]);
  const visited = offtopic[0].fresh.length;
  return {
    title: `${TITLE} (${visited} visits of pages about something else, ${lit[0].fresh.length} of pages about the subject)`,
    tables: [
      table(
        ['main-thread time, median (middle half)', 'Backstory', 'an extension that only listens'],
        [...(visited > 0 ? rows('something else', offtopic) : []), ...rows('the subject', lit)],
      ),
      ...(visited > 0 ? [] : ['Pages about something else: not measured, no saved pages.']),
      `Hover to card, beyond the delay, with 10 names: ${withSpread(spread(cards), 'ms')}.`,
    ],
    aims: [],
  };
}

async function launch(path: string, extension: string, scripts: readonly string[]): Promise<Side> {
  const browser = await Firefox.launch(path);
  await browser.install(extension);
  const tab = await browser.open('about:blank');
  await rest();
  return { browser, tab, scripts };
}

async function visit({ browser, tab, scripts }: Side, url: string): Promise<ScriptWork> {
  const profile = await profiled(browser, async () => {
    await tab.goto(url);
    await rest();
  });
  return scriptWork(profile, scripts);
}

/**
 * Rests on the first name of a page, `times` times. Gives the times from the last move of the pointer to the card, less
 * the delay of the settings, in ms.
 */
async function hoverTimes(tab: Tab, url: string, times: number): Promise<number[]> {
  await tab.goto(url);
  await rest();
  await tab.evaluate(inPage(WATCH_CARD));
  const found: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    await tab.moveTo({ x: 900, y: 500 });
    await rest();
    await tab.moveTo((await tab.evaluate(inPage(`return ${FIRST_NAME}`))) as { x: number; y: number });
    found.push((await cardTime(tab)) - HOVER_DELAY_MS);
  }
  return found;
}

async function cardTime(tab: Tab): Promise<number> {
  for (let tries = 0; tries < 60; tries++) {
    await rest(50);
    const time = (await tab.evaluate(inPage(`return ${CARD_TIME}`))) as number;
    if (time) return time;
  }
  throw new Error('no card came');
}

/** Makes a function for the page from source text. What this shares with the bench for Chromium is written as text. */
const inPage = (body: string): Remote => new Function(body) as Remote;

const rest = (ms = REST_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
