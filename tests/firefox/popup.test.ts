import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { expect, marksOf, test, until } from './fixtures';
import { EXTENSION_ORIGIN } from '../browser/launch-firefox';

test('probe reader view', async ({ open, firefox, server, openSettings }) => {
  const tab = await open('/story');
  await marksOf(tab);
  const settings = await openSettings();
  const all = () => settings.evaluate(async () => JSON.stringify((await (browser as any).tabs.query({})).map((t: any) => ({ id: t.id, url: t.url, title: t.title, isArticle: t.isArticle, rm: t.isInReaderMode, status: t.status }))));
  console.log(await all());
  await tab.goto(`about:reader?url=${encodeURIComponent(server.origin + '/story')}`);
  await new Promise((r) => setTimeout(r, 1500));
  console.log(await all());
  const t2 = await firefox.open('about:config');
  const t3 = await firefox.open('about:blank');
  await new Promise((r) => setTimeout(r, 500));
  console.log(await all());
});
declare const browser: unknown;
