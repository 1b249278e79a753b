import { muteEntity, unmuteEntity } from '../settings/muted';
import { withSite } from '../settings/sites';
import type { Sender } from './messages';
import { loadSettings, saveSettings } from './settings';

/** Stores that the names of an entity are marked nowhere any more, or again. */
export async function chooseMuted(id: string, muted: boolean): Promise<void> {
  const settings = await loadSettings();
  await saveSettings({ ...settings, muted: (muted ? muteEntity : unmuteEntity)(settings.muted, id) });
}

/** Stores that Backstory is off on the site of a page, or on again. */
export async function chooseSite({ url }: Sender, on: boolean): Promise<void> {
  if (!url) return;
  const settings = await loadSettings();
  await saveSettings({ ...settings, offSites: withSite(settings.offSites, new URL(url).hostname, on) });
}
