import type { Place } from '../../lookup/place';
import { lookupWords } from '../../words/pages/lookup';
import { panelWords } from '../../words/pages/panel';
import { pauseWords } from '../../words/settings/pause';
import { hasPanel, openPanel } from '../panel/opening';
import { goOn, pauseFor } from '../pause/pause';
import { loadSettings } from '../settings';
import { openCardPageBeside } from './card-page';
import type { MenuEntry } from './menus';

/** Whether Backstory is paused now. */
const isPaused = async (): Promise<boolean> => (await loadSettings()).pause !== null;
const isNotPaused = async (): Promise<boolean> => !(await isPaused());

/** Our entries of the browser’s menus. `lookup` says where a selected text leads. */
export const menuEntries = (lookup: (text: string) => Place): MenuEntry[] => [
  {
    id: 'look-up',
    at: 'selection',
    title: lookupWords.menu,
    onChoose: ({ selectionText = '' }, tab) => openCardPageBeside(lookup(selectionText), tab),
  },
  ...(hasPanel()
    ? [
        {
          id: 'panel',
          at: 'button',
          title: panelWords.open,
          onChoose: (_, tab) => openPanel(tab?.windowId),
        } as MenuEntry,
      ]
    : []),
  {
    id: 'pause-hour',
    at: 'button',
    title: pauseWords.menu.hour,
    isShown: isNotPaused,
    onChoose: () => pauseFor('hour'),
  },
  {
    id: 'pause-session',
    at: 'button',
    title: pauseWords.menu.session,
    isShown: isNotPaused,
    onChoose: () => pauseFor('session'),
  },
  { id: 'go-on', at: 'button', title: pauseWords.menu.goOn, isShown: isPaused, onChoose: goOn },
];
