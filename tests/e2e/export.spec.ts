import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'biblatex-csl-converter';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { loadKnowledge } from '../../lib/build/load';
import { outgoingWords } from '../../lib/words/outgoing';
import { cardName } from '../browser/card';
import { expect, marksOf, test } from './fixtures';
import { command } from './keyboard-parts';
import { openPanelOf } from './panel-parts';

/** A file that the browser has saved. */
async function save(popup: Page, form: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('region', { name: 'Take this along' }).getByRole('button', { name: form }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the background of a story is saved in each form, and read again by a parser', async ({ open, openPopup }) => {
  const page = await open('/story');
  await marksOf(page);
  const title = await page.title();
  const popup = await openPopup(page);
  const cast = await popup.locator('.cast .member-name').allTextContents();
  const { sources } = await loadKnowledge('seeds');
  const addresses = new Set(sources.flatMap(({ url }) => url ?? []));

  const markdown = await save(popup, 'Markdown');
  expect(markdown.name).toMatch(/^[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.md$/);
  const [heading] = fromMarkdown(markdown.text).children;
  expect(heading).toMatchObject({ type: 'heading', depth: 1, children: [{ value: title }] });
  for (const name of cast) expect(markdown.text).toContain(`**${name}**`);
  const links = [...markdown.text.matchAll(/^\d+\. .*?\]\((https:[^)]+)\)/gm)].map(([, url = '']) => decodeURI(url));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(addresses).toContain(link);
  await expect(popup.getByRole('status').filter({ hasText: markdown.name })).toBeVisible();

  const csl = await save(popup, 'CSL-JSON');
  const items: { id: string; URL?: string }[] = JSON.parse(csl.text);
  expect(csl.name).toBe(markdown.name.replace(/md$/, 'json'));
  expect(items.flatMap(({ URL }) => URL ?? [])).toEqual(links);

  const bibtex = await save(popup, 'BibTeX');
  const { entries, errors } = parse(bibtex.text);
  expect(bibtex.name).toBe(markdown.name.replace(/md$/, 'bib'));
  expect(errors).toEqual([]);
  expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(items.map(({ id }) => id));
});

test('a page that is not about the trade war has nothing to take along', async ({ open, openPopup }) => {
  const popup = await openPopup(await open('/plain'));
  await expect(popup.locator('.introduction')).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Take this along' })).toHaveCount(0);
});

test('by the keyboard alone, a file is saved', async ({ open, openPopup }) => {
  const page = await open('/short');
  await marksOf(page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'CSL-JSON' }).focus();
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds nothing on the row, 280 px wide: ${Object.values(media)}`, async ({ open, openPopup }) => {
    const page = await open('/story');
    await marksOf(page);
    const popup = await openPopup(page);
    await popup.setViewportSize({ width: 280, height: 600 });
    await popup.emulateMedia(media);
    await save(popup, 'BibTeX');
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  });
}

test('print opens what is known of the page in a tab of its own, which prints itself once', async ({
  open,
  openPopup,
  loaded,
}) => {
  const page = await open('/story');
  await marksOf(page);
  const popup = await openPopup(page);
  const [opened] = await Promise.all([
    loaded.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Print' }).click(),
  ]);
  // That it is to print is said once: a reload shows it and prints nothing.
  await expect.poll(() => opened.url()).toMatch(/sidepanel\.html\?tab=\d+$/);
  const address = `${opened.url()}#print`;
  await opened.close();

  const printed = await loaded.context.newPage();
  await printed.addInitScript(() => {
    window.print = () => void Object.assign(window, { prints: Number(Reflect.get(window, 'prints') ?? 0) + 1 });
  });
  await printed.goto(address);
  const prints = () => printed.evaluate(() => Reflect.get(window, 'prints'));
  await expect.poll(prints).toBe(1);
  await printed.emulateMedia({ media: 'print' });
  await expect(printed.getByText('The story so far')).toBeVisible();
  await expect(printed.locator('.printed li').first()).toContainText('https://');
  for (const gone of ['.export', '.site', '.sections', '.foot']) await expect(printed.locator(gone)).toBeHidden();
  await printed.reload();
  await expect(printed.getByText('The story so far')).toBeVisible();
  expect(await prints()).toBeUndefined();
  // The card that is open in the page is not what is printed.
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await printed.goto('about:blank');
  await printed.goto(address);
  await expect.poll(prints).toBe(1);
  await expect(printed.locator('.cast')).toBeVisible();
  await printed.waitForTimeout(500);
  await expect(printed.locator('.popup-card')).toHaveCount(0);
  await printed.close();
});

test('the side panel takes the page along, too', async ({ open, loaded }) => {
  const page = await open('/story');
  await marksOf(page);
  const panel = await openPanelOf(loaded, page);
  await panel.setViewportSize({ width: 280, height: 800 });
  expect((await save(panel, 'Markdown')).text).toContain(`## ${outgoingWords.background.timeline}`);
  await panel.close();
});

test('on paper the summary has its sources with their addresses, and nothing to press', async ({ open, openPopup }) => {
  const page = await open('/story');
  await marksOf(page);
  const popup = await openPopup(page);
  await expect(popup.locator('.export')).toBeVisible();
  await popup.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(popup.locator('.printed li').first()).toContainText('https://');
  for (const gone of ['.export', '.site', '.base', '.lines']) await expect(popup.locator(gone)).toBeHidden();
  for (const row of await popup.locator('.cast li').all()) await expect(row).toBeVisible();
  const [ink, paper] = await popup.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect([ink, paper]).toEqual(['rgb(22, 24, 28)', 'rgba(0, 0, 0, 0)']);
});
