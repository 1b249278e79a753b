import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Follower } from '../../../../lib/browser/following/follower';
import type { PageTab } from '../../../../lib/browser/following/page-tab';
import type { PageView, ShownPage } from '../../../../lib/messages/page-view';
import type { PageReport } from '../../../../lib/messages/protocol';
import { DEFAULTS, type Settings } from '../../../../lib/settings/schema';

/** A browser whose tabs tell; what they show, and whether their pages answer, is a test’s own. */
const world = vi.hoisted(() => ({
  tab: undefined as PageTab | undefined,
  named: 0,
  /** The subscriptions that are running, by tab. */
  running: [] as { tab: number; report(report: PageReport): void; leave(hasReported: boolean): void }[],
  tabChanged: (_: number) => {},
  windowChanged: (_: number) => {},
  settingsChanged: (_: Settings) => {},
  /** What the browser says when a script is to be put into a page. */
  idle: undefined as 'refused' | undefined,
  digests: 0,
}));

vi.mock('../../../../lib/browser/following/page-tab', () => ({
  pageTab: async () => world.tab,
  namedTab: () => world.named,
  mayRun: (url: string) => url.startsWith('https:'),
}));
vi.mock('../../../../lib/browser/following/tab-changes', () => ({
  waitUntilIdle: async () => world.idle,
  watchTab: (isOurs: (id: number) => boolean, changed: () => void) => {
    world.tabChanged = (id) => isOurs(id) && changed();
  },
  watchWindow: (isOurs: (id: number) => boolean, changed: () => void) => {
    world.windowChanged = (id) => isOurs(id) && changed();
  },
}));
vi.mock('../../../../lib/browser/following/page-reports', () => ({
  subscribeToReports: (tab: number, report: (report: PageReport) => void) => {
    let leave = (_: boolean) => {};
    const over = new Promise<boolean>((resolve) => {
      leave = resolve;
    });
    const one = { tab, report, leave };
    world.running.push(one);
    const end = () => world.running.splice(world.running.indexOf(one), 1);
    return { over: over.finally(end), retry: () => {}, end };
  },
}));
vi.mock('../../../../lib/browser/settings', () => ({
  followSettings: (use: (settings: Settings) => void) => {
    world.settingsChanged = use;
    void Promise.resolve(DEFAULTS).then(use);
  },
}));
vi.mock('../../../../lib/browser/plain-messages', () => ({
  ask: async () => {
    world.digests++;
    return { cast: [] };
  },
}));

const tabAt = (id: number, url: string, given: Partial<PageTab> = {}): PageTab => ({
  id,
  windowId: 1,
  url,
  isLoading: false,
  isMaybeReaderView: false,
  isMaybeWithheld: false,
  ...given,
});

let shown: { view: PageView; page: ShownPage }[] = [];
const last = () => shown.at(-1);
const states = () => shown.map(({ view }) => view.state);
/** All that is under way has been done. */
const settle = () => vi.advanceTimersByTimeAsync(1);

async function follow(tab: PageTab | undefined): Promise<void> {
  world.tab = tab;
  void new Follower((view, page) => shown.push({ view, page })).start();
  await settle();
}

const running = () => world.running.map(({ tab }) => tab);
const reportOf = (tab: number, report: PageReport) => world.running.find((one) => one.tab === tab)?.report(report);

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { tab: undefined, named: 0, running: [], idle: undefined, digests: 0, windowChanged: () => {} });
  shown = [];
});
afterEach(() => vi.useRealTimers());

test('a page is followed by its own reports', async () => {
  await follow(tabAt(7, 'https://a.example/#top'));
  reportOf(7, { state: 'reading' });
  reportOf(7, { state: 'quiet' });
  await settle();
  expect(last()).toEqual({ view: { state: 'quiet', host: 'a.example' }, page: { tab: 7, url: 'https://a.example/' } });
});

test('an address is shown without its hash, unless the site writes its own paths there', async () => {
  await follow(tabAt(7, 'https://a.example/?b#top'));
  reportOf(7, { state: 'quiet' });
  await settle();
  expect(last()?.page.url).toBe('https://a.example/?b');
  world.tab = tabAt(7, 'https://a.example/#/news/1');
  world.tabChanged(7);
  await settle();
  reportOf(7, { state: 'quiet' });
  await settle();
  expect(last()?.page.url).toBe('https://a.example/#/news/1');
});

test('a pause is shown at once, and the page again when it is over', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  reportOf(7, { state: 'quiet' });
  await settle();
  world.settingsChanged({ ...DEFAULTS, pause: { until: 7 } });
  await settle();
  expect(last()?.view).toEqual({ state: 'paused', until: 7 });
  world.settingsChanged(DEFAULTS);
  await settle();
  expect(last()?.view.state).toBe('quiet');
});

test('the window’s next tab is followed, and the one before no more', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  reportOf(7, { state: 'quiet' });
  world.tab = tabAt(8, 'https://b.example/');
  world.windowChanged(1);
  await settle();
  expect(running()).toEqual([8]);
  reportOf(8, { state: 'quiet' });
  await settle();
  expect(last()).toEqual({ view: { state: 'quiet', host: 'b.example' }, page: { tab: 8, url: 'https://b.example/' } });
});

