import { browser } from 'wxt/browser';
import { pauseEndOf } from '../../settings/pause';
import { type Sender, targetOf } from '../messages';
import { loadSettings } from '../settings';

/**
 * Puts the script that awaits the end of the pause into the page that asks, where there is a pause with an end. It is a
 * script of its own, so that the scripts that run on every page stay small.
 */
export async function injectPauseEnd(sender: Sender): Promise<void> {
  const target = targetOf(sender);
  const { pause } = await loadSettings();
  if (!target || !pause || !pauseEndOf(pause)) return;
  // It fails where the page is gone, or may not be touched any more.
  await browser.scripting.executeScript({ target, files: ['/pause-end.js'] }).catch(() => undefined);
}
