import { browser } from 'wxt/browser';
import type { Answer } from '../messages/exchange';
import type { LateScript, ToBackground } from '../messages/protocol';
import { PAGES } from '../platform/pages';
import type { Settings } from '../settings/schema';
import { flagsOf } from './before-sentinel';
import { type Sender, type Target, targetOf } from './messages';
import { strengthAt } from './settings';
import { updateSheetIn } from './underline-sheet';

/**
 * Puts the reader and its underline sheet into the page that asks. Answers `off` where its site is switched off or
 * Backstory is paused, `failed` where the page is gone or may not be touched.
 */
export async function wakeReader(sender: Sender): Promise<Answer<ToBackground, 'wake'>> {
  const target = targetOf(sender);
  if (!target || !sender.url) return 'failed';
  const strength = await strengthAt(sender.url);
  if (strength === undefined) return 'off';
  try {
    await Promise.all([updateSheetIn(target, sender.url), injectReader(target)]);
    // The reader asks for another sheet when it hears of a change; of one before it began it has not heard.
    if ((await strengthAt(sender.url)) !== strength) await updateSheetIn(target, sender.url);
    return 'woken';
  } catch {
    return 'failed';
  }
}

/** Puts in the spotter, then the reader, which needs it. Two calls, as a browser runs the files of one in one task. */
async function injectReader(target: Target): Promise<void> {
  await browser.scripting.executeScript({ target, files: ['/spotter.js'] });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** Puts a script that a page needs only now into the page that asks, and says whether that was done. */
export async function injectLateScript(sender: Sender, name: LateScript): Promise<boolean> {
  const target = targetOf(sender);
  if (!target) return false;
  try {
    await browser.scripting.executeScript({ target, files: [`/${name}.js`] });
    return true;
  } catch {
    return false; // The page is gone, or may not be touched any more.
  }
}

/**
 * Puts the sentinel into every open tab, after the scripts that tell it of the settings: tabs opened before this copy
 * of the extension have none that works.
 */
export async function injectSentinels(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES, discarded: false });
  const flags = flagsOf(settings).flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
  const files = [...flags, 'sentinel' as const].map((name) => `/${name}.js` as const);
  const inject = (tabId: number) => browser.scripting.executeScript({ target: { tabId }, files });
  // A tab may hang, be closed, or show an error page; the others must still get their sentinel.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && inject(id)));
}
