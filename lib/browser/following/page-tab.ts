import { type Browser, browser } from 'wxt/browser';
import { PAGES } from '../../platform/pages';

/**
 * Hosts where the browser lets no extension run: those that Firefox lists in
 * `extensions.webextensions.restrictedDomains` (Firefox ESR 153), and the stores of Chrome and Edge. Nor does one run
 * on anything but http and https.
 */
const CLOSED_HOSTS: ReadonlySet<string> = new Set(
  import.meta.env.FIREFOX
    ? [
        'accounts-static.cdn.mozilla.net',
        'accounts.firefox.com',
        'addons.cdn.mozilla.net',
        'addons.mozilla.org',
        'api.accounts.firefox.com',
        'content.cdn.mozilla.net',
        'discovery.addons.mozilla.org',
        'oauth.accounts.firefox.com',
        'profile.accounts.firefox.com',
        'support.mozilla.org',
        'sync.services.mozilla.com',
      ]
    : ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com'],
);

/** The tab that popup or panel is about. */
export interface PageTab {
  id: number;
  /** The window that it is in. */
  windowId: number;
  /**
   * Empty where the browser hides it, and for pages of our own: Chrome hides the address of these in some runs, and
   * shows it in others.
   */
  url: string;
  isLoading: boolean;
  /**
   * Whether this may be Firefox’s Reader View, as any page whose address Firefox hides: only its tabs have `isArticle`.
   */
  isMaybeReaderView: boolean;
  /** Whether this may be a page that the user has not allowed us on: Chrome then hides its address. */
  isMaybeWithheld: boolean;
}

/**
 * The tab that popup or panel is about: the active one of its window, or the one named in its address (`?tab=12`).
 * Undefined when closed.
 */
export async function pageTab(): Promise<PageTab | undefined> {
  const named = namedTab();
  const tab = named ? await browser.tabs.get(named).catch(() => undefined) : await activeTab();
  if (tab?.id === undefined) return undefined;
  const { id, windowId, status } = tab;
  const url = tab.url?.startsWith(browser.runtime.getURL('/')) ? '' : (tab.url ?? '');
  const isHidden = !tab.url;
  return {
    id,
    windowId,
    url,
    isLoading: status === 'loading',
    isMaybeReaderView: isHidden && 'isArticle' in tab,
    isMaybeWithheld: isHidden && !(await browser.permissions.contains({ origins: PAGES })),
  };
}

/** How long to wait before the active tab is asked for again, in ms. */
const AGAIN_MS = 100;

/** The active tab of this window. While the user drags a tab, Chrome may refuse to name any, so it is asked again. */
async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  for (;;) {
    const tabs = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => undefined);
    if (tabs) return tabs[0];
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** The tab that the address of popup or panel names; 0 where it names none. */
export const namedTab = (): number => Number(new URLSearchParams(location.search).get('tab'));

/** Whether browsers let an extension run on a page. */
export function mayRun(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && !CLOSED_HOSTS.has(hostname);
}
