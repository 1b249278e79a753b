import knowledge from 'backstory:knowledge';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Summary } from '../../components/popup/Summary';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import type { Entity } from '../../lib/knowledge/schema/entity';
import { digest } from '../../lib/summary/digest';
import { words } from '../../lib/words/en';
import { numberInWords } from '../../lib/words/sentence-parts';
import { put } from './page-parts';

const index = indexKnowledge(knowledge);
const { entities } = knowledge;
const inText = ({ name, inText }: Entity) => inText ?? name;

const TODAY = '2026-11-24';

interface Given {
  /** The article’s day. */
  article?: string;
  passageAbout?: string[];
  onOpen?: (id: string) => void;
}

/** What the popup says of a page that names entities so often. */
function summaryOf(counts: [Entity, number][], { article, passageAbout, onOpen = () => {} }: Given = {}): HTMLElement {
  const root = put('');
  const named = counts.map(([{ id }, count]) => ({ id, count }));
  const made = digest(named, { today: TODAY, article }, index);
  act(() => render(<Summary digest={made} passageAbout={passageAbout} onOpen={onOpen} />, root));
  return root;
}

const textsOf = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

const sentenceOf = (...counts: [Entity, number][]): string =>
  summaryOf(counts).querySelector('.sentence')?.textContent ?? '';

const entity = (id: string) => entities.find((one) => one.id === id) as Entity;
const TRUMP = entity('donald-trump');
const WAR = entity('us-china-trade-war');
const CHIPS = entity('chips');
const XI = entity('xi-jinping');
const HE = entity('he-lifeng');
const EARTHS = entity('rare-earths');
const GENEVA = entity('geneva-truce');

describe('the first sentence', () => {
  test.each<[string, [Entity, number][]]>([
    ['This page names nothing connected to the trade war with China.', []],
    ['This page names Donald Trump.', [[TRUMP, 1]]],
    ['This page names the U.S.–China trade war.', [[WAR, 4]]],
    ['This page names Donald Trump and chips.', [[CHIPS, 1], [TRUMP, 2]]], // biome-ignore format: one line a page
    [
      'This page names three people and things connected to the trade war with China, most often Donald Trump and the U.S.–China trade war.',
      [[TRUMP, 3], [WAR, 2], [CHIPS, 1]], // biome-ignore format: one line a page
    ],
    [
      'This page names three people and things connected to the trade war with China, among them Donald Trump and the U.S.–China trade war.',
      [[TRUMP, 3], [WAR, 2], [CHIPS, 2]], // biome-ignore format: one line a page
    ],
    [
      'This page names three people connected to the trade war with China, most often Donald Trump and Xi Jinping.',
      [[TRUMP, 3], [XI, 2], [entity('he-lifeng'), 1]], // biome-ignore format: one line a page
    ],
    [
      'This page names three things connected to the trade war with China, among them the Geneva truce and chips.',
      [[entity('geneva-truce'), 1], [CHIPS, 1], [entity('fentanyl'), 1]], // biome-ignore format: one line a page
    ],
  ])('%s', (sentence, counts) => {
    expect(sentenceOf(...counts)).toBe(sentence);
  });

  test('reads well of every pair, in either order, alone and before others', () => {
    const root = put('');
    for (const [nth, first] of entities.entries()) {
      // Each with a fifth of the others, and those shifted by one for the next: 9,000 pairs take long enough.
      for (const second of entities.filter((_, other) => other % 5 === nth % 5)) {
        if (first === second) continue;
        const other = entities.find((one) => one !== first && one !== second) as Entity;
        for (const counts of [[3, 2, 0] as const, [3, 2, 1] as const]) {
          const named = [first, second, other].map(({ id }, at) => ({ id, count: counts[at] ?? 0 }));
          render(
            <Summary digest={digest(named, { today: TODAY }, index)} passageAbout={undefined} onOpen={() => {}} />,
            root,
          );
          const sentence = root.querySelector('.sentence')?.textContent ?? '';
          const both = [inText(first), inText(second)];
          const pair = `${both.join(both.some((name) => name.includes(' and ')) ? ', and ' : ' and ')}.`;
          if (!sentence.endsWith(pair) || !READS_WELL.test(sentence) || READS_BADLY.test(sentence))
            throw new Error(sentence);
        }
      }
    }
  });
});

const READS_WELL =
  /^This page names (?:three (?:people|things|people and things) connected to (?:the )?tr[^,]+, (?:most often|among them) )?\S.* and \S.*\S\.$/;
const READS_BADLY = /\b(?:the|an?) (?:the|an?)\b| {2}|,,|\.\.$|names (?:no|one) /i;

