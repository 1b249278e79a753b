import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/Popup';
import { ask, askPage } from '../../lib/browser/messages';
import { loadSettings, saveSettings } from '../../lib/browser/settings';
import { CardAnswer, SearchAnswer } from '../../lib/messages/background';
import { PageReport, StepAnswer } from '../../lib/messages/page';
import { withSite } from '../../lib/settings/sites';
import { pageTab } from './page';

/** How long a page may take to follow a switch of its site, in ms, before the popup asks it again. */
const FOLLOWS_MS = 150;

/** What can be done in the popup; `again` reads the page anew. */
export function popupActions(again: () => Promise<void>): PopupActions {
  return {
    fetchCard: (id) => ask({ type: 'card', id }, CardAnswer),
    search: async (query) => (await ask({ type: 'search', query }, SearchAnswer)) ?? [],
    onNext: async (id) => {
      const tab = await pageTab();
      if (tab) await askPage(tab.id, { type: 'step', by: 1, id }, StepAnswer);
    },
    onSite: async (host, on) => {
      const settings = await loadSettings();
      await saveSettings({ ...settings, offSites: withSite(settings.offSites, host, on) });
      await new Promise((resolve) => setTimeout(resolve, FOLLOWS_MS));
      await again();
    },
    onReload: async () => {
      const tab = await pageTab();
      if (tab) await browser.tabs.reload(tab.id);
      window.close();
    },
    onReadOn: async () => {
      const tab = await pageTab();
      if (tab) await askPage(tab.id, { type: 'read-on' }, PageReport);
      await again();
    },
    onSettings: () => void browser.runtime.openOptionsPage(),
  };
}
