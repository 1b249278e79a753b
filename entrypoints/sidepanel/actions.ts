import type { PanelActions } from '../../components/panel/view';
import { pageTab } from '../../lib/browser/following/page-tab';
import { askPage } from '../../lib/browser/messages';
import { ask } from '../../lib/browser/plain-messages';
import { pageActions } from '../shared/page-actions';

/** What can be done in the panel; `onRetry` tries again what has failed. */
export function panelActions(onRetry: () => void): PanelActions {
  return {
    ...pageActions(onRetry),
    async mentions(id) {
      const tab = await pageTab();
      return tab && askPage(tab.id, 'mentions', { id });
    },
    async goTo(id, nth) {
      const tab = await pageTab();
      return tab !== undefined && (await askPage(tab.id, 'goTo', { id, nth }))?.found === true;
    },
    timeline: (ids, article) => ask('timeline', { ...(ids && { ids: [...ids] }), ...(article && { article }) }),
    ties: (ids) => ask('ties', { ids: [...ids] }),
    catalog: () => ask('catalog', {}),
  };
}
