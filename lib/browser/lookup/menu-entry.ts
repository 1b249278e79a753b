import type { Destination } from '../../lookup/destination';
import { lookupWords } from '../../words/pages/lookup';
import type { MenuEntry } from '../menus/menus';
import { openCardPageBeside } from './card-page';

/** The entry in the menu of a selection that looks it up. `lookup` says where a selected text leads. */
export const lookupEntry = (lookup: (text: string) => Destination): MenuEntry => ({
  id: 'look-up',
  at: 'selection',
  title: lookupWords.menu,
  onChoose: ({ selectionText = '' }, tab) => openCardPageBeside(lookup(selectionText), tab),
});
