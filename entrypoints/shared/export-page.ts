import { browser } from 'wxt/browser';
import { askPage } from '../../lib/browser/messages';
import { ask } from '../../lib/browser/plain-messages';
import type { ExportedFile, FileFormat } from '../../lib/messages/export';

/**
 * The background of the page in a tab as a file in a form; undefined where the page or the background script is silent,
 * or the tab is gone or shows another page by then.
 */
export async function exportPage(tab: number, form: FileFormat): Promise<ExportedFile | undefined> {
  const shown = () => browser.tabs.get(tab).catch(() => undefined);
  const before = await shown();
  const report = await askPage(tab, 'report', {});
  const after = await shown();
  if (!report || !after || after.url !== before?.url) return undefined;
  const { counts = [], fronts, date } = report;
  const { title, url } = after;
  return ask('export', { form, counts, fronts, article: date, title, address: url });
}
