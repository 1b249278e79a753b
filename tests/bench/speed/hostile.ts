import { workByPage } from './attribute';
import { type Opened, openBrowser } from './browser';
import type { Aim, Bench, Measurement } from './measurement';
import { savedPages } from './server';
import { spread } from './stats';
import { table, withSpread } from './table';
import { traced } from './trace';

/** The aim for all work on a page, in ms. */
const TOTAL_AIM_MS = 400;

/** How long a page is traced after it has loaded, in ms. It counts as read then. */
const REST_MS = 2500;

const NAMES = 'Scott Bessent met He Lifeng on tariffs with China. ';

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title></head><body>${body}</body></html>`;

/** Nests elements by script, as the parser itself stops at a depth of 512. */
const nested = (depth: number, each: string, inside: string) =>
  pageOf(`<main><article id="top"><p>${NAMES}</p></article></main><script>
    const first = document.createElement('div');
    let at = first;
    for (let depth = 1; depth < ${depth}; depth++) {
      ${each}
      at = at.appendChild(document.createElement('div'));
    }
    at.innerHTML = ${JSON.stringify(inside)};
    document.getElementById('top').append(first);
  </script>`);

/** Pages that are slow to read, by intent or by carelessness, by what is wrong with them. */
const PAGES: Record<string, () => string> = {
  '20,000 mentions in one text node': () =>
    pageOf(`<main><article><p>${'Scott Bessent, He Lifeng, '.repeat(10_000)}tariffs with China</p></article></main>`),
  '2,000 mentions 2,000 elements deep': () => nested(2_000, '', `<p>${NAMES}</p>`.repeat(500)),
  'a mention in each of 2,000 elements, one in the other': () =>
    nested(2_000, `at.append(${JSON.stringify(NAMES)});`, NAMES),
  '2,000 sidebars, one in the other, around the heading': () =>
    nested(
      2_000,
      "at.className = 'sidebar'; at.append(...Array.from({ length: 20 }, () => document.createElement('i')));",
      `<h1>Talks</h1><p>${NAMES}</p>`,
    ),
  '10,000 names glued to what stands elsewhere': () =>
    pageOf(
      `<style>i{position:absolute}</style><main><article><p>${'<a>Scott Bessent<i>Person</i></a> met <b>He</b> Lifeng on tariffs. '.repeat(10_000)}</p></article></main>`,
    ),
};

/** What pages cost that are hostile or careless: all the work, the most of it at once, and a move of the pointer. */
export const hostile: Measurement = {
  name: 'hostile',
  async run({ extension, server, made, runs }: Bench) {
    const ours = await openBrowser(extension);
    const pages = savedPages('large').map((page) => ({ what: page.replace(/.*\//, ''), path: `still/${page}` }));
    for (const [nth, [what, make]] of Object.entries(PAGES).entries()) {
      made.set(`hostile-${nth}`, make());
      pages.push({ what, path: `live/made/hostile-${nth}` });
    }
    const rows: string[][] = [];
    const aims: Aim[] = [];
    for (const { what, path } of pages) {
      const visits = [];
      for (let run = 0; run < Math.ceil(runs / 5); run++) visits.push(await visit(ours, `${server.origin}/${path}`));
      const total = spread(visits.map((one) => one.total));
      const parts = [total, spread(visits.map((one) => one.slice)), spread(visits.map((one) => one.move))];
      rows.push([what, ...parts.map((part) => withSpread(part, 'ms'))]);
      aims.push({ what: `${what}: all work, ms`, value: total.median, atMost: TOTAL_AIM_MS });
    }
    await ours.close();
    return {
      title: 'Hostile and careless pages',
      tables: [
        table(['page', 'all work', 'worst slice', 'worst move of the pointer'], rows),
        'Where we are the first to ask, the page’s own first style and layout are in a slice.',
      ],
      aims,
    };
  },
};

async function visit({ page, whole }: Opened, url: string) {
  const reading = await traced(whole, async () => {
    await page.goto(url, { timeout: 60_000 });
    await page.waitForTimeout(REST_MS);
  });
  const work = workByPage(reading).get(url);
  if (!work) throw new Error(`no trace of ${url}`);
  const moving = await traced(whole, async () => {
    for (let nth = 0; nth < 10; nth++) {
      await page.mouse.move(100 + 40 * nth, 60 + 50 * nth);
      await page.waitForTimeout(40);
    }
  });
  const moves = moving.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'),
  );
  return {
    total: work.total,
    slice: work.longestTask,
    move: Math.max(0, ...moves.map(({ tdur = 0 }) => tdur / 1000)),
  };
}
