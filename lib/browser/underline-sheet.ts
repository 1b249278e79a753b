import { browser } from 'wxt/browser';
import { ANNOUNCES_REMOVAL, PAINTS_HIGHLIGHT_BACKGROUNDS } from '../platform/capabilities';
import { STRENGTHS, type Strength } from '../settings/schema';
import { underlineSheet } from '../settings/underline-style';
import { type Sender, type Target, targetOf } from './messages';
import { strengthAt } from './settings';

/**
 * A rule without which an open card is not displayed, for browsers that do not tell scripts when the extension is
 * removed. They still remove the style sheets of the extension, so a card that is left behind disappears. See
 * `lib/reader/hovering/card-view.ts`.
 */
const CARD_STANDS = !ANNOUNCES_REMOVAL
  ? ' @media not print { :is(:root, dialog, :popover-open, :fullscreen) > div { --backstory-stands: block !important; } }'
  : '';

/** The underline sheet of this strength, as a text. */
export const sheetOf = (strength: Strength): string =>
  underlineSheet(strength, PAINTS_HIGHLIGHT_BACKGROUNDS ? 'background' : 'line') + CARD_STANDS;

/**
 * Gives the page at this address the underline sheet that the settings ask for by now, in the place of any other, or
 * removes it where Backstory is off. In each tab one replacement waits for the other: of two at once each may remove what
 * the other has inserted.
 */
export const updateSheetIn = (target: Target, url: string): Promise<void> =>
  navigator.locks.request(`underlines of ${target.tabId}`, async () => replaceSheet(target, await strengthAt(url)));

/** The user’s origin lets a page neither change nor undo the sheet. */
async function replaceSheet(target: Target, strength: Strength | undefined): Promise<void> {
  const sheet = (of: Strength) => ({ target, css: sheetOf(of), origin: 'USER' as const });
  const remove = (of: Strength) => browser.scripting.removeCSS(sheet(of));
  // A sheet that is inserted twice is there twice, so it goes before it comes. Firefox may carry out the second of two
  // calls first (two of 400 in Firefox 153), and the page would be left without its sheet: so the removal is awaited.
  if (strength) {
    await remove(strength);
    await browser.scripting.insertCSS(sheet(strength));
  }
  // The others go after it has come, so that no frame is without underlines.
  await Promise.all(STRENGTHS.filter((other) => other !== strength).map(remove));
}

/** Replaces the underline sheet of the page that asks, as the settings say by now. */
export async function updateUnderlineSheet(sender: Sender): Promise<null> {
  const target = targetOf(sender);
  if (target && sender.url) await updateSheetIn(target, sender.url);
  return null;
}
