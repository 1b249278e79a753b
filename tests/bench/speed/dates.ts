import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser';
import { bundle } from './bundle';
import type { Dates } from './in-page/dates';
import type { Measurement } from './measurement';
import { evaluate, openWith } from './page-script';
import { SHARED_PAGES } from './server';
import { table } from './table';
import { writesDay } from './written-day';

/** What `dates.json` of a folder says of each saved page. */
type Expected = Record<string, { date: string; url?: string }>;

const DAY_MS = 86_400_000;

/** Whether the day on which a page was published is found, on saved pages that are labelled with it. */
export const dates: Measurement = {
  name: 'dates',
  async run({ server, made, pages = join(SHARED_PAGES, 'dated') }) {
    const title = 'The day on which a page was published';
    const list = join(pages, 'dates.json');
    if (!existsSync(list)) return { title, tables: [`Skipped: there is no ${list}.`], aims: [] };
    const expected = JSON.parse(readFileSync(list, 'utf8')) as Expected;
    const script = await bundle('dates.ts');
    const opened = await openBrowser();
    const rows: string[][] = [];
    const count = { pages: 0, signed: 0, right: 0, silent: 0, wrong: 0, byMore: 0 };
    for (const [file, { date, url = '' }] of Object.entries(expected)) {
      const html = readFileSync(join(pages, file), 'utf8');
      made.set(file, html);
      await openWith(opened, `${server.origin}/still/made/${file}`, script);
      const found = await evaluate<ReturnType<Dates['of']>>(opened, `dates.of(${JSON.stringify(url)})`);
      made.delete(file);
      const isSigned = writesDay(date, html, url);
      const verdict = !found ? 'silent' : found.day === date ? 'right' : 'wrong';
      count.pages++;
      if (isSigned) count.signed++;
      if (isSigned || verdict === 'wrong') count[verdict]++;
      if (found && Math.abs(Date.parse(found.day) - Date.parse(date)) > DAY_MS) count.byMore++;
      rows.push([file, found?.day ?? '–', found?.by ?? '–', date, isSigned ? verdict : `${verdict}, day not written`]);
    }
    await opened.close();
    return {
      title,
      tables: [
        table(['page', 'found', 'decided by', 'expected', ''], rows),
        table(
          ['', 'pages'],
          [
            ['all', String(count.pages)],
            ['write the expected day somewhere', String(count.signed)],
            ['of these right', String(count.right)],
            ['of these silent', String(count.silent)],
            ['of all wrong', String(count.wrong)],
            ['of these by more than the day that a time zone makes', String(count.byMore)],
          ],
        ),
      ],
      aims: [
        { what: 'right, % of those that write the day', value: (100 * count.right) / count.signed, atLeast: 95 },
        { what: 'wrong, % of all', value: (100 * count.wrong) / count.pages, atMost: 2 },
        { what: 'wrong by more than a day, % of all', value: (100 * count.byMore) / count.pages, atMost: 2 },
      ],
    };
  },
};
