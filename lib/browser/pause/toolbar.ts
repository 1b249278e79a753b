import { browser } from 'wxt/browser';
import { type Pause, pauseEndOf } from '../../settings/pause';
import { words } from '../../words/en';
import { loadSettings } from '../settings';

/** Firefox for Android has the button of the toolbar as a line of a menu, whose icon cannot be set. */
type Action = Pick<typeof browser.action, 'setTitle'> & Partial<Pick<typeof browser.action, 'setIcon'>>;

/** The toolbar button’s API has another name in Firefox’s manifest version 2. */
const action = (): Action => browser.action ?? browser.browserAction;

/** Shows on the toolbar button whether Backstory is paused. One showing waits for the other: the last is the newest. */
export const showPauseNow = (): Promise<void> =>
  navigator.locks.request('toolbar', async () => showPause((await loadSettings()).pause));

/** Shows a pause on the toolbar button, or that there is none: its icon is gray then, and its title says until when. */
export async function showPause(pause: Pause | null): Promise<void> {
  const icon = pause ? 'paused-' : '';
  await action().setTitle({ title: pause ? words.pause.titleUntil(pauseEndOf(pause)) : words.name });
  await action().setIcon?.({ path: { 16: `/icons/${icon}16.png`, 32: `/icons/${icon}32.png` } });
}
