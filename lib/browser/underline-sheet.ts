import { browser } from 'wxt/browser';
import { underlineSheet } from '../settings/looks';
import { STRENGTHS, type Strength } from '../settings/schema';
import type { Sender } from './messages';
import { strengthAt } from './settings';

/**
 * Firefox ends the scripts of a removed extension without telling them, but it takes their style sheets away. This rule
 * lets an open card be displayed, so a card that is left behind is not. See `lib/reader/card-view.ts`.
 */
const CARD_STANDS = import.meta.env.FIREFOX
  ? ' @media not print { :is(:root, dialog, :popover-open, :fullscreen) > div { --backstory-stands: block !important; } }'
  : '';

const sheetOf = (strength: Strength): string =>
  underlineSheet(strength, import.meta.env.FIREFOX ? 'background' : 'line') + CARD_STANDS;

/**
 * Gives the main frame of a tab the underline sheet of this strength in the place of any other; without a strength it
 * removes the sheet. The user’s origin lets a page neither change nor undo it.
 */
export async function setUnderlineSheet(tabId: number, strength: Strength | undefined): Promise<void> {
  const sheet = (of: Strength) => ({ target: { tabId }, css: sheetOf(of), origin: 'USER' as const });
  const remove = (of: Strength) => browser.scripting.removeCSS(sheet(of));
  // A sheet that is inserted twice is there twice. The others go after it has come, so that no frame is without underlines.
  await Promise.all([
    ...(strength ? [remove(strength), browser.scripting.insertCSS(sheet(strength))] : []),
    ...STRENGTHS.filter((other) => other !== strength).map(remove),
  ]);
}

/** Replaces the underline sheet of the page that asks, as the settings say by now. */
export async function updateUnderlineSheet({ tab, url }: Sender): Promise<null> {
  if (tab?.id !== undefined && url) await setUnderlineSheet(tab.id, await strengthAt(url));
  return null;
}
