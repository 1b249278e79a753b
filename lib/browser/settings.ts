import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { muteEntity, unmuteEntity } from '../settings/muted';
import { isOver, type Pause } from '../settings/pause';
import {
  type ReadSettings,
  readSettings,
  SETTINGS_PROBLEMS,
  type Settings,
  type SettingsChange,
  type Strength,
  salvageSettings,
} from '../settings/schema';
import { isDarkOn, isSiteOff, switchSite } from '../settings/sites';
import { onAbort } from './lifetime';

/** Where settings stand in `storage.local`, and where a value that could not be read is kept aside. */
const KEY = 'settings';
const KEPT_KEY = 'settings-kept';

/** Where the mark of a session stands in `storage.session`. */
const SESSION_KEY = 'session';

/** A stored value that could not be used, as it was found, and what was kept before it and not used since. */
const KeptSettings = z.object({
  value: z.unknown(),
  trouble: z.enum(SETTINGS_PROBLEMS),
  before: z.optional(z.unknown()),
});
export type KeptSettings = z.infer<typeof KeptSettings>;

/** The settings in storage, or the defaults. A pause that is over is none. */
export const loadSettings = async (): Promise<Settings> => asTheyHold(await storedSettings());

/** The settings as they are stored, with a pause that may be over, or the defaults. */
export const storedSettings = async (): Promise<Settings> => (await read()).settings;

/** How strongly the names of a page are underlined. Undefined where Backstory is off or paused. */
export async function strengthAt(url: string): Promise<Strength | undefined> {
  const settings = await loadSettings();
  return isDarkOn(new URL(url).hostname, settings) ? undefined : settings.strength;
}

/**
 * Changes the stored settings. One change waits for the other, whichever script makes it, so that none is lost. Rejects
 * where storage is full or cannot be read.
 */
export const changeSettings = (change: SettingsChange): Promise<void> =>
  inTurn(async () => {
    await rescue();
    // A change that began with the defaults would take the place of what the browser cannot read just now.
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const settings = await asTheyHold(readSettings(stored).settings);
    await browser.storage.local.set({ [KEY]: { ...settings, ...change(settings) } });
  });

/** Stores settings in the place of all that were chosen before. */
export const saveSettings = (settings: Settings): Promise<void> => changeSettings(() => settings);

/** Stores that the names of an entity are marked nowhere any more, or again. */
export const chooseMuted = (id: string, muted: boolean): Promise<void> =>
  changeSettings((now) => ({ muted: (muted ? muteEntity : unmuteEntity)(now.muted, id) }));

/** Stores that Backstory is off on the site with this host, or on again. False where the list of sites is full. */
export async function chooseSite(host: string, on: boolean): Promise<boolean> {
  let isDone = false;
  await changeSettings((now) => {
    const rules = switchSite(now, host, on);
    isDone = isSiteOff(host, rules) !== on;
    return rules;
  });
  return isDone;
}

/** Calls `changed` with the new settings whenever they change, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(readSettings(changes[KEY]?.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(listener);
  onAbort(signal, () => browser.storage.local.onChanged.removeListener(listener));
}

/** Calls `use` with the settings that hold now, and with the new ones whenever they change. */
export function followSettings(use: (settings: Settings) => void): void {
  let isHeard = false; // A change that is heard meanwhile is newer than what is read.
  watchSettings((settings) => {
    isHeard = true;
    use(settings);
  });
  void loadSettings().then((settings) => isHeard || use(settings));
}

/**
 * Keeps a stored value that cannot be used aside, so that nothing is lost. If only its lists are too long, what can be
 * used of it takes its place. Never rejects: where the storage has no room for this, the value stays where it is.
 */
export const rescueSettings = (): Promise<void> => inTurn(rescue);

