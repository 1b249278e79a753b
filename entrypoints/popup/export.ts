import { browser } from 'wxt/browser';
import { askPage } from '../../lib/browser/messages';
import { ask } from '../../lib/browser/plain-messages';
import type { ExportedFile, Form } from '../../lib/messages/export';

/** The background of the page in a tab as a file in a form; undefined where the page or the background script is silent. */
export async function exportPage(tab: number, form: Form): Promise<ExportedFile | undefined> {
  const report = await askPage(tab, 'report', {});
  if (!report) return undefined;
  const { counts = [], fronts, date } = report;
  const { title, url } = await browser.tabs.get(tab);
  return ask('export', { form, counts, fronts, article: date, title, address: url });
}
