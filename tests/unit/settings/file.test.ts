import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadFile, readSettingsFile, writeSettingsFile } from '../../../lib/settings/file';
import { DEFAULTS, MARKED, type Settings, STRENGTHS } from '../../../lib/settings/schema';
import { isShared, MAX_SITES } from '../../../lib/settings/sites';
import { words } from '../../../lib/words/en';

const CHOSEN: Settings = {
  ...DEFAULTS,
  categories: { ...DEFAULTS.categories, goods: false },
  hoverDelayMs: 700,
  strength: 'strong',
  siteRule: 'only',
  onlySites: ['example.com'],
  muted: ['howard-lutnick'],
  pause: { until: 1_800_000_000_000 },
};

/** The text of a file with these fields. */
const file = (fields: object): string => JSON.stringify({ kind: 'Backstory settings', version: 3, ...fields });

const said = (answer: ReadFile): string =>
  answer.is === 'wrong'
    ? words.settingsFile.refused.wrong('a.json', answer.field, answer.value, answer.wanted)
    : answer.is;

describe('settings as a file', () => {
  test('say their version and what they are, and leave out the pause', () => {
    const text = writeSettingsFile(CHOSEN);
    expect(JSON.parse(text)).toMatchObject({ kind: 'Backstory settings', version: 3, strength: 'strong' });
    expect(JSON.parse(text)).not.toHaveProperty('pause');
  });

  test('are read again as they were, in a browser with other settings; its own pause stays', () => {
    const now: Settings = { ...DEFAULTS, offSites: ['elsewhere.org'], marks: 'all', pause: { session: 'a' } };
    expect(readSettingsFile(writeSettingsFile(CHOSEN), now)).toEqual({
      is: 'read',
      settings: { ...CHOSEN, pause: { session: 'a' } },
      unknown: [],
    });
  });

  test('whatever was chosen comes back, each name once', () => {
    const settings = fc.record({
      hoverDelayMs: fc.integer({ min: 0, max: 2000 }),
      strength: fc.constantFrom(...STRENGTHS),
      marks: fc.constantFrom(...MARKED),
      offSites: fc.uniqueArray(fc.domain().filter((host) => !isShared(host))),
      muted: fc.array(fc.stringMatching(/^[a-z-]{1,20}$/)),
    });
    fc.assert(
      fc.property(settings, (chosen) => {
        const all = { ...DEFAULTS, ...chosen };
        const settings = { ...all, muted: [...new Set(all.muted)] };
        expect(readSettingsFile(writeSettingsFile(all), DEFAULTS)).toEqual({ is: 'read', settings, unknown: [] });
      }),
    );
  });
});

describe('a file that holds less, or more', () => {
  test('leaves what it does not name as it is now', () => {
    expect(readSettingsFile(file({ strength: 'faint', categories: { deal: false } }), CHOSEN)).toEqual({
      is: 'read',
      settings: { ...CHOSEN, strength: 'faint', categories: { ...CHOSEN.categories, deal: false } },
      unknown: [],
    });
  });

  test('is used without what Backstory does not know, which is told', () => {
    const text = file({ ofSites: ['example.com'], badge: false, pause: { until: 1 } });
    expect(readSettingsFile(text, CHOSEN)).toEqual({
      is: 'read',
      settings: { ...CHOSEN, badge: false },
      unknown: ['ofSites'],
    });
  });

  test('and cannot reach behind the settings by a name', () => {
    const text = '{"kind":"Backstory settings","version":3,"__proto__":{"badge":"x"},"constructor":1}';
    const answer = readSettingsFile(text, CHOSEN);
    expect(answer).toMatchObject({ is: 'read', settings: CHOSEN });
    expect(({} as { badge?: unknown }).badge).toBeUndefined();
  });

  test('names its sites as people write them, and each is kept as the host that its pages have, once', () => {
    const offSites = ['https://www.Example.com/news', 'www.example.com', '*.bücher.de', ' wiki '];
    expect(readSettingsFile(file({ offSites }), CHOSEN)).toMatchObject({
      is: 'read',
      settings: { offSites: ['www.example.com', 'xn--bcher-kva.de', 'wiki'] },
    });
  });

  test('of an older version is brought to this one by the same steps as stored settings', () => {
    const text = file({ version: 1, marks: 'all', strength: 'normal', offSites: ['example.com'] });
    expect(readSettingsFile(text, CHOSEN)).toEqual({
      is: 'read',
      settings: { ...CHOSEN, strength: 'normal', offSites: ['example.com'] },
      unknown: [],
    });
  });
});

