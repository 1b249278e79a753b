import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/view';
import { ask, askPage } from '../../lib/browser/messages';
import { loadSettings, saveSettings } from '../../lib/browser/settings';
import { CardAnswer, SearchAnswer } from '../../lib/messages/background';
import { PageReport, StepAnswer } from '../../lib/messages/page';
import { withSite } from '../../lib/settings/sites';
import { pageTab } from './page';

/** What can be done in the popup; `onRetry` tries again what has failed. What follows in the page is heard from the page. */
export function popupActions(onRetry: () => void): PopupActions {
  return {
    fetchCard: (id) => ask({ type: 'card', id }, CardAnswer),
    search: (query) => ask({ type: 'search', query }, SearchAnswer),
    goToNext: async (id) => {
      const tab = await pageTab();
      return tab !== undefined && (await askPage(tab.id, { type: 'step', by: 1, id }, StepAnswer))?.found === true;
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
      if (tab) await askPage(tab.id, { type: 'read-on' }, PageReport);
    },
    onRetry,
    onSettings: () => void browser.runtime.openOptionsPage(),
  };
}
