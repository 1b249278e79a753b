import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectPauseEnd } from '../../../lib/browser/pause/inject-pause-end';
import { goOn, pauseFor, settlePause, settlePausesInTime, togglePause } from '../../../lib/browser/pause/pause';
import { showPause, showPauseNow } from '../../../lib/browser/pause/toolbar-icon';
import { loadSettings, saveSettings, storedSettings, strengthAt, watchSettings } from '../../../lib/browser/settings';
import { PAUSE_MS } from '../../../lib/settings/pause';
import { DEFAULTS, type Settings } from '../../../lib/settings/schema';
import { words } from '../../../lib/words/en';
import { eventually } from '../../eventually';
import { pageAt, recordScripting, standInLocks } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const PAGE = pageAt('https://news.example/story');
const NOW = Date.parse('2026-11-27T15:00:00Z');

/** What a browser that has restarted has forgotten. */
const restart = () => fakeBrowser.storage.session.clear();

const pauseNow = async () => (await loadSettings()).pause;

beforeEach(() => {
  fakeBrowser.reset();
  standInLocks();
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a pause for an hour', () => {
  test('leaves every page without underlines until the hour is over, and then holds no more for anybody', async () => {
    await pauseFor('hour');
    expect(await pauseNow()).toEqual({ until: NOW + PAUSE_MS });
    expect(await strengthAt('https://news.example/story')).toBeUndefined();
    vi.setSystemTime(NOW + PAUSE_MS - 1);
    expect(await strengthAt('https://news.example/story')).toBeUndefined();
    vi.setSystemTime(NOW + PAUSE_MS);
    expect(await pauseNow()).toBeNull();
    expect(await strengthAt('https://news.example/story')).toBe('normal');
  });

  test('lasts over a restart of the browser', async () => {
    await pauseFor('hour');
    await restart();
    expect(await pauseNow()).toEqual({ until: NOW + PAUSE_MS });
  });

  test('is taken out of the storage by the first who looks after its end, and not before', async () => {
    await pauseFor('hour');
    await settlePause();
    expect((await storedSettings()).pause).not.toBeNull();
    vi.setSystemTime(NOW + PAUSE_MS);
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings));
    await settlePause();
    expect((await storedSettings()).pause).toBeNull();
    expect(heard.map(({ pause }) => pause)).toEqual([null]);
    await settlePause();
    expect(heard).toHaveLength(1);
  });
});

describe('the end of a pause', () => {
  test('is written once, however many pages ask for it in the same moment', async () => {
    await pauseFor('hour');
    vi.setSystemTime(NOW + PAUSE_MS);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await Promise.all(Array.from({ length: 20 }, () => settlePause()));
    expect(set).toHaveBeenCalledTimes(1);
    expect((await storedSettings()).pause).toBeNull();
    await pauseFor('hour');
    vi.setSystemTime(NOW + 2 * PAUSE_MS);
    await settlePause();
    expect((await storedSettings()).pause).toBeNull();
  });
});

test('the end of a pause is written though the clock was set back, so that the timer comes before it', async () => {
  settlePausesInTime();
  await pauseFor('hour');
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1000);
  vi.setSystemTime(Date.now() - 20);
  await vi.advanceTimersByTimeAsync(1010);
  expect((await storedSettings()).pause).not.toBeNull();
  await vi.advanceTimersByTimeAsync(1000);
  expect((await storedSettings()).pause).toBeNull();
});

describe('a pause until the browser restarts', () => {
  test('holds as long as the browser runs, and no longer', async () => {
    await pauseFor('session');
    vi.setSystemTime(NOW + 100 * PAUSE_MS);
    expect(await pauseNow()).toMatchObject({ session: expect.any(String) });
    await settlePause();
    expect((await storedSettings()).pause).not.toBeNull();
    await restart();
    expect(await pauseNow()).toBeNull();
    await settlePause();
    expect((await storedSettings()).pause).toBeNull();
  });

  test('is not taken up again by a later one of its kind', async () => {
    await pauseFor('session');
    const first = (await storedSettings()).pause;
    await restart();
    await pauseFor('session');
    const stored = await storedSettings();
    await saveSettings({ ...stored, pause: first });
    expect(await pauseNow()).toBeNull();
  });
});

test('a pause changes nothing else, nor does its end', async () => {
  const chosen: Settings = { ...DEFAULTS, strength: 'strong', siteRule: 'only', onlySites: ['example.com'] };
  await saveSettings(chosen);
  await pauseFor('hour');
  expect(await storedSettings()).toEqual({ ...chosen, pause: { until: NOW + PAUSE_MS } });
  await goOn();
  expect(await storedSettings()).toEqual(chosen);
});

test('the command pauses for an hour, and ends whatever pause holds', async () => {
  await togglePause();
  expect(await pauseNow()).toEqual({ until: NOW + PAUSE_MS });
  await togglePause();
  expect(await pauseNow()).toBeNull();
  await pauseFor('session');
  await togglePause();
  expect(await pauseNow()).toBeNull();
  await pauseFor('hour');
  vi.setSystemTime(NOW + 2 * PAUSE_MS);
  await togglePause();
  expect(await pauseNow()).toEqual({ until: NOW + 3 * PAUSE_MS });
});

