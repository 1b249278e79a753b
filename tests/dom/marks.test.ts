import { beforeEach, describe, expect, test } from 'vitest';
import { Marker } from '../../lib/page/marking/marker';
import { countMarks, type Mark, nextMark, shownMarks } from '../../lib/page/marking/marks';
import { Outline } from '../../lib/page/reading/outline';
import type { PageBlock } from '../../lib/page/reading/page-block';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import type { Mention } from '../../lib/spotting/mention';
import { growthOf } from './growth';
import { blocksIn, blocksOf, put, rangeOf, textIn } from './page-parts';

/** A mention of the person or of the goods of these tests. */
const mentionOf = (id: 'he' | 'beans', block: number, start: number, end: number): Mention => {
  const category = id === 'he' ? 'person' : 'goods';
  return { block, start, end, id, category, reason: 'name', onTopic: true, inByline: false };
};

/** The mentions of these texts, each in the first block that holds it. */
function marksIn(html: string, ...wanted: [string, 'he' | 'beans'][]): Mark[] {
  const blocks = blocksOf(html);
  const mentions = wanted.map(([text, id]): Mention => {
    const block = blocks.findIndex((one) => one.text.includes(text));
    const start = blocks[block]?.text.indexOf(text) ?? 0;
    return mentionOf(id, block, start, start + text.length);
  });
  const marker = new Marker();
  return mentions.flatMap((mention) => marker.markOf(mention, blocks) ?? []);
}

describe('the marks of a page', () => {
  test('are its mentions, with their category and where they stand', () => {
    const marks = marksIn(
      '<p>Aides of <b>He</b> Lifeng</p><p>on soybeans</p>',
      ['He Lifeng', 'he'],
      ['soybeans', 'beans'],
    );
    expect(marks.map(({ id, category, range }) => [id, category, textIn(range)])).toEqual([
      ['he', 'person', 'He Lifeng'],
      ['beans', 'goods', 'soybeans'],
    ]);
  });

  test('leave out what the user does not see', () => {
    const html =
      '<p style="display:none">one</p><p><span style="opacity:0">two</span> three</p><details><p>four</p></details><p>five</p>';
    const marks = marksIn(html, ['one', 'he'], ['two', 'he'], ['three', 'he'], ['four', 'he'], ['five', 'he']);
    expect(marks.map(({ range }) => textIn(range))).toEqual(['three', 'five']);
  });

  test('are made of text right in a shadow root, which has no element around it there', () => {
    const root = put('<div></div>');
    (root.firstChild as Element).attachShadow({ mode: 'open' }).innerHTML = 'Aides of He Lifeng';
    const blocks = [...new Outline(() => {}).read(root)].filter((block) => block !== undefined);
    const mention = mentionOf('he', 0, 9, 18);
    expect(new Marker().markOf(mention, blocks)?.words).toBe('He Lifeng');
  });

  test('are the same ones when asked for again, and take time that grows in line with them', () => {
    const growth = growthOf(1_000, (count) => {
      const blocks = blocksOf(`<p>${'soybeans '.repeat(count)}</p>`);
      expect(blocks).toHaveLength(1);
      const mentions = Array.from({ length: count }, (_, nth): Mention => {
        return mentionOf('beans', 0, 9 * nth, 9 * nth + 8);
      });
      const markTwice = () => {
        const marker = new Marker();
        const all = () => mentions.map((mention) => marker.markOf(mention, blocks));
        const first = all();
        if (all().some((mark, nth) => !mark || mark !== first[nth])) throw new Error('another mark');
      };
      // Once takes so short a time that other programs on the machine decide it.
      return () => {
        for (let time = 0; time < 8; time++) markTwice();
      };
    });
    expect(growth).toBeLessThan(2.5);
  });
});

