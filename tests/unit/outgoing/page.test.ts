import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../lib/knowledge/card';
import { ExportedFile, FILE_FORMATS } from '../../../lib/messages/export';
import { backgroundOf } from '../../../lib/outgoing/page/background';
import { exportOf } from '../../../lib/outgoing/page/export';
import { fileName } from '../../../lib/outgoing/page/file-name';
import { keysOf } from '../../../lib/outgoing/page/keys';
import { CitedSources } from '../../../lib/outgoing/page/sources';
import { eventsOfCast } from '../../../lib/outgoing/page/timeline';
import { anyText } from '../text/any-text';
import { CASTS, madeOf } from './page-parts';

const NAMED = { title: 'What the talks\n bring | The Paper', address: 'https://news.example/story?user=me#part' };

describe.each(FILE_FORMATS)('a page taken along as %s', (form) => {
  test('is a file whose name tells the page and its day, and in which nothing tells of its user', () => {
    const { made, cards } = madeOf('the talks with China');
    const file = ExportedFile.parse(exportOf(form, NAMED, made, cards));
    expect(file.name).toMatch(/^what-the-talks-bring-the-paper-2025-06-02\.(md|json|bib)$/);
    expect(file.text).not.toMatch(/user=me|#part|undefined/);
    expect(file.text.endsWith('\n')).toBe(true);
  });
});

test('a title with soft hyphens and other signs that nobody sees keeps its words whole', () => {
  const { made, cards } = madeOf('the talks with China');
  const title = '\u2068The semi\u00adconductor trade\u200b war\u2069\u0000of 2025';
  const { name, text } = exportOf('markdown', { ...NAMED, title }, made, cards);
  expect(text).toMatch(/^# The semiconductor trade war of 2025\n/);
  expect(name).toBe('the-semiconductor-trade-war-of-2025-2025-06-02.md');
});

describe('a file name', () => {
  test.each([
    ['Šefčovič’s “deal”: 10 % / more?', 'sefcovics-deal-10-more-2025-06-02.md'],
    ['../../etc/passwd', 'etc-passwd-2025-06-02.md'],
    ['何立峰', 'backstory-2025-06-02.md'],
    ['', 'backstory-2025-06-02.md'],
    ['CON', 'con-2025-06-02.md'],
  ])('of %j is %s', (title, name) => {
    expect(fileName(title, '2025-06-02', '.md', 'backstory')).toBe(name);
  });

  test('ends with a whole word, however long the title', () => {
    const name = fileName('One two three four '.repeat(20), '2025-06-02', '.md', 'backstory');
    expect(name).toMatch(/-(one|two|three|four)-2025-06-02\.md$/);
    expect(name.length).toBeLessThan(80);
  });

  test('is safe whatever the title', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 90 }), (title) => {
        expect(fileName(title, '2025-06-02', '.bib', 'backstory')).toMatch(/^[a-z0-9][a-z0-9-]{0,70}\.bib$/);
      }),
    );
  });
});

describe('a key', () => {
  const source = {
    publisher: 'The White House',
    date: '2025-02-01',
    title: 'Fact Sheet: It Imposes Rates',
  };

  test('is that of the publisher, the year and the longest word, and of a named author the name', () => {
    expect(keysOf([source, { ...source, author: 'Maroš Šefčovič' }])).toEqual([
      'whitehouse2025imposes',
      'sefcovic2025imposes',
    ]);
  });

  test('is another for each source, and one where nothing is to be told in plain letters', () => {
    expect(keysOf([source, source, source])).toEqual([
      'whitehouse2025imposes',
      'whitehouse2025imposes-2',
      'whitehouse2025imposes-3',
    ]);
    expect(keysOf([{ publisher: '商务部', date: '2025-02-01', title: '公告' }])).toEqual(['source2025']);
  });
});

test('a page says until when it is known by its newest card, wherever that stands', () => {
  const { made, cards } = madeOf('the talks with China');
  const dated = cards.map((card, at) => ({ ...card, newest: at === 0 ? '2026-10-07' : '2025-05-12' }));
  expect(backgroundOf(NAMED, made, dated).newest).toBe('2026-10-07');
});