test('a page of which only a passage is about a subject says so, and no other does', () => {
  const said = summaryOf([[TRUMP, 1]], { passageAbout: ['trade between the U.S. and China'] }).querySelector(
    '.passage',
  )?.textContent;
  expect(said).toBe(
    'Only a passage of this page is about trade between the U.S. and China; the names in it are marked.',
  );
  expect(summaryOf([[TRUMP, 1]]).querySelector('.passage')).toBeNull();
});

describe('the first sentences on an article with a day', () => {
  test.each<[string, [Entity, number][], Given]>([
    [
      'An article of 2 June 2025 on the trade war with China. It names He Lifeng and rare earths most often. The cards tell what came later.',
      [[HE, 9], [EARTHS, 3], [XI, 1]], // biome-ignore format: one line a page
      { article: '2025-06-02' },
    ],
    [
      'An article of 2 June 2025 on the trade war with China. It names He Lifeng and Scott Bessent. Four later events are told below.',
      [[HE, 9], [entity('scott-bessent'), 3]], // biome-ignore format: one line a page
      { article: '2025-06-02' },
    ],
    [
      'An article of 2 June 2025 on the trade war with China. It names the Geneva truce. At least two things it speaks of have changed since.',
      [[GENEVA, 1]],
      { article: '2025-06-02' },
    ],
    [
      'An article of 20 November 2025 on the trade war with China. It names fentanyl. At least one thing it speaks of has changed since.',
      [[entity('fentanyl'), 1]],
      { article: '2025-11-20' },
    ],
    ['An article of 24 November 2026 on the trade war with China. It names Xi Jinping.', [[XI, 2]], { article: TODAY }],
    [
      'An article of 12 October 2025 on trade with India. At least two things it speaks of have changed since.',
      [[entity('india'), 3]],
      { article: '2025-10-12' },
    ],
    [
      'An article of 12 October 2025 on U.S. tariffs on all countries. The cards tell what came later.',
      [[entity('trade-war-2025'), 3]],
      { article: '2025-10-12' },
    ],
    [
      'An article of 20 October 2026 on the trade war with China. It names the F-35. What Backstory knows ends earlier, on 7 October 2026.',
      [[entity('f-35'), 3]],
      { article: '2026-10-20' },
    ],
    [
      'An article of 2 June 2025 that names nothing connected to the trade war with China.',
      [],
      { article: '2025-06-02' },
    ],
    [
      'An article of 2 June 2025. It names Xi Jinping. The cards tell what came later.',
      [[XI, 2]],
      { article: '2025-06-02', passageAbout: ['bread'] },
    ],
  ])('%s', (sentences, counts, given) => {
    expect(summaryOf(counts, given).querySelector('.sentence')?.textContent).toBe(sentences);
  });

  test.each(['2018-09-01', '2025-04-15', '2025-06-02', '2025-11-20'])(
    'say of an article of %s as many changes as are listed',
    (article) => {
      const all = entities.map((one): [Entity, number] => [one, 1]);
      const root = summaryOf(all, { article });
      const rows = root.querySelectorAll('.changes ol > li');
      expect(rows.length).toBeGreaterThan(1);
      const due = [...rows].filter((row) =>
        /whether it (?:came|did) is not known: /.test(row.textContent ?? ''),
      ).length;
      const over = `at least ${numberInWords(rows.length - due)} things it speaks of have changed since`;
      expect(root.querySelector('.sentence em')?.textContent?.toLowerCase()).toBe(
        due > 0 ? `${over}, and ${numberInWords(due)} more ${due === 1 ? 'was' : 'were'} due to end.` : `${over}.`,
      );
    },
  );
});

