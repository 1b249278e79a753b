import { browser } from 'wxt/browser';
import { PAGES } from '../platform/pages';
import type { Settings } from '../settings/schema';

/**
 * What the sentinel of a page is told before it runs: that pages on other subjects are to be marked too, or that fronts
 * are off. Each flag has a script of its own with its name, which raises it.
 */
export type SentinelFlag = keyof typeof IS_RAISED;

/** With which settings each flag is raised. */
const IS_RAISED = {
  'off-topic-pages': ({ offTopicPages }: Settings) => offTopicPages,
  'fronts-off': ({ frontsOff }: Settings) => frontsOff.length > 0,
};

/** The flags, each with whether these settings raise it. */
export const flagsOf = (settings: Settings): [flag: SentinelFlag, isRaised: boolean][] =>
  (Object.keys(IS_RAISED) as SentinelFlag[]).map((flag) => [flag, IS_RAISED[flag](settings)]);

/** The key of a flag in the global object that our scripts of a page share. */
const placeOf = (flag: SentinelFlag): symbol => Symbol.for(`backstory.${flag}`);
type World = Record<symbol, true | undefined>;

/** Raises a flag for the sentinel of this page, which comes later. */
export function raiseFlag(flag: SentinelFlag): void {
  (globalThis as unknown as World)[placeOf(flag)] = true;
}

/** Whether a flag was raised in this page. */
export const hasFlag = (flag: SentinelFlag): boolean => (globalThis as unknown as World)[placeOf(flag)] === true;

/**
 * Registers the script that raises a flag before the sentinel comes, or removes it. The sentinel does not ask for the
 * settings itself, as that would cost every page of every user who has not changed them. Open pages hear of changed
 * settings by themselves. One change waits for the other: a flag may be lowered before the browser has registered its
 * script.
 */
export const registerFlagScript = (flag: SentinelFlag, on: boolean): Promise<void> =>
  navigator.locks.request('flags', () => change(flag, on));

async function change(flag: SentinelFlag, on: boolean): Promise<void> {
  const isOn = (await browser.scripting.getRegisteredContentScripts({ ids: [flag] })).length > 0;
  if (on === isOn) return;
  if (!on) await browser.scripting.unregisterContentScripts({ ids: [flag] });
  else
    await browser.scripting.registerContentScripts([
      { id: flag, matches: PAGES, js: [`${flag}.js`], runAt: 'document_start' },
    ]);
}