test('a tab that answers at once shows nothing in between; for one that does not, the page is waited for', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  reportOf(7, { state: 'quiet' });
  await settle();
  shown = [];
  world.tab = tabAt(8, 'https://b.example/');
  world.windowChanged(1);
  await settle();
  reportOf(8, { state: 'quiet' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(states()).toEqual(['quiet']);
  world.tab = tabAt(9, 'https://c.example/');
  world.windowChanged(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(states()).toEqual(['quiet', 'opening']);
});

test('what happens in other windows and to other tabs changes nothing', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  const [subscription] = world.running;
  world.windowChanged(2);
  world.tabChanged(8);
  await settle();
  expect(world.running).toEqual([subscription]);
});

test('whoever has named a tab stays with it', async () => {
  world.named = 7;
  await follow(tabAt(7, 'https://a.example/'));
  world.tab = tabAt(8, 'https://b.example/');
  world.windowChanged(1);
  await settle();
  expect(running()).toEqual([7]);
});

test('a tab that is closed is said to be, and the next is followed', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  world.tab = undefined;
  world.tabChanged(7);
  await settle();
  expect(last()).toEqual({ view: { state: 'closed' }, page: { tab: undefined, url: '' } });
  world.tab = tabAt(8, 'https://b.example/');
  world.windowChanged(1);
  await settle();
  expect(running()).toEqual([8]);
});

test('a page that is left and comes again, as from the browser’s own cache, is followed again', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  reportOf(7, { state: 'quiet' });
  await settle();
  world.running[0]?.leave(true);
  await settle();
  expect(running()).toEqual([7]);
  reportOf(7, { state: 'quiet' });
  await settle();
  expect(last()?.view.state).toBe('quiet');
});

test('a page whose address is hidden is followed where it reports, as our own page of the first run does', async () => {
  await follow(tabAt(7, ''));
  expect(running()).toEqual([7]);
  reportOf(7, { state: 'quiet' });
  await settle();
  expect(last()?.view).toEqual({ state: 'quiet', host: '' });
});

test('a page whose address is hidden and that does not report is one where extensions may not run', async () => {
  await follow(tabAt(7, ''));
  world.running[0]?.leave(false);
  await settle();
  expect(last()?.view.state).toBe('restricted');
});

test('a page without scripts of ours is stale, and a page where none may run restricted', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  for (const _ of [1, 2]) {
    world.running[0]?.leave(false);
    await settle();
  }
  expect(last()?.view.state).toBe('stale');
  world.tab = tabAt(8, 'about:blank');
  world.windowChanged(1);
  await settle();
  expect(last()?.view.state).toBe('restricted');
});

test('a page of the web that the browser keeps extensions off is barred, and no reload is offered', async () => {
  world.idle = 'refused';
  await follow(tabAt(7, 'https://a.example/paper.pdf'));
  for (const _ of [1, 2]) {
    world.running[0]?.leave(false);
    await settle();
  }
  expect(last()?.view.state).toBe('barred');
});

test('whose card is open is told, and the digest is not asked for anew by that', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  const lit: PageReport = { state: 'lit', counts: [{ id: 'he-lifeng', count: 2 }] };
  reportOf(7, lit);
  await settle();
  expect(last()?.view).not.toHaveProperty('pointed');
  reportOf(7, { ...lit, open: 'he-lifeng' });
  await settle();
  expect(last()?.view).toMatchObject({ state: 'lit', pointed: 'he-lifeng' });
  reportOf(7, lit);
  await settle();
  expect(last()?.view).not.toHaveProperty('pointed');
  expect(world.digests).toBe(1);
  reportOf(7, { ...lit, counts: [{ id: 'he-lifeng', count: 3 }] });
  await settle();
  expect(world.digests).toBe(2);
});

test('on another day the digest is asked for anew, though the page is the same', async () => {
  vi.setSystemTime(new Date(2026, 10, 29, 23, 30));
  await follow(tabAt(1, 'https://a.example/'));
  reportOf(1, { state: 'lit', counts: [{ id: 'anna', count: 1 }] });
  await settle();
  expect(world.digests).toBe(1);
  vi.setSystemTime(new Date(2026, 10, 30, 7, 0));
  reportOf(1, { state: 'lit', counts: [{ id: 'anna', count: 1 }], open: 'anna' });
  await settle();
  expect(world.digests).toBe(2);
});

test('a tab that was left before it had answered says nothing of the one after it', async () => {
  await follow(tabAt(7, 'https://a.example/'));
  reportOf(7, { state: 'quiet' });
  world.tab = tabAt(8, 'https://slow.example/');
  world.windowChanged(1);
  await settle();
  world.tab = tabAt(9, 'https://c.example/');
  world.windowChanged(1);
  await settle();
  reportOf(9, { state: 'quiet' });
  await vi.advanceTimersByTimeAsync(500);
  expect(last()?.view).toEqual({ state: 'quiet', host: 'c.example' });
});