describe('what has changed since the article', () => {
  const truce = (given: Given = {}) => summaryOf([[GENEVA, 2], [HE, 1]], { article: '2025-06-02', ...given }); // biome-ignore format: one line a page

  test('stands right below the first sentences, before the cast, the story and the figures', () => {
    expect(textsOf(truce(), 'h2, h3').map((title) => title?.split(' (')[0])).toEqual([
      'Since this article',
      'Cast',
      'The story so far',
      'Added U.S. rate on Chinese goods',
    ]);
  });

  test('is each dated after it, with a mark that unfolds its source, and a way to its card', () => {
    const opened: string[] = [];
    const root = truce({ onOpen: (id) => opened.push(id) });
    const counts = [GENEVA, HE].map(({ id }, at) => ({ id, count: 2 - at }));
    const { sources } = digest(counts, { today: TODAY, article: '2025-06-02' }, index);
    const rows = [...root.querySelectorAll<HTMLElement>('.changes ol > li')];
    expect(textsOf(root, '.changes .when')).toEqual(['10 Nov 2025', 'by 23 Feb 2026']);
    expect(rows[0]?.textContent).toContain('China’s answer to Trump’s tariffs of April 2025: China charges 10%');
    for (const row of rows) {
      const mark = row.querySelector<HTMLElement>('.mark');
      act(() => mark?.click());
      expect(row.querySelector('.cite')?.textContent).toContain(sources[Number(mark?.textContent) - 1]?.title);
      expect(mark?.getAttribute('aria-label')).toBe(`Source ${mark?.textContent}`);
      row.querySelector<HTMLElement>('.about button')?.click();
    }
    expect(opened).toEqual(['geneva-truce', 'geneva-truce']);
  });

  test('of a long list the newest six are in sight, and the earlier ones folded above them', () => {
    const made = digest([{ id: HE.id, count: 1 }], { today: TODAY, article: '2025-06-02' }, index);
    const change = (nth: number) => ({ when: `2026-0${nth}-01`, text: `It was ${nth}.`, about: [], cites: [] });
    const changed = Array.from({ length: 8 }, (_, at) => change(at + 1));
    const root = put('');
    const dated = { ...made, article: { day: '2025-06-02', changed, due: 0, later: 0, hasNews: true } };
    act(() => render(<Summary digest={dated} passageAbout={undefined} onOpen={() => {}} />, root));
    expect(root.querySelector('.changes summary')?.textContent).toBe('2 earlier');
    expect(textsOf(root, '.changes details p')).toEqual(['It was 1.', 'It was 2.']);
    expect(textsOf(root, '.changes > ol p')).toHaveLength(6);
  });

  test('keeps apart the rates of several countries that rest on the same words, when the page changes', () => {
    const countries = [{ id: 'india', count: 1 }, { id: 'brazil', count: 1 }]; // biome-ignore format: one line
    const made = digest(countries, { today: TODAY, article: '2025-02-03' }, index);
    const alike = { when: '2026-07-24', text: 'A tariff begins: 10%', about: [], cites: [{ source: 1, at: '¶1' }] };
    const rateOf = (title: string) => ({ ...alike, rate: { title, after: 10 } });
    const root = put('');
    const show = (...titles: string[]) => {
      const article = { day: '2025-02-03', changed: titles.map(rateOf), due: 0, later: 0, hasNews: true };
      act(() => render(<Summary digest={{ ...made, article }} passageAbout={undefined} onOpen={() => {}} />, root));
    };
    show('The rate on India', 'The rate on Brazil');
    act(() => root.querySelector<HTMLElement>('.changes .mark')?.click());
    expect(textsOf(root, '.changes .cite')).toHaveLength(1);
    show('The rate on Brazil');
    expect(textsOf(root, '.changes .cite')).toEqual([]);
  });

  test('is told as due where it was to end after the newest source, so that nobody knows whether it did', () => {
    const changed = (count: number, due: number, later: number, hasNews: boolean) =>
      words.popup.changed({ count, due, later, hasNews });
    expect(changed(3, 1, 4, true)).toBe(
      'At least two things it speaks of have changed since, and one more was due to end.',
    );
    expect(changed(3, 2, 0, true)).toBe(
      'At least one thing it speaks of has changed since, and two more were due to end.',
    );
    expect(changed(1, 1, 2, true)).toBe(
      'One thing it speaks of was due to end since; two later events are told below.',
    );
    expect(changed(2, 2, 0, true)).toBe('Two things it speaks of were due to end since.');
    const { article } = digest([{ id: 'section-301', count: 1 }], { today: TODAY, article: '2026-08-12' }, index);
    expect(article?.changed.map(({ over }) => over)).toContain('was-due');
    expect(article?.due).toBe(article?.changed.filter(({ over }) => over === 'was-due').length);
  });

  test('leaves out what does not matter on the fronts of the page', () => {
    const on = (...fronts: string[]) =>
      digest([{ id: 'section-301', count: 1 }], { today: TODAY, article: '2026-08-12' }, index, fronts).article
        ?.changed;
    expect(on('china')).not.toEqual([]);
    expect(on('china', 'canada')).toEqual(on('china'));
    // What the law does to goods from China, of which such a page says nothing.
    expect(on('world')).toEqual([]);
    expect(on('canada')).toEqual([]);
  });

  test('reads as true where it tells what is over, and whose it is', () => {
    const said = (over: 'ended' | 'was-due' | undefined, of?: string) => words.card.changed('It rains.', { of, over });
    expect(said(undefined)).toBe('It rains.');
    expect(said(undefined, 'the weather')).toBe('The weather: It rains.');
    expect(said('ended')).toBe('This is no longer so: It rains.');
    expect(said('ended', 'the weather')).toBe('The weather ended.');
    expect(said('was-due')).toBe('This was due to end then; whether it did is not known: It rains.');
    expect(said('was-due', 'the weather')).toBe(
      'This was due to end then; whether it did is not known. The weather: It rains.',
    );
    const rate = { title: 'Trump’s general tariff', before: 10, after: 12.5 };
    expect(words.card.changed('It includes duty', { rate })).toBe(
      'Trump’s general tariff was 10% when this article was written and is now 12.5%. It includes duty.',
    );
    expect(
      words.card.changed('50% on steel', { rate: { title: 'U.S. tariff', before: 10, highest: 60, after: 50 } }),
    ).toBe('The U.S. tariff was 10% when this article was written, then up to 60%, and is now 50% on steel.');
    expect(words.card.changed('Over fentanyl', { rate: { title: 'Extra rate', after: 20 } })).toBe(
      'The extra rate is now 20%. Over fentanyl.',
    );
    const since = { ...rate, after: 50, since: '2025-06-04' };
    expect(words.card.changed('50% on the full value', { rate: since })).toBe(
      'Trump’s general tariff was 10% when this article was written and has been 50% since 4 June 2025. 50% on the full value.',
    );
    expect(
      words.card.changed('Over soy', { rate: { title: 'Extra rate', highest: 125, after: 10, since: '2025-05' } }),
    ).toBe('The extra rate has been 10% since May 2025, after up to 125%. Over soy.');
    expect(words.card.changed('Over soy', { rate: { title: 'Extra rate', highest: 50, after: 10 } })).toBe(
      'The extra rate is now 10%, after up to 50%. Over soy.',
    );
    expect(words.card.changed('It is to rain.', { planned: true })).toBe(
      'Planned for then; whether it happened is not known: It is to rain.',
    );
  });

  test('takes the place of where matters stand, which is told of a page without a day alone', () => {
    expect(truce().querySelector('.standing-line')).toBeNull();
    expect(summaryOf([[GENEVA, 1]]).querySelector('.standing-line')).not.toBeNull();
    expect(summaryOf([[GENEVA, 1]]).querySelector('.changes')).toBeNull();
  });
});

