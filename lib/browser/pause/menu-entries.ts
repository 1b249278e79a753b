import type { Settings } from '../../settings/schema';
import { pauseWords } from '../../words/settings/pause';
import type { MenuEntry } from '../menus/menus';
import { goOn, pauseFor } from './pause';

const isPaused = ({ pause }: Settings): boolean => pause !== null;
const isNotPaused = ({ pause }: Settings): boolean => pause === null;

/**
 * The entries in the menu of the toolbar button that pause Backstory, and the one that ends the pause in their place.
 */
export const PAUSE_ENTRIES: readonly MenuEntry[] = [
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
