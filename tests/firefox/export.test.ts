import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'biblatex-csl-converter';
import { onTestFinished } from 'vitest';
import type { Tab } from '../browser/firefox-tab';
import { expect, marksOf, test, until } from './fixtures';

/** What of Firefox’s own code is used here. */
declare const Services: {
  prefs: { setStringPref(name: string, value: string): void; setIntPref(name: string, value: number): void };
};

/** Has Firefox save downloads in a folder of the test’s own. */
async function saveInto(tab: Tab): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-saved-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await tab.evaluateAsBrowser((path: string) => {
    const OWN_FOLDER = 2;
    Services.prefs.setStringPref('browser.download.dir', path);
    Services.prefs.setIntPref('browser.download.folderList', OWN_FOLDER);
  }, folder);
  return folder;
}

test('the background of a page is saved in each form, without a permission for downloads', async ({
  open,
  openPopup,
}) => {
  await marksOf(await open('/short'));
  const popup = await openPopup('/short');
  await until(() => popup.evaluate(() => document.querySelectorAll('.export button').length === 3));
  const folder = await saveInto(popup);
  for (const [nth, ending] of ['md', 'json', 'bib'].entries()) {
    await popup.evaluate((at: number) => document.querySelectorAll<HTMLElement>('.export button')[at]?.click(), nth);
    await until(async () => readdirSync(folder).some((name) => name.endsWith(`.${ending}`)));
  }
  const saved = (ending: string) => {
    const name = readdirSync(folder).find((one) => one.endsWith(ending)) ?? '';
    return readFileSync(join(folder, name), 'utf8');
  };
  await until(async () => saved('.bib').endsWith('}\n'));
  expect(saved('.md')).toMatch(/^# Test\n\n/);
  expect(saved('.md')).toContain('**He Lifeng**: ');
  const keys = (JSON.parse(saved('.json')) as { id: string }[]).map(({ id }) => id);
  const { entries, errors } = parse(saved('.bib'));
  expect(errors).toEqual([]);
  expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(keys);
  expect(keys.length).toBeGreaterThan(0);
});
