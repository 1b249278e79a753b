import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectLateScript, injectSentinels, wakeReader } from '../../../lib/browser/inject';
import { injectPauseEnd } from '../../../lib/browser/pause/inject-pause-end';
import { saveSettings } from '../../../lib/browser/settings';
import { updateUnderlineSheet } from '../../../lib/browser/underline-sheet';
import { DEFAULTS } from '../../../lib/settings/schema';
import { underlineSheet } from '../../../lib/settings/underline-style';
import { eventually } from '../../eventually';
import { pageAt, recordScripting, standInLocks } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

type Page = Parameters<typeof injectLateScript>[0];

const PAGE = pageAt('https://news.example/story');

beforeEach(() => {
  fakeBrowser.reset();
  standInLocks();
  vi.restoreAllMocks();
});

describe('the reader is put into the page that asks', () => {
  test('with the underline sheet of the chosen strength, in the user’s origin', async () => {
    await saveSettings({ ...DEFAULTS, strength: 'strong' });
    const { done, sheets } = recordScripting();
    expect(await wakeReader(PAGE)).toBe('woken');
    expect(done.filter((one) => one.startsWith('script'))).toEqual(['script 7 /spotter.js', 'script 7 /reader.js']);
    expect(sheets).toEqual([{ target: { tabId: 7 }, css: underlineSheet('strong', 'line'), origin: 'USER' }]);
  });

  test('after its spotter: it is not put in before that is there, nor where that is refused', async () => {
    const { done } = recordScripting();
    const { executeScript } = fakeBrowser.scripting;
    let spotterIsIn: (() => void) | undefined;
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          spotterIsIn = () => resolve([]);
        }),
    );
    const woken = wakeReader(PAGE);
    await eventually(() => expect(spotterIsIn).toBeDefined());
    await new Promise((later) => setTimeout(later, 20));
    expect(done).not.toContain('script 7 /reader.js');
    spotterIsIn?.();
    expect(await woken).toBe('woken');
    expect(done).toContain('script 7 /reader.js');

    done.length = 0;
    vi.mocked(executeScript).mockRejectedValueOnce(new Error('Frame was removed'));
    expect(await wakeReader(PAGE)).toBe('failed');
    expect(done.filter((one) => one.startsWith('script'))).toEqual([]);
    expect(await wakeReader(PAGE)).toBe('woken');
    expect(done.filter((one) => one.startsWith('script'))).toEqual(['script 7 /spotter.js', 'script 7 /reader.js']);
  });

  test('with the sheet of the strength that is chosen while the reader, which cannot hear of it yet, comes', async () => {
    const { sheets } = recordScripting();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementationOnce(async () => {
      await eventually(() => expect(sheets).toHaveLength(1));
      await saveSettings({ ...DEFAULTS, strength: 'faint' });
      return [];
    });
    expect(await wakeReader(PAGE)).toBe('woken');
    expect(sheets.map(({ css }) => css)).toEqual([underlineSheet('normal', 'line'), underlineSheet('faint', 'line')]);
  });

  test('but not where its site is off', async () => {
    await saveSettings({ ...DEFAULTS, offSites: ['news.example'] });
    const { done } = recordScripting();
    expect(await wakeReader(PAGE)).toBe('off');
    expect(done).toEqual([]);
  });

  test('nor where its site is none of the only ones, nor anywhere while all is paused', async () => {
    const { done } = recordScripting();
    await saveSettings({ ...DEFAULTS, siteRule: 'only', onlySites: ['other.example'] });
    expect(await wakeReader(PAGE)).toBe('off');
    await saveSettings({ ...DEFAULTS, pause: { until: Date.now() + 1000 } });
    expect(await wakeReader(PAGE)).toBe('off');
    expect(done).toEqual([]);
    await saveSettings({
      ...DEFAULTS,
      siteRule: 'only',
      onlySites: ['news.example'],
      pause: { until: Date.now() - 1 },
    });
    expect(await wakeReader(PAGE)).toBe('woken');
  });

  test('and that fails where the page is gone, or is none', async () => {
    recordScripting(() => true);
    expect(await wakeReader(PAGE)).toBe('failed');
    expect(await wakeReader({})).toBe('failed');
  });
});

describe('a script that a page needs only now is put into the page that asks', () => {
  test('and nowhere else', async () => {
    const { done } = recordScripting();
    expect(await injectLateScript(PAGE, 'card-renderer')).toBe(true);
    expect(done).toEqual(['script 7 /card-renderer.js']);
  });

  test('and the page hears when that fails', async () => {
    recordScripting(() => true);
    expect(await injectLateScript(PAGE, 'card-renderer')).toBe(false);
    expect(await injectLateScript({}, 'hovering')).toBe(false);
  });
});