test('two documents of one title and day are two sources, as each has an address of its own', () => {
  const source = {
    number: 1,
    kind: 'notice' as const,
    publisher: 'Office',
    date: '2025-05-12',
    title: 'Notice of action',
  };
  const sources = ['https://example.com/1', 'https://example.com/2'].map((url) => ({ ...source, url }));
  const cites = [1, 2].map((number) => ({ source: number, at: '¶1' }));
  expect(new CitedSources().numbers(cites, { sources })).toEqual([1, 2]);
});

describe('the timeline', () => {
  const rowsOf = (story: string) => eventsOfCast(madeOf(story).cards, CASTS[story]?.article ?? '2026-11-24');

  test('tells each event once, in the order of the days, and at most forty', () => {
    for (const story of Object.keys(CASTS)) {
      const rows = rowsOf(story).map(({ event }) => event);
      expect(new Set(rows.map(({ text, when }) => `${JSON.stringify(when)} ${text}`)).size).toBe(rows.length);
      expect(rows.length).toBeLessThanOrEqual(40);
    }
    const { cards } = madeOf('the talks with China');
    const many = eventsOfCast([...cards, ...madeOf('the tariffs on Canada').cards, ...cards], '2025-06-02');
    expect(many).toHaveLength(40);
  });

  test('has the events that several took part in, and others only of those whom the page is about', () => {
    const { cards } = madeOf('the deal with Switzerland');
    const [deal, parmelin, greer] = cards;
    const texts = rowsOf('the deal with Switzerland').map(({ event }) => event.text);
    const own = [...(deal?.events ?? []), ...(parmelin?.events ?? [])].map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(own).toContain(text);
    expect(greer?.events.length).toBeGreaterThan(texts.length);
  });

  test('has the facts of one whom no event names', () => {
    const [roberts] = madeOf('the ruling of the Supreme Court').cards.filter(({ id }) => id === 'john-roberts');
    expect(roberts?.events).toEqual([]);
    const rows = eventsOfCast(roberts ? [roberts] : [], '2026-11-24');
    expect(rows.map(({ event }) => event.text).sort()).toEqual(roberts?.facts.map(({ text }) => text).sort());
    expect(rows.length).toBeGreaterThan(0);
  });

  describe('where there is more than it has room for', () => {
    const row = (when: string | undefined) => ({
      when,
      text: `It happens on ${when}.`,
      cites: [{ source: 1, at: '¶1' }],
    });
    const june = ['2025-06-01', '2025-06-02', '2025-06-03', '2025-06-04', '2025-06-05', '2025-06-06'];
    const [card] = madeOf('the talks with China').cards as [Card];
    const daysOf = (change: Partial<Card>, day: string) =>
      eventsOfCast([{ ...card, events: [], facts: [], ...change }], day).map(({ event }) => event.when);

    test('has what is nearest to the day of the article, not to that of the user', () => {
      const { made } = madeOf('the talks with China');
      const events = [...june, '2026-07-01', '2026-08-01'].map(row);
      const { timeline } = backgroundOf(NAMED, made, [{ ...card, events }]);
      expect(timeline.map(({ when }) => when)).toEqual(june);
    });

    test('has no fact without a date in the place of one that has a date', () => {
      expect(daysOf({ facts: [undefined, ...june].map(row) }, '2025-06-01')).toEqual(june);
      expect(daysOf({ facts: [undefined, ...june.slice(1)].map(row) }, '2025-06-01')).toEqual([
        undefined,
        ...june.slice(1),
      ]);
    });

    test('has what covers the day of the article before what only came near it', () => {
      const december = june.map((day) => day.replace('2025-06', '2024-12'));
      expect(daysOf({ events: ['2025', ...december].map(row) }, '2025-06-01')).toEqual([...december.slice(1), '2025']);
    });
  });
});
