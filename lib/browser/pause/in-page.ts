import { browser } from 'wxt/browser';
import { endOf } from '../../settings/pause';
import type { Sender } from '../messages';
import { loadSettings } from '../settings';

/**
 * Puts into the page that asks what awaits the end of the pause, where a pause with an end holds: the scripts that run on
 * every page stay as small as they are.
 */
export async function awaitPauseEndIn({ tab }: Sender): Promise<void> {
  const { pause } = await loadSettings();
  if (tab?.id === undefined || !pause || !endOf(pause)) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/pause-end.js'] }).catch(() => undefined); // The page is gone, or may not be touched any more.
}
