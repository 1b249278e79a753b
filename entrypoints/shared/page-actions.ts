import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/view';
import { pageTab } from '../../lib/browser/following/page-tab';
import { askPage } from '../../lib/browser/messages';
import { noteOpened } from '../../lib/browser/panel/opened-lately';
import { hasPanel, openPanel } from '../../lib/browser/panel/opening';
import { goOn, pauseFor } from '../../lib/browser/pause/pause';
import { ask, isMuted } from '../../lib/browser/plain-messages';
import { chooseSite } from '../../lib/browser/settings';
import { exportPage } from './export-page';
import { printPage } from './print-page';

/**
 * What can be done in popup and panel. `onRetry` tries again what has failed. Actions that change the page do not give
 * its new state, as the page reports that itself.
 */
export function pageActions(onRetry: () => void): PopupActions {
  return {
    fetchCard: (id, page) => ask('card', { id, ...page }),
    tools: {
      copy: (card, what) => ask('copy', { card, ...what }),
      reports: (card) => ask('reports', { card, sentence: '' }),
      mute: (id, muted) => ask('mute', { id, muted }),
      isMuted,
    },
    onOpened: (id) => void noteOpened(id),
    search: (query) => ask('search', { query }),
    rates: (query) => ask('rates', { query }),
    newest: () => ask('newest', {}),
    goToNext: async (id) => {
      const tab = await pageTab();
      return tab !== undefined && (await askPage(tab.id, 'step', { by: 1, id }))?.found === true;
    },
    exportPage: async (form) => {
      const tab = await pageTab();
      return tab && exportPage(tab.id, form);
    },
    onPrint: async () => {
      const tab = await pageTab();
      if (tab) await printPage(tab.id);
    },
    onSite: chooseSite,
    onPause: pauseFor,
    onGoOn: goOn,
    onReload: async () => {
      const tab = await pageTab();
      if (tab) await browser.tabs.reload(tab.id);
    },
    readOn: async () => {
      const tab = await pageTab();
      if (tab) await askPage(tab.id, 'readOn', {});
    },
    onRetry,
    openPanel: hasPanel() ? openAndClose : undefined,
    onSettings: () => void browser.runtime.openOptionsPage(),
  };
}

/**
 * Opens the side panel and closes the popup. Chrome needs the id of the window, and allows us to await that first;
 * Firefox opens it only if nothing was awaited before.
 */
async function openAndClose(): Promise<void> {
  const opened = import.meta.env.FIREFOX
    ? await openPanel(undefined)
    : await openPanel((await browser.windows.getCurrent()).id);
  if (opened) close();
}