/** Marks for names, `h` of a person and `b` of goods. */
function marksFor(names: string): Mark[] {
  const root = put(`<p>${[...names].map((name, at) => `${name}${at}`).join(' ')}</p>`);
  const [block] = blocksIn(root) as [PageBlock];
  return [...names].map((name, at) => ({
    id: name,
    category: name === 'b' ? 'goods' : 'person',
    range: new StaticRange(rangeOf(`${name}${at}`, root)),
    rank: 0,
    words: `${name}${at}`,
    block,
    start: block.text.indexOf(`${name}${at}`),
    end: block.text.indexOf(`${name}${at}`) + 2,
    onTopic: true,
  }));
}

const texts = (marks: readonly Mark[]): string[] => marks.map(({ range }) => textIn(range));

describe('the settings let show', () => {
  const shown = (names: string, change: Partial<Settings>) =>
    texts(shownMarks(marksFor(names), { ...DEFAULTS, ...change }));

  test('every mention, whichever of them carry the full line', () => {
    expect(shown('hbh', {})).toEqual(['h0', 'b1', 'h2']);
    expect(shown('hbh', { marks: 'all' })).toEqual(['h0', 'b1', 'h2']);
  });

  test('none of a name that the user has muted', () => {
    expect(shown('hbhkb', { muted: ['b', 'h'] })).toEqual(['k3']);
  });

  test('only the categories that are on', () => {
    expect(shown('hbh', { categories: { ...DEFAULTS.categories, person: false } })).toEqual(['b1']);
  });

  test('what is off the subject of the page only where that is asked for', () => {
    const marks = marksFor('hb').map((mark, nth) => ({ ...mark, onTopic: nth === 0 }));
    expect(texts(shownMarks(marks, DEFAULTS))).toEqual(['h0']);
    expect(texts(shownMarks(marks, { ...DEFAULTS, offTopicPages: true }))).toEqual(['h0', 'b1']);
  });
});

describe('the count', () => {
  test('is of each entity, in the order of their first marks', () => {
    expect(countMarks(marksFor('kbhbkb'))).toEqual([
      { id: 'k', count: 2 },
      { id: 'b', count: 3 },
      { id: 'h', count: 1 },
    ]);
    expect(countMarks([])).toEqual([]);
  });
});

describe('stepping', () => {
  let marks: Mark[] = [];
  beforeEach(() => {
    marks = marksFor('hbhkb');
  });
  const from = (at: number | undefined, by: 1 | -1, id?: string) => {
    const mark = nextMark(
      marks,
      at === undefined ? undefined : marks[at],
      by,
      id === undefined ? undefined : (one) => one.id === id,
    );
    return mark && marks.indexOf(mark);
  };

  test('goes to the next and to the previous, round both ends', () => {
    expect([from(0, 1), from(1, 1), from(4, 1)]).toEqual([1, 2, 0]);
    expect([from(4, -1), from(1, -1), from(0, -1)]).toEqual([3, 0, 4]);
  });

  test('begins with the first forwards and with the last backwards', () => {
    expect([from(undefined, 1), from(undefined, -1)]).toEqual([0, 4]);
  });

  test('of one entity goes past all others', () => {
    expect([from(0, 1, 'h'), from(2, 1, 'h'), from(0, -1, 'b'), from(undefined, 1, 'k')]).toEqual([2, 0, 4, 3]);
  });

  test('of a different name goes past all mentions of the same', () => {
    marks = marksFor('hhbbbh');
    const different = (at: number, by: 1 | -1) =>
      marks.indexOf(nextMark(marks, marks[at], by, ({ id }) => id !== marks[at]?.id) as Mark);
    expect([different(0, 1), different(2, 1), different(5, -1), different(2, -1)]).toEqual([2, 5, 4, 1]);
  });

  test('comes back to where it is when there is no other', () => {
    expect(from(3, 1, 'k')).toBe(3);
  });

  test('goes nowhere where there is nothing', () => {
    expect(from(0, 1, 'nobody')).toBeUndefined();
    expect(nextMark([], undefined, 1)).toBeUndefined();
    expect(nextMark([], marks[0], -1)).toBeUndefined();
  });

  test('visits every mark once on the way round', () => {
    let at: Mark | undefined;
    const seen = marks.map(() => {
      at = nextMark(marks, at, 1);
      return at;
    });
    expect(new Set(seen).size).toBe(marks.length);
  });
});