describe('what is put into a page that the browser names goes into that very document, and not into the next of its tab', () => {
  const NAMED = pageAt('https://news.example/story', 7, 'document-1');

  test.each([
    ['the reader with its spotter and its sheet', wakeReader, 6],
    ['a script that a page needs only now', (page: Page) => injectLateScript(page, 'hovering'), 1],
    ['another underline sheet', updateUnderlineSheet, 4],
  ])('%s', async (_, put, calls) => {
    const { targets } = recordScripting();
    await put(NAMED);
    expect(targets).toEqual(Array(calls).fill({ tabId: 7, documentIds: ['document-1'] }));
  });

  test('what awaits the end of a pause', async () => {
    await saveSettings({ ...DEFAULTS, pause: { until: Date.now() + 1000 } });
    const { targets } = recordScripting();
    await injectPauseEnd(NAMED);
    expect(targets).toEqual([{ tabId: 7, documentIds: ['document-1'] }]);
  });

  test('while Firefox, which names none, is told of the tab alone', async () => {
    const { targets } = recordScripting();
    await injectLateScript(PAGE, 'card-renderer');
    expect(targets).toEqual([{ tabId: 7 }]);
  });
});

describe('the underline sheet of a page', () => {
  test('replaces all others', async () => {
    const { done, sheets } = recordScripting();
    expect(await updateUnderlineSheet(PAGE)).toBeNull();
    expect(sheets.map(({ css }) => css)).toEqual([underlineSheet('normal', 'line')]);
    expect(done.filter((one) => one === 'remove 7')).toHaveLength(3);
    expect(done.indexOf('remove 7')).toBeLessThan(done.indexOf('insert 7'));
  });

  test('is inserted only after its removal has been carried out, as Firefox may change the order of two calls', async () => {
    const { done } = recordScripting();
    let carryOut: (() => void) | undefined;
    vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          carryOut = resolve;
        }),
    );
    const updated = updateUnderlineSheet(PAGE);
    await eventually(() => expect(carryOut).toBeDefined());
    await new Promise((later) => setTimeout(later, 20));
    expect(done).toEqual([]);
    carryOut?.();
    await updated;
    expect(done[0]).toBe('insert 7');
  });

  test('is one, and that of the last choice, however soon that comes after another', async () => {
    for (const gap of [0, 1, 2, 4, 8, 16]) {
      const there: string[] = [];
      let calls = 0;
      /** Browsers carry out some calls at once, and others late. */
      const late = (act: (css: string) => void) =>
        (async ({ css }: { css: string }) => {
          await new Promise((done) => setTimeout(done, (calls++ * 7) % 10));
          act(css);
        }) as never;
      vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(late((css) => there.push(css)));
      vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockImplementation(
        late((css) => there.includes(css) && there.splice(there.indexOf(css), 1)),
      );
      await saveSettings({ ...DEFAULTS, strength: 'strong' });
      const first = updateUnderlineSheet(PAGE);
      await new Promise((done) => setTimeout(done, gap));
      await saveSettings({ ...DEFAULTS, strength: 'faint' });
      await Promise.all([first, updateUnderlineSheet(PAGE)]);
      expect(there, `${gap} ms`).toEqual([underlineSheet('faint', 'line')]);
    }
  });

  test('is only removed where the site is off', async () => {
    await saveSettings({ ...DEFAULTS, offSites: ['news.example'] });
    const { done } = recordScripting();
    await updateUnderlineSheet(PAGE);
    expect(done).toEqual(['remove 7', 'remove 7', 'remove 7']);
  });

  test('lets an open card stand in Firefox, also where the site is off, and is never missing meanwhile', async () => {
    vi.stubEnv('FIREFOX', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.resetModules();
    const { updateUnderlineSheet: update } = await import('../../../lib/browser/underline-sheet');
    const there = new Set<string>();
    const standing: boolean[] = [];
    const change = (how: 'add' | 'delete') =>
      (async ({ css }: { css: string }) => {
        there[how](css);
        standing.push([...there].some((one) => one.includes('--backstory-stands: block')));
      }) as never;
    vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(change('add'));
    vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockImplementation(change('delete'));
    await update(PAGE);
    standing.length = 0;
    await saveSettings({ ...DEFAULTS, offSites: ['news.example'] });
    await update(PAGE);
    expect([...there].map((css) => css.includes('::highlight'))).toEqual([false]);
    await saveSettings(DEFAULTS);
    await update(PAGE);
    expect([...there].map((css) => css.includes('::highlight'))).toEqual([true]);
    expect(standing).not.toContain(false);
  });
});

describe('the sentinel comes into every open tab', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, {}, { id: 2 }, { id: 3 }] as never);
  });

  test('where one of them refuses', async () => {
    const { done } = recordScripting((tab) => tab === 2);
    await injectSentinels(DEFAULTS);
    expect(done).toEqual(['script 1 /sentinel.js', 'script 3 /sentinel.js']);
  });

  test('after the scripts that tell it of the settings', async () => {
    const { done } = recordScripting();
    await injectSentinels({ ...DEFAULTS, offTopicPages: true, frontsOff: ['canada'] });
    expect(done[0]).toBe('script 1 /off-topic-pages.js /fronts-off.js /sentinel.js');
    expect(done).toHaveLength(3);
  });

  test('where one of them hangs', async () => {
    const { done } = recordScripting();
    vi.mocked(fakeBrowser.scripting.executeScript).mockImplementationOnce(() => new Promise(() => {}));
    void injectSentinels(DEFAULTS);
    await eventually(() => expect(done).toEqual(['script 2 /sentinel.js', 'script 3 /sentinel.js']));
  });
});