test('what a file names twice is taken once', () => {
  const muted = ['he-lifeng', 'xi-jinping', 'he-lifeng'];
  const found = readSettingsFile(JSON.stringify({ kind: 'Backstory settings', version: 3, muted }), CHOSEN);
  expect(found).toMatchObject({ is: 'read', settings: { muted: ['he-lifeng', 'xi-jinping'] } });
});

describe('a file that is refused', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{"kind": "Backstory settings", }'],
    ['a picture', '\u0089PNG\r\n'],
  ])('as it holds %s', (_, text) => {
    expect(readSettingsFile(text, CHOSEN)).toEqual({ is: 'unreadable' });
  });

  test.each([['null'], ['[]'], ['"Backstory settings"'], ['{}'], ['{"kind":"other","version":3}'], ['{"version":3}']])(
    'as it is something else: %s',
    (text) => {
      expect(readSettingsFile(text, CHOSEN)).toEqual({ is: 'other' });
    },
  );

  test('as it comes from a newer Backstory', () => {
    expect(readSettingsFile(file({ version: 4, shiny: true }), CHOSEN)).toEqual({ is: 'newer', version: 4 });
    expect(words.settingsFile.refused.newer('a.json', 4, 3)).toBe(
      'Nothing was changed: a.json comes from a newer Backstory. It has settings of version 4, and this one reads them up to version 3.',
    );
  });

  const many = Array.from({ length: MAX_SITES + 1 }, (_, nth) => `site${nth}.com`);
  test.each<[string, object]>([
    ['“strength” is "loud", but it must be "faint", "normal", or "strong".', { strength: 'loud' }],
    ['“strength” is null, but it must be "faint", "normal", or "strong".', { strength: null }],
    ['“hoverDelayMs” is 9000, but it must be at most 2,000.', { hoverDelayMs: 9000 }],
    ['“hoverDelayMs” is -1, but it must be at least 0.', { hoverDelayMs: -1 }],
    ['“hoverDelayMs” is 0.5, but it must be a whole number.', { hoverDelayMs: 0.5 }],
    ['“hoverDelayMs” is "300", but it must be a number.', { hoverDelayMs: '300' }],
    ['“badge” is "yes", but it must be true or false.', { badge: 'yes' }],
    ['“categories.deal” is "on", but it must be true or false.', { categories: { deal: 'on' } }],
    ['“categories.deals” is false, but Backstory knows no such name.', { categories: { deals: false } }],
    ['“categories” is "all", but it must be names with values in braces.', { categories: 'all' }],
    ['“offSites” is "example.com", but it must be a list in square brackets.', { offSites: 'example.com' }],
    ['“onlySites.1” is 7, but it must be a text in quotation marks.', { onlySites: ['example.com', 7] }],
    ['“offSites.1” is "example.com, example.org", but it must be a site, as "example.com".', { offSites: ['a.org', 'example.com, example.org'] }], // biome-ignore format: one line a field
    ['“offSites.0” is "com", but it must be a site, as "example.com".', { offSites: ['com'] }],
    ['“onlySites.1” is "*.co.uk", but it must be a site, as "example.com".', { onlySites: ['a.org', '*.co.uk'] }],
    ['“muted.0” is "", but it must not be empty.', { muted: [''] }],
    ['“siteRule” is "none", but it must be "except" or "only".', { siteRule: 'none' }],
    ['“version” is "3", but it must be a number.', { version: '3' }],
    ['“version” is missing, but it must be a number.', { version: undefined }],
    ['“version” is 0, but it must be at least 1.', { version: 0 }],
  ])('with its field and its value: %s', (sentence, fields) => {
    expect(said(readSettingsFile(file(fields), CHOSEN))).toBe(`Nothing was changed: in a.json, ${sentence}`);
  });

  test('with the beginning of a long value', () => {
    expect(said(readSettingsFile(file({ offSites: many }), CHOSEN))).toBe(
      'Nothing was changed: in a.json, “offSites” is ["site0.com","site1.com","site2.com","site3.com","site4.com"…, but it must have at most 1,000 entries.',
    );
  });
});
