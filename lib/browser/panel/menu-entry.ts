import { panelWords } from '../../words/pages/panel';
import type { MenuEntry } from '../menus/menus';
import { hasPanel, openPanel } from './opening';

/** The entry in the menu of the toolbar button that opens the side panel; none where the browser has no panel. */
export const panelEntries = (): MenuEntry[] =>
  hasPanel()
    ? [{ id: 'panel', at: 'button', title: panelWords.open, onChoose: (_, tab) => openPanel(tab?.windowId) }]
    : [];
