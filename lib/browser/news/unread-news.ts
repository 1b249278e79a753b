import { browser } from 'wxt/browser';
import { newsFor, UnreadSince, unreadAfter } from '../../news/unread';

/** The key in `storage.local` of the version since which the news is unread. */
const KEY = 'news';

const installed = (): string => browser.runtime.getManifest().version;

/** A storage that cannot be read has no news to tell of. */
async function unread(): Promise<UnreadSince | undefined> {
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return UnreadSince.safeParse(stored[KEY]).data;
}

/** Remembers at an update from `previous` which news the user may not have seen. What cannot be stored is not told. */
export async function rememberUpdate(previous: string | undefined): Promise<void> {
  const after = unreadAfter(previous, installed(), await unread());
  if (after) await browser.storage.local.set({ [KEY]: after }).catch(() => undefined);
}

/** The newest of these releases that the user has not read of. */
export const unreadNews = async <News extends { version: string }>(
  releases: readonly News[],
): Promise<News | undefined> => newsFor(releases, await unread(), installed());

/** The user has read the news. Where that cannot be stored it is told once more, the next time. */
export const dismissNews = (): Promise<void> => browser.storage.local.remove(KEY).catch(() => undefined);