test('a page of ours sees that a pause ended while the machine slept, when the user comes back to it', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', { visibilityState: 'hidden' });
  try {
    await pauseFor('hour');
    settlePausesInTime();
    await settlePause();
    vi.setSystemTime(NOW + 2 * PAUSE_MS); // The timer stood still meanwhile.
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    page.dispatchEvent(new Event('visibilitychange')); // It is hidden, and may be about to be unloaded.
    expect(get).not.toHaveBeenCalled();
    vi.stubGlobal('document', { visibilityState: 'visible' });
    page.dispatchEvent(new Event('visibilitychange'));
    await eventually(async () => expect((await storedSettings()).pause).toBeNull());
  } finally {
    vi.unstubAllGlobals();
  }
});

describe('a script of the extension', () => {
  test('that begins after the end of a pause takes it out of the storage', async () => {
    await pauseFor('hour');
    vi.setSystemTime(NOW + PAUSE_MS);
    settlePausesInTime();
    await eventually(async () => expect((await storedSettings()).pause).toBeNull());
  });

  test('that runs at the end of a pause which begins and is renewed meanwhile does so then, and not earlier', async () => {
    settlePausesInTime();
    await pauseFor('hour');
    await vi.advanceTimersByTimeAsync(PAUSE_MS / 2);
    await pauseFor('hour');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect((await storedSettings()).pause).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    await eventually(async () => expect((await storedSettings()).pause).toBeNull(), { interval: 1 });
    expect(Date.now()).toBeLessThan(NOW + PAUSE_MS * 1.5 + 100);
  });

  test('leaves a storage alone that takes nothing, and nothing is thrown', async () => {
    await pauseFor('hour');
    vi.setSystemTime(NOW + PAUSE_MS);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    settlePausesInTime();
    await vi.advanceTimersByTimeAsync(10);
    expect(await pauseNow()).toBeNull();
  });
});

describe('a page that a pause has left dark', () => {
  test('gets what awaits the end, if there is one', async () => {
    const { done } = recordScripting();
    await injectPauseEnd(PAGE);
    await pauseFor('session');
    await injectPauseEnd(PAGE);
    expect(done).toEqual([]);
    await pauseFor('hour');
    await injectPauseEnd(PAGE);
    expect(done).toEqual(['script 7 /pause-end.js']);
  });

  test('is nobody’s trouble when it is gone', async () => {
    recordScripting(() => true);
    await pauseFor('hour');
    await expect(injectPauseEnd(PAGE)).resolves.toBeUndefined();
    await expect(injectPauseEnd({})).resolves.toBeUndefined();
  });
});

describe('the button of the toolbar', () => {
  const shown = () => {
    const calls: unknown[] = [];
    const { action } = fakeBrowser;
    vi.spyOn(action, 'setTitle').mockImplementation(async (what) => void calls.push(what));
    vi.spyOn(action, 'setIcon').mockImplementation(async (what) => void calls.push(what));
    return calls;
  };

  test('is gray while a pause holds, and says until when', async () => {
    const calls = shown();
    await showPause({ until: NOW });
    expect(calls).toEqual([
      { title: words.pause.titleUntil(NOW) },
      { path: { 16: '/icons/paused-16.png', 32: '/icons/paused-32.png' } },
    ]);
  });

  test('is as it came without one', async () => {
    const calls = shown();
    await showPause(null);
    expect(calls).toEqual([{ title: words.name }, { path: { 16: '/icons/16.png', 32: '/icons/32.png' } }]);
  });

  test('ends as the pause is by then, however long the browser takes to show what was before', async () => {
    const titles: unknown[] = [];
    let release = () => {};
    const { action } = fakeBrowser;
    vi.spyOn(action, 'setIcon').mockImplementation(async () => undefined);
    vi.spyOn(action, 'setTitle')
      .mockImplementationOnce(async ({ title }) => {
        await new Promise<void>((done) => {
          release = done;
        });
        titles.push(title);
      })
      .mockImplementation(async ({ title }) => void titles.push(title));
    await pauseFor('session');
    const first = showPauseNow();
    await vi.advanceTimersByTimeAsync(1);
    await goOn();
    const second = showPauseNow();
    await vi.advanceTimersByTimeAsync(1);
    release();
    await Promise.all([first, second]);
    expect(titles).toEqual(['Backstory, paused until the browser restarts', words.name]);
  });

  test('says it by its title alone where a browser cannot change its icon', async () => {
    const calls = shown();
    vi.spyOn(fakeBrowser, 'action', 'get').mockReturnValue({
      setTitle: async (what: unknown) => void calls.push(what),
    } as never);
    await showPause({ session: 'a' });
    expect(calls).toEqual([{ title: 'Backstory, paused until the browser restarts' }]);
  });
});