async function rescue(): Promise<void> {
  const { trouble, value, settings } = await read();
  if (!trouble) return;
  const kept: KeptSettings = { value, trouble };
  try {
    await keep(await withBefore(kept)).catch(() => keep(kept));
    if (trouble === 'long') await browser.storage.local.set({ [KEY]: settings });
    else await browser.storage.local.remove(KEY);
  } catch {
    // Not even that fits: the value stays, and is read as far as it can be.
  }
}

/** The value that was kept aside last, if there is one. */
export const keptSettings = async (): Promise<KeptSettings | undefined> =>
  KeptSettings.safeParse(await storedAt(KEPT_KEY)).data;

/**
 * Puts back whatever can be read of the value kept aside, and forgets it. A stored value that cannot be used takes its
 * place.
 */
export const restoreKept = (): Promise<void> =>
  inTurn(async () => {
    const { local } = browser.storage;
    const { [KEPT_KEY]: stored } = await local.get(KEPT_KEY);
    const kept = KeptSettings.safeParse(stored).data;
    const { value, trouble } = await read();
    if (kept)
      await local.set({ [KEY]: salvageSettings(kept.value), ...(trouble && { [KEPT_KEY]: { value, trouble } }) });
    if (!kept || !trouble) await local.remove(KEPT_KEY);
  });

/** Forgets the value kept aside last; what was kept before it is then the last. */
export const discardKept = (): Promise<void> =>
  inTurn(async () => {
    const { local } = browser.storage;
    const { [KEPT_KEY]: stored } = await local.get(KEPT_KEY);
    const before = KeptSettings.safeParse(stored).data?.before;
    if (before === undefined) await local.remove(KEPT_KEY);
    else await local.set({ [KEPT_KEY]: before });
  });

/** What is to be kept, with what is kept already. */
async function withBefore(kept: KeptSettings): Promise<KeptSettings> {
  const { [KEPT_KEY]: stored } = await browser.storage.local.get(KEPT_KEY);
  const { value, trouble } = KeptSettings.safeParse(stored).data ?? {};
  return trouble ? { ...kept, before: { value, trouble } } : kept;
}

/**
 * Keeps a value aside. Where there is no room for two copies, the original is removed first, and put back if that does
 * not help.
 */
async function keep(kept: KeptSettings): Promise<void> {
  try {
    await browser.storage.local.set({ [KEPT_KEY]: kept });
  } catch {
    await browser.storage.local.remove(KEY);
    await browser.storage.local.set({ [KEPT_KEY]: kept }).catch(async (error) => {
      await browser.storage.local.set({ [KEY]: kept.value });
      throw error;
    });
  }
}

/** Stored settings as they hold now: a pause that is over is none. */
export const asTheyHold = async (stored: Settings): Promise<Settings> => ({
  ...stored,
  pause: await pauseNow(stored.pause),
});

async function pauseNow(pause: Pause | null): Promise<Pause | null> {
  if (!pause) return null;
  return isOver(pause, Date.now(), 'session' in pause ? await sessionMark() : undefined) ? null : pause;
}

/** The mark of this session of the browser, if it has one: its storage is emptied when the browser ends. */
const sessionMark = async (): Promise<unknown> => (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY];

/** Marks this session of the browser. */
export const markSession = (mark: string): Promise<void> => browser.storage.session.set({ [SESSION_KEY]: mark });

/**
 * Does something with what is stored when all that was begun before is done. The background script and our own pages,
 * of which each may change the settings, share the locks of the extension; Chrome’s private windows have their own.
 */
const inTurn = (work: () => Promise<void>): Promise<void> => navigator.locks.request(KEY, work);

async function read(): Promise<ReadSettings & { value: unknown }> {
  const value = await storedAt(KEY);
  return { ...readSettings(value), value };
}

/**
 * What stands in the storage. One that cannot be read (Firefox keeps it in a database that may be damaged) has nothing.
 */
const storedAt = (key: string): Promise<unknown> =>
  browser.storage.local.get(key).then(
    (stored) => stored[key],
    () => undefined,
  );
