import { browser } from 'wxt/browser';
import { type ReadSettings, readSettings, type Settings, salvageSettings } from '../settings/schema';
import { onAbort } from './on-abort';

/** Where settings stand in `storage.local`, and where a value that could not be read is kept aside. */
const KEY = 'settings';
const KEPT_KEY = 'settings-kept';

/** A stored value that could not be used, as it was found. */
export interface KeptSettings {
  value: unknown;
  trouble: 'damaged' | 'newer';
}

/** The settings in storage, or the defaults. */
export async function loadSettings(): Promise<Settings> {
  return (await read()).settings;
}

/** Stores settings; every open page and view hears of it through {@link watchSettings}. */
export async function saveSettings(settings: Settings): Promise<void> {
  await rescueSettings();
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls `changed` with the new settings whenever they change, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(readSettings(changes[KEY]?.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(listener);
  onAbort(signal, () => browser.storage.local.onChanged.removeListener(listener));
}

/** Moves a stored value that cannot be read out of the way, so that nothing is lost and the defaults take over. */
export async function rescueSettings(): Promise<void> {
  const { trouble, value } = await read();
  if (!trouble) return;
  await browser.storage.local.set({ [KEPT_KEY]: { value, trouble } satisfies KeptSettings });
  await browser.storage.local.remove(KEY);
}

/** The value that was kept aside, if there is one. */
export async function keptSettings(): Promise<KeptSettings | undefined> {
  return (await browser.storage.local.get(KEPT_KEY))[KEPT_KEY] as KeptSettings | undefined;
}

/** Puts back whatever can be read of the value kept aside, and forgets it. */
export async function restoreKept(): Promise<void> {
  const kept = await keptSettings();
  if (kept) await saveSettings(salvageSettings(kept.value));
  await discardKept();
}

/** Forgets the value kept aside. */
export const discardKept = (): Promise<void> => browser.storage.local.remove(KEPT_KEY);

async function read(): Promise<ReadSettings & { value: unknown }> {
  const value = (await browser.storage.local.get(KEY))[KEY];
  return { ...readSettings(value), value };
}
