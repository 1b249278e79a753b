import { describe, expect, test } from 'vitest';
import { newsFor, UnreadSince, unreadAfter } from '../../../lib/news/unread';
import { releases } from '../../../lib/words/pages/releases';

describe('what is stored after an update', () => {
  test.each([
    ['the version before', '1.2.0', '1.3.0', undefined, { since: '1.2.0' }],
    ['the oldest version whose news was not read', '1.3.0', '1.4.0', { since: '1.2.0' }, { since: '1.2.0' }],
    ['the older one, where an older copy was put in between', '1.1.0', '1.4.0', { since: '1.2.0' }, { since: '1.1.0' }],
    ['nothing, where the same copy was loaded again', '1.3.0', '1.3.0', undefined, undefined],
    ['nothing, where an older copy was put in', '1.3.0', '1.2.9', undefined, undefined],
    ['nothing, where the extension is new', undefined, '1.3.0', undefined, undefined],
    ['nothing of a version that is none', 'soon', '1.3.0', undefined, undefined],
    ['versions as numbers, not as words', '1.9.0', '1.10.0', undefined, { since: '1.9.0' }],
  ])('is %s', (_, previous, now, before, after) => {
    expect(unreadAfter(previous, now, before)).toEqual(after);
  });
});

describe('the news that is told', () => {
  const RELEASES = ['1.2.0', '1.10.0', '1.4.0'].map((version) => ({ version, line: `News of ${version}.` }));
  const told = (since: string | undefined, now: string) =>
    newsFor(RELEASES, since === undefined ? undefined : { since }, now)?.version;

  test('is that of the newest release since', () => expect(told('1.1.0', '1.10.0')).toBe('1.10.0'));
  test('leaves out what is still to come', () => expect(told('1.1.0', '1.5.0')).toBe('1.4.0'));
  test('leaves out what the user had before', () => expect(told('1.4.0', '1.5.0')).toBeUndefined());
  test('is none where the extension is new', () => expect(told(undefined, '1.10.0')).toBeUndefined());
});

test.each([undefined, null, 'x', {}, { since: 7 }, { since: 'soon' }, { since: '1.2', more: 1 }])(
  'what is stored and cannot be %j is as good as nothing',
  (stored) => expect(UnreadSince.safeParse(stored).success).toBe(false),
);

test('every release with news has its version, and a line that fits the popup', () => {
  for (const { version, line } of releases) {
    expect(UnreadSince.safeParse({ since: version }).success).toBe(true);
    expect(line.length).toBeLessThanOrEqual(160);
  }
  expect(new Set(releases.map(({ version }) => version)).size).toBe(releases.length);
});
