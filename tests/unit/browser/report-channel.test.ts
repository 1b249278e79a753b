import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { subscribeToReports } from '../../../lib/browser/following/page-reports';
import { reportChannel } from '../../../lib/browser/report-channel';
import type { PageReport } from '../../../lib/messages/protocol';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

type Hear = (message: unknown) => void;

/** One end of a port. */
interface End {
  postMessage: Hear;
  disconnect(): void;
  onMessage: { addListener(hear: Hear): void };
  onDisconnect: { addListener(hear: () => void): void };
}

/**
 * Two ends of a port: messages come as copies, in turn; when one end closes, the other hears of it, and posting throws.
 */
function makePort(): [End, End] {
  const heard: [Hear[], Hear[]] = [[], []];
  const closed: [(() => void)[], (() => void)[]] = [[], []];
  let isOpen = true;
  const end = (own: 0 | 1, other: 0 | 1): End => ({
    postMessage(message) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      queueMicrotask(() => {
        for (const hear of heard[other]) hear(copy);
      });
    },
    disconnect() {
      isOpen = false;
      queueMicrotask(() => {
        for (const hear of closed[other]) hear();
      });
    },
    onMessage: { addListener: (hear) => void heard[own].push(hear) },
    onDisconnect: { addListener: (hear) => void closed[own].push(hear) },
  });
  return [end(0, 1), end(1, 0)];
}

/** The page’s side of ports that are opened from now on. */
let accept: ((port: End) => void) | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  accept = undefined;
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('backstory.report-channel')];
  const api = fakeBrowser as unknown as { runtime: { onConnect: object }; tabs: { connect: unknown } };
  api.runtime.onConnect = { addListener: (listener: typeof accept) => (accept = listener) };
  vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(((tab: number, to: object) => {
    expect([tab, to]).toEqual([7, { frameId: 0 }]);
    const [popup, page] = makePort();
    queueMicrotask(() => (accept ? accept(page) : page.disconnect()));
    return popup;
  }) as never);
});

/** A popup over the page: what it was told. */
function openPopup() {
  const reports: PageReport[] = [];
  const subscription = subscribeToReports(7, (report) => reports.push(report));
  return { reports, ...subscription };
}

const turn = () => new Promise((done) => setTimeout(done));

describe('a popup', () => {
  test('hears at once how the page is, and again whenever that changes', async () => {
    const channel = reportChannel();
    channel.report('waking');
    const { reports } = openPopup();
    await turn();
    channel.details = () => ({ counts: [{ id: 'he-lifeng', count: 2 }] });
    channel.report('reading');
    channel.report('lit');
    await turn();
    expect(reports.map(({ state }) => state)).toEqual(['waking', 'reading', 'lit']);
    expect(reports.at(-1)?.counts).toEqual([{ id: 'he-lifeng', count: 2 }]);
  });

  test('hears nothing twice, and nothing of the wrong shape', async () => {
    const channel = reportChannel();
    const { reports } = openPopup();
    await turn();
    channel.report('looking');
    channel.details = () => ({ date: 'some day' });
    channel.report('reading');
    await turn();
    expect(reports).toEqual([{ state: 'looking' }]);
  });

  test('asks for another try', async () => {
    const channel = reportChannel();
    const retry = vi.fn();
    channel.onRetry = retry;
    const popup = openPopup();
    await turn();
    expect(retry).not.toHaveBeenCalled();
    popup.retry();
    await turn();
    expect(retry).toHaveBeenCalledTimes(1);
  });

  test('that is closed is forgotten at once, and another is still told', async () => {
    const channel = reportChannel();
    const posts: unknown[] = [];
    const own = accept;
    accept = (port) => {
      const post = port.postMessage;
      vi.spyOn(port, 'postMessage').mockImplementation((message) => {
        posts.push(message);
        post(message);
      });
      own?.(port);
    };
    const first = openPopup();
    const second = openPopup();
    await turn();
    first.end();
    await turn();
    posts.length = 0;
    channel.report('reading');
    await turn();
    expect(posts).toHaveLength(1);
    expect(first.reports).toEqual([{ state: 'looking' }]);
    expect(second.reports).toEqual([{ state: 'looking' }, { state: 'reading' }]);
  });
});

test('a page without scripts of ours is over, and there was no report', async () => {
  expect(await openPopup().over).toBe(false);
});

test('a page that is left is over, and there were reports', async () => {
  reportChannel();
  let page: End | undefined;
  const own = accept;
  accept = (port) => {
    page = port;
    own?.(port);
  };
  const { over } = openPopup();
  await turn();
  page?.disconnect();
  expect(await over).toBe(true);
});

test('the reader takes the sentinel’s channel over, with its popups and its stage', async () => {
  reportChannel().report('waking');
  const { reports } = openPopup();
  await turn();
  const taken = reportChannel();
  expect(taken.stage).toBe('waking');
  taken.report('reading');
  await turn();
  expect(reports.at(-1)).toEqual({ state: 'reading' });
});
