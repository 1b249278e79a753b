import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../../lib/browser/news/first-run';
import { dismissNews, rememberUpdate, unreadNews } from '../../../lib/browser/news/unread-news';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const RELEASES = [{ version: '1.5.0', line: 'There is a timeline now.' }];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `own:/${path}`);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.6.0' } as never);
});

describe('the page of the first run', () => {
  const opened = () => vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const installedAs = (getSelf: () => Promise<unknown>) => {
    const before = Object.getOwnPropertyDescriptor(fakeBrowser, 'management') as PropertyDescriptor;
    Object.defineProperty(fakeBrowser, 'management', { value: { getSelf }, configurable: true });
    onTestFinished(() => void Object.defineProperty(fakeBrowser, 'management', before));
  };

  test('opens in a tab for a user', async () => {
    installedAs(async () => ({ installType: 'normal' }));
    const create = opened();
    await welcome('install');
    expect(create).toHaveBeenCalledWith({ url: 'own://welcome.html' });
  });

  test('does not open for who develops it, nor after an update', async () => {
    installedAs(async () => ({ installType: 'development' }));
    const create = opened();
    await welcome('install');
    installedAs(async () => ({ installType: 'normal' }));
    await welcome('update');
    expect(create).not.toHaveBeenCalled();
  });

  test('opens where the browser does not say how it was installed', async () => {
    installedAs(() => Promise.reject(new Error('no such method')));
    const create = opened();
    await welcome('install');
    expect(create).toHaveBeenCalledTimes(1);
  });
});

describe('the news of an update', () => {
  test('is told until it is dismissed', async () => {
    await rememberUpdate('1.4.0');
    expect(await unreadNews(RELEASES)).toEqual(RELEASES[0]);
    await dismissNews();
    expect(await unreadNews(RELEASES)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('is dismissed without trouble where that cannot be stored, and told again', async () => {
    await rememberUpdate('1.4.0');
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('broken'));
    await expect(dismissNews()).resolves.toBeUndefined();
    expect(await unreadNews(RELEASES)).toEqual(RELEASES[0]);
  });

  test('is not told to who has just installed it, and nothing is stored then', async () => {
    await rememberUpdate(undefined);
    expect(await unreadNews(RELEASES)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('is not told because of a stored value that cannot be', async () => {
    await fakeBrowser.storage.local.set({ news: { since: { deep: 1 } } });
    expect(await unreadNews(RELEASES)).toBeUndefined();
    await rememberUpdate('1.4.0');
    expect(await unreadNews(RELEASES)).toEqual(RELEASES[0]);
  });
});
