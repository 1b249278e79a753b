import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableHost } from '../../../lib/settings/readable-host';
import { checkTypedSite, coveringSite, hostOf, MAX_SITES, withSite } from '../../../lib/settings/sites';

const host = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('.'));
const hosts = fc.uniqueArray(host, { maxLength: 5 });

describe('whether a site is off', () => {
  test.each([
    ['example.com', 'example.com'],
    ['news.example.com', 'example.com'],
    ['a.b.news.example.com', 'example.com'],
    ['localhost', 'localhost'],
  ])('%s is, where %s is', (site, rule) => {
    expect(coveringSite(site, ['other.org', rule])).toBe(rule);
  });

  test.each([
    ['badexample.com', 'example.com'],
    ['example.com.evil.org', 'example.com'],
    ['example.com', 'news.example.com'],
    ['example.co', 'example.com'],
    ['', 'example.com'],
  ])('%s is not, where %s is', (site, rule) => {
    expect(coveringSite(site, [rule])).toBeUndefined();
  });
});

describe('switching a site', () => {
  test('off adds it, in the order of the alphabet', () => {
    expect(withSite(['b.com', 'd.com'], 'c.com', false)).toEqual(['b.com', 'c.com', 'd.com']);
  });

  test('off does nothing where a parent domain is off already', () => {
    expect(withSite(['example.com'], 'news.example.com', false)).toEqual(['example.com']);
    expect(withSite(['example.com'], 'example.com', false)).toEqual(['example.com']);
  });

  test('on takes away the rules of its parent domains too', () => {
    expect(withSite(['com.example', 'example.com', 'news.example.com'], 'news.example.com', true)).toEqual([
      'com.example',
    ]);
  });

  test('changes that site and those below, and never switches another on that was off', () => {
    fc.assert(
      fc.property(hosts, host, host, (offSites, site, other) => {
        const off = withSite(offSites, site, false);
        expect(coveringSite(site, off)).toBeDefined();
        if (coveringSite(other, offSites)) expect(coveringSite(other, off)).toBeDefined();
        expect(coveringSite(site, withSite(offSites, site, true))).toBeUndefined();
        expect(new Set(off).size).toBe(off.length);
      }),
    );
  });

  test('leaves the list it was given alone', () => {
    const offSites = Object.freeze(['b.com', 'a.com']);
    withSite(offSites, 'c.com', false);
    expect(offSites).toEqual(['b.com', 'a.com']);
  });
});

describe('the host in what a person types', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['https://www.example.com/news?q=1#top', 'www.example.com'],
    ['http://example.com:8080', 'example.com'],
    ['localhost:3000', 'localhost'],
    ['*.example.com', 'example.com'],
    ['user@example.com', 'example.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['[::1]', '[::1]'],
  ])('“%s” is %s', (typed, found) => {
    expect(hostOf(typed)).toBe(found);
  });

  test.each([[''], ['   '], ['not a site'], ['http://'], ['file:///etc/hosts'], ['about:blank'], ['exa<mple.com']])(
    'there is none in “%s”',
    (typed) => {
      expect(hostOf(typed)).toBeUndefined();
    },
  );

  test('is a name that a page can have: typed again, it gives itself', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const found = hostOf(url);
        expect(found).toBe(new URL(url).hostname);
        expect(hostOf(found ?? '')).toBe(found);
      }),
    );
  }, 30_000);
});

describe('a site that a person types', () => {
  test.each([
    ['example.com', 'example.com'],
    ['https://www.example.com/news', 'www.example.com'],
    ['localhost:3000', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['[::1]', '[::1]'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['t.co', 't.co'],
    ['gov.uk', 'gov.uk'],
    ['bbc.co.uk', 'bbc.co.uk'],
  ])('“%s” can be added', (typed, host) => {
    expect(checkTypedSite(typed, [])).toEqual({ is: 'new', host });
  });

  test.each(['com', 'org', 'uk', 'co.uk', 'com.cn', 'COM', 'https://com/', '*.com'])(
    '“%s” is the ending of thousands of sites',
    (typed) => {
      expect(checkTypedSite(typed, []).is).toBe('wide');
    },
  );

  test.each(['nytimes', 'https://nytimes', 'xn--p1ai'])('“%s” is only a part of a name', (typed) => {
    expect(checkTypedSite(typed, []).is).toBe('half');
  });

  test.each(['', 'not a site', 'http://'])('“%s” is none', (typed) => {
    expect(checkTypedSite(typed, [])).toEqual({ is: 'none' });
  });

  test('says by what it is covered already', () => {
    const off = ['example.com'];
    expect(checkTypedSite('example.com', off)).toEqual({ is: 'covered', host: 'example.com', by: 'example.com' });
    expect(checkTypedSite('news.example.com', off)).toEqual({
      is: 'covered',
      host: 'news.example.com',
      by: 'example.com',
    });
  });

  test('is told when the list is full', () => {
    const full = Array.from({ length: MAX_SITES }, (_, nth) => `site${nth}.com`);
    expect(checkTypedSite('example.com', full)).toEqual({ is: 'full' });
    expect(checkTypedSite('site7.com', full).is).toBe('covered');
  });
});

test.each([
  ['xn--bcher-kva.de', 'bücher.de'],
  ['news.xn--fiqs8s', 'news.中国'],
  ['example.com', 'example.com'],
  ['[::1]', '[::1]'],
  ['xn--\u00ff.com', 'xn--\u00ff.com'],
])('the host %s is shown as “%s”', (host, shown) => {
  expect(readableHost(host)).toBe(shown);
});
