import { type Pause, pauseEndOf } from '../../settings/pause';
import { words } from '../../words/en';
import { loadSettings } from '../settings';
import { toolbarButton } from '../toolbar/button';

/** Shows on the toolbar button whether Backstory is paused. One showing waits for the other: the last is the newest. */
export const showPauseNow = (): Promise<void> =>
  navigator.locks.request('toolbar', async () => showPause((await loadSettings()).pause));

/** Shows a pause on the toolbar button, or that there is none: its icon is gray then, and its title says until when. */
export async function showPause(pause: Pause | null): Promise<void> {
  const icon = pause ? 'paused-' : '';
  await toolbarButton().setTitle({ title: pause ? words.pause.titleUntil(pauseEndOf(pause)) : words.name });
  await toolbarButton().setIcon?.({ path: { 16: `/icons/${icon}16.png`, 32: `/icons/${icon}32.png` } });
}
