import { followSettings } from '../../lib/browser/settings';
import { fontSizeOf, USUAL_FONT_SIZE } from '../../lib/page/card/host';
import { TEXT_SCALES } from '../../lib/settings/text-size';

const root = document.documentElement;
const { style } = root;

/**
 * Makes a page of our own as large as the font size of the user’s browser asks for, when it opens. Our sizes are in CSS
 * px, as cards also stand in pages whose `rem` is theirs, so the whole page is zoomed (components/theme/page.css).
 */
export function followFontSize(): void {
  const chosen = fontSizeOf(root);
  style.fontSize = USUAL_FONT_SIZE;
  const usual = fontSizeOf(root);
  style.fontSize = '';
  style.setProperty('--font-scale', String(chosen / usual || 1));
}

/** Does the same, and gives the cards of the page the size of text that the user has chosen, also when that changes. */
export function followTextSize(): void {
  followFontSize();
  followSettings(({ textSize }) => style.setProperty('--card-scale', String(TEXT_SCALES[textSize])));
}
