import { browser } from 'wxt/browser';
import { STRENGTHS, type Strength } from '../settings/schema';
import { underlineSheet } from '../settings/underline-style';

/**
 * Firefox ends the scripts of a removed extension without a word to them, but takes its sheets away: a card that was open
 * then is displayed no more. See `reader/card-view.tsx`.
 */
const STANDING = import.meta.env.FIREFOX
  ? ' @media not print { :is(:root, dialog, :popover-open, :fullscreen) > div { --backstory-stands: block !important; } }'
  : '';

const sheetOf = (strength: Strength): string =>
  underlineSheet(strength, import.meta.env.FIREFOX ? 'background' : 'line') + STANDING;

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
