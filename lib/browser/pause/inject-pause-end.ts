import { browser } from 'wxt/browser';
import { endOf } from '../../settings/pause';
import { type Sender, targetOf } from '../messages';
import { loadSettings } from '../settings';

/**
 * Puts into the page that asks what awaits the end of the pause, where a pause with an end holds: the scripts that run on
 * every page stay as small as they are.
 */
export async function injectPauseEnd(sender: Sender): Promise<void> {
  const target = targetOf(sender);
  const { pause } = await loadSettings();
  if (!target || !pause || !endOf(pause)) return;
  await browser.scripting.executeScript({ target, files: ['/pause-end.js'] }).catch(() => undefined); // The page is gone, or may not be touched any more.
}
