import { describe, expect, test } from 'vitest';
import { addressDays } from '../../../lib/text/address-days';

describe('an address writes a day', () => {
  test.each([
    '/2025/06/02/tariffs/',
    '/2025/6/2/13857040/tariffs',
    '/world/2025/jun/02/tariffs',
    '/world/2025/June/2',
    '/n1/2025/0602/c90000-123.html',
    '/a/202506/02/WS683.html',
    '/2025-06/02/c_123.htm',
    '/english/20250602/abc/c.html',
    '/202506/t20250602_965.html',
    '/news/tariffs-2025-06-02',
    '/news/20250602-tariffs/',
    '/tariffs-20250602-story.html?page=2#top',
  ])('%s', (path) => expect(addressDays(`https://www.example.com${path}`)[0]).toBe('2025-06-02'));
});

describe('an address writes no day', () => {
  test.each([
    '/2025/06/tariffs/',
    '/2019/02/10-things-to-know',
    '/2015/08/150803-offices',
    '/2025/markets/12/china-tariffs',
    '/2025/decisions/14/',
    '/contents/2018/JVNDB-2018-013542.html',
    // The number of a page, which begins with its year and month.
    '/article/newsrelease/201806/20180602756300.shtml',
    '/article/20251342',
    '/article/120250602',
    '/article?date=2025-06-02',
    '/story#2025-06-02',
    '/',
    '',
  ])('%s', (path) => expect(addressDays(`https://www.example.com${path}`)).toEqual([]));

  test('in the name of its site', () => expect(addressDays('https://20250602.example.com/story')).toEqual([]));
  test('where there is none', () => expect(addressDays('')).toEqual([]));
});

test.each(['web.archive.org/web/20260301120000', 'web.archive.org/web/20260301120000if_', 'archive.ph/20260301120000'])(
  'a page in an archive (%s) has the day of its own address, and not the one on which it was kept',
  (kept) => {
    expect(addressDays(`https://${kept}/https://example.com/news/tariffs.html`)).toEqual([]);
    expect(addressDays(`https://${kept}/http://example.com/news/20250602/tariffs.html?a#b`)[0]).toBe('2025-06-02');
  },
);

test('folders go before what stands in the name of the page', () => {
  expect(addressDays('https://example.com/2025/06/02/what-happened-on-2020-01-15')[0]).toBe('2025-06-02');
});
