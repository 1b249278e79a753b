import { expect, test } from 'vitest';
import { type PageNews, pausedView, viewOf } from '../../../../lib/browser/following/view-of';
import type { Digest } from '../../../../lib/messages/digest';
import type { PageView } from '../../../../lib/messages/page-view';
import type { PageReport } from '../../../../lib/messages/protocol';

const HOST = 'news.example';
const DIGEST: Digest = {
  subject: 'the trade war',
  about: [],
  leading: [],
  isLed: false,
  isFrontAlone: false,
  standing: [],
  cast: [],
  story: [],
  today: '2026-11-24',
  series: [],
  sources: [],
};

const shown = (news: PageNews, isOff = false, digest?: Digest): PageView => viewOf(news, HOST, isOff, digest);

test.each(['opening', 'stale', 'restricted', 'barred', 'withheld', 'readerView', 'closed'] as const)(
  'a page that does not report is said to be %s',
  (news) => expect(shown(news)).toEqual({ state: news }),
);

test.each(['looking', 'waking', 'reading', 'quiet', 'failed'] as const)('a page that is %s is said to be so', (state) =>
  expect(shown({ state })).toEqual({ state, host: HOST }),
);

test('another document has no switch for its site', () =>
  expect(shown({ state: 'other' }, true)).toEqual({ state: 'other' }));

test('a lit page is shown with what is known of it, and with what cards beside it need to know', () => {
  const counts = ['geneva-truce', 'he-lifeng'].map((id, nth) => ({ id, count: nth + 1 }));
  const report: PageReport = { state: 'lit', counts, fronts: ['china'], date: '2025-06-02' };
  expect(shown(report, false, DIGEST)).toEqual({
    state: 'lit',
    host: HOST,
    digest: DIGEST,
    page: { article: '2025-06-02', fronts: ['china'], names: ['geneva-truce', 'he-lifeng'] },
  });
});

test('a page of which only a passage is about a subject is shown as such', () => {
  expect(shown({ state: 'lit', touch: true }, false, DIGEST)).toMatchObject({ state: 'lit', touch: true });
  expect(shown({ state: 'lit', touch: false }, false, DIGEST)).not.toHaveProperty('touch');
});

test('a lit page of which nothing could be had is not called quiet', () =>
  expect(shown({ state: 'lit' })).toEqual({ state: 'unanswered', host: HOST }));

test('where reading has stopped is said, with marks and without', () => {
  expect(shown({ state: 'quiet', stoppedAfter: 70_000 })).toMatchObject({ state: 'quiet', stoppedAfter: 70_000 });
  expect(shown({ state: 'lit', stoppedAfter: 70_000 }, false, DIGEST)).toMatchObject({ stoppedAfter: 70_000 });
});

test.each(['opening', 'stale'] as const)('a site that is off is said to be, be its page %s or not', (news) =>
  expect(shown(news, true)).toEqual({ state: 'off', host: HOST }),
);

test.each(['looking', 'waking', 'reading', 'quiet', 'failed', 'off'] as const)(
  'a page that is %s is off with its site',
  (state) => expect(shown({ state }, true)).toEqual({ state: 'off', host: HOST }),
);

test('a page is not said to be off before its marks are gone', () =>
  expect(shown({ state: 'lit' }, true, DIGEST).state).toBe('lit'));

test('a page that was off is being looked at once its site is on, until it tells more', () =>
  expect(shown({ state: 'off' })).toEqual({ state: 'looking', host: HOST }));

test.each(['restricted', 'barred', 'withheld', 'readerView', 'closed'] as const)(
  'a page that is %s is so whatever sites are off',
  (news) => expect(shown(news, true)).toEqual({ state: news }),
);

test('a pause is shown with its end, if it has one', () => {
  expect(pausedView({ until: 7 })).toEqual({ state: 'paused', until: 7 });
  expect(pausedView({ session: 'a' })).toEqual({ state: 'paused' });
});
