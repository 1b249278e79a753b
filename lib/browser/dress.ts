import { browser } from 'wxt/browser';
import { ANNOUNCES_REMOVAL, PAINTS_HIGHLIGHT_BACKGROUNDS } from '../platform/capabilities';
import { STRENGTHS, type Strength } from '../settings/schema';
import { underlineSheet } from '../settings/underline-style';

/** Where removal is not announced, an open card is displayed only while this sheet is there. See `reader/card-view.tsx`. */
const STANDING = !ANNOUNCES_REMOVAL
  ? ' @media not print { :is(:root, dialog, :popover-open, :fullscreen) > div { --backstory-stands: block !important; } }'
  : '';

const sheetOf = (strength: Strength): string =>
  underlineSheet(strength, PAINTS_HIGHLIGHT_BACKGROUNDS ? 'background' : 'line') + STANDING;

/**
 * Gives the main frame of a tab the underlines of this strength in the place of any other, or takes them away. The user’s
 * origin lets a page neither change nor undo them.
 */
export async function dress(tabId: number, strength: Strength | undefined): Promise<void> {
  const sheet = (of: Strength) => ({ target: { tabId }, css: sheetOf(of), origin: 'USER' as const });
  const takeAway = (of: Strength) => browser.scripting.removeCSS(sheet(of));
  // A sheet that is put in twice is there twice. Others go after it has come, so that no frame is without underlines.
  await Promise.all([
    ...(strength ? [takeAway(strength), browser.scripting.insertCSS(sheet(strength))] : []),
    ...STRENGTHS.filter((other) => other !== strength).map(takeAway),
  ]);
}
