import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableHost } from '../../../lib/settings/readable-host';
import { DEFAULTS, readSettings } from '../../../lib/settings/schema';
import {
  checkTypedSite,
  coveringSite,
  hostOf,
  isDarkOn,
  isSiteOff,
  MAX_HOST_LENGTH,
  MAX_SITES,
  type SiteRules,
  switchedSite,
  switchSite,
  withListed,
} from '../../../lib/settings/sites';

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
    ['www.example.com.', 'example.com'],
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

describe('a list of sites', () => {
  test('gets a site in the order of the alphabet', () => {
    expect(withListed(['b.com', 'd.com'], 'c.com', true)).toEqual(['b.com', 'c.com', 'd.com']);
  });

  test('gets a site without the dot that may end its host, and loses it again', () => {
    expect(withListed([], 'example.com.', true)).toEqual(['example.com']);
    expect(withListed(['example.com'], 'example.com.', false)).toEqual([]);
  });

  test('gets none where a parent domain is on it already', () => {
    expect(withListed(['example.com'], 'news.example.com', true)).toEqual(['example.com']);
    expect(withListed(['example.com'], 'example.com', true)).toEqual(['example.com']);
  });

  test('that is full takes no more, and loses none for it', () => {
    const full = Array.from({ length: MAX_SITES }, (_, nth) => `site${nth}.com`);
    expect(withListed(full, 'another.com', true)).toEqual(full);
    expect(withListed(full, 'site7.com', false)).toHaveLength(MAX_SITES - 1);
    const rules: SiteRules = { siteRule: 'except', offSites: full, onlySites: [] };
    expect(switchSite(rules, 'another.com', false)).toEqual(rules);
  });

  test('loses a site with its parent domains', () => {
    expect(withListed(['com.example', 'example.com', 'news.example.com'], 'news.example.com', false)).toEqual([
      'com.example',
    ]);
  });

  test('changes for that site and those below, and never loses another by getting one', () => {
    fc.assert(
      fc.property(hosts, host, host, (sites, site, other) => {
        const more = withListed(sites, site, true);
        expect(coveringSite(site, more)).toBeDefined();
        if (coveringSite(other, sites)) expect(coveringSite(other, more)).toBeDefined();
        expect(coveringSite(site, withListed(sites, site, false))).toBeUndefined();
        expect(new Set(more).size).toBe(more.length);
      }),
    );
  });

  test('is left alone by what makes another of it', () => {
    const sites = Object.freeze(['b.com', 'a.com']);
    withListed(sites, 'c.com', true);
    expect(sites).toEqual(['b.com', 'a.com']);
  });
});

