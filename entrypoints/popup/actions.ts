import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/view';
import { askPage } from '../../lib/browser/messages';
import { ask } from '../../lib/browser/plain-messages';
import { loadSettings, saveSettings } from '../../lib/browser/settings';
import { withSite } from '../../lib/settings/sites';
import { exportPage } from './export';
import { pageTab } from './page';

/** What can be done in the popup; `onRetry` tries again what has failed. The page reports what follows in it. */
export function popupActions(onRetry: () => void): PopupActions {
  return {
    fetchCard: (id, article) => ask('card', { id, ...(article && { article }) }),
    tools: (article) => ({
      copy: (id, what) => ask('copy', { id, ...what, ...(article && { article }) }),
      reports: (id) => ask('reports', { id, sentence: '', ...(article && { article }) }),
      mute: (id, muted) => ask('mute', { id, muted }),
    }),
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
    onSite: async (host, on) => {
      const settings = await loadSettings();
      await saveSettings({ ...settings, offSites: withSite(settings.offSites, host, on) });
    },
    onReload: async () => {
      const tab = await pageTab();
      if (tab) await browser.tabs.reload(tab.id);
    },
    readOn: async () => {
      const tab = await pageTab();
      if (tab) await askPage(tab.id, 'readOn', {});
    },
    onRetry,
    onSettings: () => void browser.runtime.openOptionsPage(),
  };
}