describe('the cast', () => {
  const cast = (...counts: number[]) =>
    summaryOf(counts.map((count, at): [Entity, number] => [entities[at] as Entity, count]));

  test.each([
    [8, undefined],
    [9, /^[^,]+$/],
    [10, /^[^,]+ and [^,]+$/],
    [11, /^.+, .+, and 1 more$/],
    [48, /^.+, .+, and 38 more$/],
  ])('of %i shows the eight that are named most, and a line opens the rest', (size, line) => {
    const root = cast(...Array.from({ length: size }, (_, at) => 100 - at));
    expect(root.querySelectorAll('.cast > ul > li')).toHaveLength(8);
    expect(root.querySelectorAll('.cast li')).toHaveLength(size);
    const rest = root.querySelector('.cast summary')?.textContent;
    if (line) expect(rest).toMatch(line);
    else expect(rest).toBeUndefined();
  });

  test('has the roles and the counts, for screen readers in one phrase', () => {
    const name = summaryOf([[HE, 3]]).querySelector('.member')?.textContent;
    expect(name).toContain(`${HE.name}`);
    expect(name).toContain(`: ${HE.role}, 3 mentions`);
  });

  test.each([
    [[4, 4, 4], 0],
    [[5, 4, 3], 0],
    [[6], 0],
    [[6, 4, 3], 3],
  ])('named %o times has bars only where they compare something', (counts, bars) => {
    expect(cast(...counts).querySelectorAll('.bar-track')).toHaveLength(bars);
  });
});

test('the story so far has the article among its events, each with its sources and ways to its cards', () => {
  const root = summaryOf([[HE, 9], [EARTHS, 5], [entity('scott-bessent'), 2]], { article: '2025-06-02' }); // biome-ignore format: one line a page
  const rows = [...root.querySelectorAll('.story ol > li')];
  const here = rows.findIndex((row) => row.classList.contains('here'));
  expect(rows[here]?.textContent).toBe('2 Jun 2025This article.');
  expect(rows.length - 1 - here).toBeGreaterThan(0);
  for (const row of rows.filter((_, at) => at !== here)) {
    expect(row.querySelector('.mark')).not.toBeNull();
    expect(row.querySelector('.about button')).not.toBeNull();
  }
});