describe('the rule for sites', () => {
  const lists = { offSites: ['off.com', 'both.com'], onlySites: ['only.com', 'both.com'] };
  const except: SiteRules = { siteRule: 'except', ...lists };
  const only: SiteRules = { siteRule: 'only', ...lists };

  test.each([
    ['off.com', true, true],
    ['news.off.com', true, true],
    ['only.com', false, false],
    ['news.only.com', false, false],
    ['both.com', true, false],
    ['else.com', false, true],
    ['com', false, true],
    ['badonly.com', false, true],
  ])('on %s it is off by “except”: %s, by “only”: %s', (site, byExcept, byOnly) => {
    expect(isSiteOff(site, except)).toBe(byExcept);
    expect(isSiteOff(site, only)).toBe(byOnly);
  });

  test('with no site at all leaves it on everywhere, or nowhere', () => {
    const none = { offSites: [], onlySites: [] };
    expect(isSiteOff('example.com', { siteRule: 'except', ...none })).toBe(false);
    expect(isSiteOff('example.com', { siteRule: 'only', ...none })).toBe(true);
  });

  test('has a site switched in the list that holds alone', () => {
    expect(switchSite(except, 'only.com', false)).toEqual({ ...except, offSites: ['both.com', 'off.com', 'only.com'] });
    expect(switchSite(except, 'off.com', true)).toEqual({ ...except, offSites: ['both.com'] });
    expect(switchSite(only, 'else.com', true)).toEqual({ ...only, onlySites: ['both.com', 'else.com', 'only.com'] });
    expect(switchSite(only, 'www.only.com', false)).toEqual({ ...only, onlySites: ['both.com'] });
  });

  test('a site that is switched is as it was switched, whichever rule holds, and the other list is untouched', () => {
    const rules = fc.record({
      siteRule: fc.constantFrom<SiteRules['siteRule']>('except', 'only'),
      offSites: hosts,
      onlySites: hosts,
    });
    fc.assert(
      fc.property(rules, host, fc.boolean(), (before, site, on) => {
        const after = switchSite(before, site, on);
        expect(isSiteOff(site, after)).toBe(!on);
        const other = before.siteRule === 'only' ? 'offSites' : 'onlySites';
        expect(after[other]).toEqual(before[other]);
      }),
    );
  });

  test('the switch for a host is that of the entry that covers it', () => {
    expect(switchedSite('news.off.com', except)).toBe('off.com');
    expect(switchedSite('news.only.com', only)).toBe('only.com');
    expect(switchedSite('news.off.com', only)).toBe('news.off.com');
    expect(switchedSite('else.com.', except)).toBe('else.com.');
  });

  test('a pause leaves every site dark', () => {
    for (const rules of [except, only])
      for (const site of ['off.com', 'only.com', 'else.com']) {
        expect(isDarkOn(site, { ...rules, pause: { until: 1 } })).toBe(true);
        expect(isDarkOn(site, { ...rules, pause: null })).toBe(isSiteOff(site, rules));
      }
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
    ['.example.com', 'example.com'],
    ['example.com.', 'example.com'],
    ['my_shop.example.com', 'my_shop.example.com'],
    ['user@example.com', 'example.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['[::1]', '[::1]'],
  ])('“%s” is %s', (typed, found) => {
    expect(hostOf(typed)).toBe(found);
  });

  test.each(['', '   ', 'not a site', 'http://', 'file:///etc/hosts', 'about:blank', 'exa<mple.com', 'mailto:a@b.com'])(
    'there is none in “%s”',
    (typed) => {
      expect(hostOf(typed)).toBeUndefined();
    },
  );

  // The parser of addresses takes all of these for hosts.
  test.each([
    'example.com,example.org',
    'example.com;',
    '(example.com)',
    '"example.com"',
    'example..com',
    '..',
    '*.*.a.com',
  ])('there is none in “%s”, which is the name of no page', (typed) => {
    expect(hostOf(typed)).toBeUndefined();
  });

  test.each([
    ['a name', `${'a'.repeat(250)}.com`],
    ['a name in another script, whose form in an address is longer', `${'中国贸易战争美关税'.repeat(28)}.com`],
  ])('there is none in %s that is too long: settings that held it could not be read', (_, typed) => {
    expect(new URL(`https://${typed}`).hostname.length).toBeGreaterThan(MAX_HOST_LENGTH);
    expect(hostOf(typed)).toBeUndefined();
    const longest = `${'a'.repeat(MAX_HOST_LENGTH - 4)}.com`;
    expect(hostOf(longest)).toBe(longest);
    const settings = { ...DEFAULTS, offSites: [longest] };
    expect(readSettings(settings)).toEqual({ settings });
  });

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

  test.each(['com', 'org', 'uk', 'co.uk', 'ac.uk', 'com.cn', 'COM', 'https://com/', '*.com'])(
    '“%s” is the ending of thousands of sites',
    (typed) => {
      expect(checkTypedSite(typed, []).is).toBe('wide');
    },
  );

  test.each(['nytimes', 'https://nytimes', 'xn--p1ai', '163'])('“%s” is only a part of a name', (typed) => {
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
  ['xn--', 'xn--'],
  ['xn--.com', 'xn--.com'],
  ['xn--a.com', 'xn--a.com'],
  ['xn--i-7iq.ws', 'i❤.ws'],
])('the host %s is shown as “%s”', (host, shown) => {
  expect(readableHost(host)).toBe(shown);
});
