import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/popup/Popup';
import { ask, askPage } from '../../lib/browser/messages';
import { loadSettings } from '../../lib/browser/settings';
import { Digest } from '../../lib/messages/background';
import { PageReport } from '../../lib/messages/page';
import { offRule } from '../../lib/settings/sites';

/** How often a page that is still being read is asked again, in ms. */
const ASK_AGAIN_MS = 200;

/** Hosts where browsers let no extension run, beside everything that is not http. */
const CLOSED_HOSTS = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org']);

/** The tab that the popup speaks of: the active one, or the one named in its address (`?tab=12`). */
export async function pageTab(): Promise<{ id: number; url: string } | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** What the popup shows of the active tab. `meanwhile` hears of a page that is still being read. */
export async function readPage(meanwhile?: (view: PopupView) => void): Promise<PopupView> {
  const tab = await pageTab();
  if (!tab || !mayRun(tab.url)) return { state: 'restricted' };
  const host = new URL(tab.url).hostname;
  if (offRule(host, (await loadSettings()).offSites)) return { state: 'off', host };
  for (;;) {
    const report = await askPage(tab.id, { type: 'report' }, PageReport);
    if (!report) return { state: 'stale' };
    if (report.state === 'other') return { state: 'other' };
    if (report.state === 'quiet') return { state: 'quiet', host, ...stop(report) };
    if (report.state === 'lit') return lit(report);
    meanwhile?.({ state: 'loading', host: report.host });
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

async function lit(report: PageReport): Promise<PopupView> {
  const { host, counts, date } = report;
  const digest = await ask({ type: 'digest', counts, date }, Digest);
  const stopped = stop(report);
  return digest && digest.cast.length > 0
    ? { state: 'lit', host, digest, ...stopped }
    : { state: 'quiet', host, ...stopped };
}

const stop = ({ stoppedAfter }: PageReport) => (stoppedAfter === undefined ? {} : { stoppedAfter });

function mayRun(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && !CLOSED_HOSTS.has(hostname);
}
