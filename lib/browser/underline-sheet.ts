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
  ? '@media not print { :is(:root, dialog, :popover-open, :fullscreen) > div { --backstory-stands: block !important; } }'
  : '';

/**
 * The sheet for names that are underlined this strongly, as a text. Without a strength nothing is underlined, but an
 * open card stays, as it may hold the button that undoes just that; it is empty where a card needs no rule.
 */
export const sheetOf = (strength?: Strength): string =>
  (strength ? underlineSheet(strength, PAINTS_HIGHLIGHT_BACKGROUNDS ? 'background' : 'line') : '') + CARD_STANDS;

/** All sheets that a page may have. */
const SHEETS = [...STRENGTHS, undefined].map(sheetOf).filter((css) => css !== '');

/**
 * Gives the page at this address the sheet that the settings ask for by now, in the place of any other. In each tab one
 * replacement waits for the other: of two at once each may remove what the other has inserted.
 */
export const updateSheetIn = (target: Target, url: string): Promise<void> =>
  navigator.locks.request(`underlines of ${target.tabId}`, async () => replaceSheet(target, await strengthAt(url)));

/** The user’s origin lets a page neither change nor undo the sheet. */
async function replaceSheet(target: Target, strength: Strength | undefined): Promise<void> {
  const sheet = (css: string) => ({ target, css, origin: 'USER' as const });
  const remove = (css: string) => browser.scripting.removeCSS(sheet(css));
  const wanted = sheetOf(strength);
  // A sheet that is inserted twice is there twice, so it goes before it comes. Firefox may carry out the second of two
  // calls first (two of 400 in Firefox 153), and the page would be left without its sheet: so the removal is awaited.
  if (wanted) {
    await remove(wanted);
    await browser.scripting.insertCSS(sheet(wanted));
  }
  // The others go after it has come, so that no frame is without underlines, and no card is hidden.
  await Promise.all(SHEETS.filter((other) => other !== wanted).map(remove));
}

/** Replaces the underline sheet of the page that asks, as the settings say by now. */
export async function updateUnderlineSheet(sender: Sender): Promise<null> {
  const target = targetOf(sender);
  if (target && sender.url) await updateSheetIn(target, sender.url);
  return null;
}
