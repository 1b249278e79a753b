import axe from 'axe-core';
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import cardCss from '../../components/card/card.css?inline';
import { Rates, RatesTable } from '../../components/card/full/RatesTable';
import { UsedTools } from '../../components/card/parts/tools';
import themeCss from '../../components/theme/theme.css?inline';
import type { Card, CardRate, CardSource } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { addStyle } from './page-parts';

const SOURCES: CardSource[] = [
  { number: 1, kind: 'order', publisher: 'The White House', date: '2026-07-23', title: 'An order' },
];
const LAW = { id: 'section-301', name: 'Section 301', category: 'measure' } as const;

const row = (change: Partial<CardRate>): CardRate => ({
  partner: { id: 'japan', name: 'Japan' },
  goods: 'most goods that are not on a list of exemptions',
  rate: '12.5% on top of the ordinary duty',
  basis: 'Section 301, over goods made with forced labor',
  law: LAW,
  from: '2026-07-24',
  holds: 'in force',
  cites: [{ source: 1, at: 'sec. 1' }],
  ...change,
});

const ROWS = [
  row({}),
  row({
    rate: '24%',
    basis: 'emergency law',
    from: '2025-04-09',
    holds: 'lapsed',
    lapsed: { on: '2025-08-07', was: 'in force' },
  }),
  row({ partner: { id: 'brazil', name: 'Brazil' }, rate: '50%', from: '2025-08-06', until: '2026-12-31' }),
  row({ partner: { name: 'All countries' }, rate: '15%', from: '2026-02-21', holds: 'announced' }),
];

/** A table in a column of this width, in CSS px, as it stands in a card. */
function show(rates: CardRate[], width = 340, own?: string, used?: ComponentProps<typeof UsedTools.Provider>['value']) {
  addStyle(themeCss);
  addStyle(cardCss);
  const mount = document.createElement('div');
  mount.className = 'backstory';
  mount.style.cssText = `width: ${width}px; background: var(--paper); color: var(--ink);`;
  document.body.append(mount);
  const opened: string[] = [];
  act(() =>
    render(
      <UsedTools.Provider value={used}>
        <article class="card of-place">
          <RatesTable rates={rates} sources={SOURCES} {...(own && { own })} onOpen={(id) => opened.push(id)} />
        </article>
      </UsedTools.Provider>,
      mount,
    ),
  );
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  const cells = () => [...mount.querySelectorAll('tbody tr:not(.part)')].map((one) => one.textContent ?? '');
  const press = (name: string) =>
    act(() => [...mount.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name))?.click());
  return { mount, opened, cells, press };
}

describe('the rates on a card', () => {
  /** The part of a card that holds so many rates of three partners. */
  function showMany(count: number): Element {
    const mount = document.createElement('div');
    document.body.append(mount);
    onTestFinished(() => {
      render(null, mount);
      mount.remove();
    });
    const rates = Array.from({ length: count }, (_, nth) =>
      row({ partner: { name: `Partner ${nth % 3}` }, goods: `goods ${nth}` }),
    );
    const card = { id: 'reciprocal-tariffs', rates, sources: SOURCES } as unknown as Card;
    act(() => render(<Rates card={card} onOpen={() => undefined} />, mount));
    return mount;
  }

  test('stand open where they are those of a partner', () => {
    expect(showMany(20).querySelector('details')).toBeNull();
    expect(showMany(20).querySelectorAll('tbody tr:not(.part)')).toHaveLength(20);
  });

  test('are folded where they are those of everybody, so that what follows is not buried', () => {
    const folded = showMany(90).querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector('summary')?.textContent).toBe('All 90 rates of 3 partners');
    expect(folded?.querySelectorAll('tbody tr:not(.part)')).toHaveLength(90);
  });

  test('have no title where there are none', () => {
    expect(showMany(0).textContent).toBe('');
  });
});

describe('the table of rates', () => {
  test('says of each rate whether it holds, and strikes out what does not', () => {
    const { mount, cells } = show(ROWS);
    const { rates } = words.card;
    const [brazil, japan, all, lapsed] = cells();
    expect(all).toContain(rates.announced);
    expect(brazil).toContain(rates.until('31 Dec 2026'));
    expect(japan).not.toContain(rates['in force']);
    expect(lapsed).toContain(rates.lapsed('in force', '7 Aug 2025'));
    expect([...mount.querySelectorAll('s')].map((one) => one.textContent)).toEqual(['24%']);
  });

  test('parts what is charged now from what is not known to be, and from what is over', () => {
    const { mount } = show(ROWS);
    const { now, open, over } = words.card.rates.parts;
    const heads = [...mount.querySelectorAll('.part th[scope="rowgroup"]')].map((one) => one.textContent);
    expect(heads).toEqual([now, open, over]);
    expect(mount.querySelectorAll('tbody')[0]?.textContent).not.toContain('All countries');
  });

  test('says of one country that the tariffs on single goods from all apply, too', () => {
    const besides = (rates: CardRate[]) => show(rates).mount.textContent?.includes(words.card.rates.besides);
    expect(besides([row({ partner: { id: 'japan', name: 'Japan' } })])).toBe(true);
    expect(besides([row({ partner: { name: 'All countries' } })])).toBe(false);
    expect(besides(ROWS)).toBe(false);
  });

  test('does not say of a day to come that something holds since then', () => {
    const { cells } = show([row({ from: '2026-12-04', holds: 'ordered', ahead: true })]);
    expect(cells()[0]).toContain('from 4 Dec 2026ordered; its day is still to come');
  });

  test.each(['ordered', 'agreed', 'announced'] as const)(
    'of what was only %s says that it is over and was not charged as far as is known',
    (was) => {
      const { cells } = show([row({ from: '2026-02-01', holds: 'lapsed', lapsed: { on: '2026-01-21', was } })]);
      expect(cells()[0]).toContain(`${was} only, and over since 21 Jan 2026; not known to have been charged`);
      expect(cells()[0]).not.toContain('no longer in force');
    },
  );

  test('stands with the mark of its source on the line where its rate ends', () => {
    const { mount } = show(ROWS);
    for (const mark of mount.querySelectorAll('.mark')) {
      const before = mark.previousElementSibling as HTMLElement;
      expect(before.matches('b, s')).toBe(true);
      expect(mark.getBoundingClientRect().top).toBeLessThan(before.getBoundingClientRect().bottom);
      expect(mark.getBoundingClientRect().left).toBeGreaterThanOrEqual(before.getBoundingClientRect().right - 1);
    }
    expect(mount.querySelectorAll('.mark')).toHaveLength(ROWS.length);
  });

  test('copies of a row that is over that it is over', () => {
    const copied: unknown[] = [];
    const tools = { copy: async (_: unknown, { statement }: { statement?: unknown }) => void copied.push(statement) };
    const used = { card: { id: 'japan', today: '2026-10-12' }, tools };
    const { mount } = show(ROWS, 340, undefined, used);
    act(() => mount.querySelector<HTMLElement>('.lapsed .mark')?.click());
    act(() => mount.querySelector<HTMLElement>('.copy button')?.click());
    expect(copied).toEqual([
      {
        when: '9 Apr 2025',
        text: expect.stringMatching(/: 24% \(emergency law\); no longer in force since 7 Aug 2025$/),
        cites: [{ source: 1, at: 'sec. 1' }],
      },
    ]);
  });

  test('of a group names who is in it, on the screen and in what is copied', () => {
    const copied: unknown[] = [];
    const tools = { copy: async (_: unknown, { statement }: { statement?: unknown }) => void copied.push(statement) };
    const group = row({ partner: { name: '2 other economies', members: ['Chile', 'Peru'] }, rate: '10%' });
    const { mount } = show([group], 340, undefined, { card: { id: 'section-301', today: '2026-10-12' }, tools });
    expect(mount.querySelector('th[scope="row"]')?.textContent).toContain('2 other economies');
    expect(mount.querySelector('tbody')?.textContent).toContain('Chile, Peru');
    expect(mount.querySelector('thead')?.textContent).toContain('Partner');
    act(() => mount.querySelector<HTMLElement>('.mark')?.click());
    act(() => mount.querySelector<HTMLElement>('.copy button')?.click());
    expect(copied).toMatchObject([{ text: expect.stringContaining('from 2 other economies (Chile, Peru): 10%') }]);
  });

  test.each([
    ['All countries', 'from all countries: 25%'],
    ['European Union', 'from the European Union: 25%'],
    ['United Kingdom', 'from the United Kingdom: 25%'],
    ['Japan', 'from Japan: 25%'],
  ])('of %s reads as a sentence where it is copied', (name, told) => {
    expect(words.card.rates.sentence(name, 'cars', '25%', 'Section 232', [])).toContain(told);
  });

  test('prints plain what would open the card on which it stands', () => {
    const { mount } = show(ROWS, 340, 'section-301');
    expect(mount.querySelectorAll('.law button')).toHaveLength(0);
    expect(mount.querySelector('.law')?.textContent).toBe(row({}).basis);
    expect(mount.querySelectorAll('.partner button').length).toBeGreaterThan(0);
  });

  test('is sorted by a press on a column, and says so to a screen reader', () => {
    const { mount, cells, press } = show(ROWS);
    const sorted = () => [...mount.querySelectorAll('th[aria-sort]')].map((one) => one.getAttribute('aria-sort'));
    expect(sorted()).toEqual(['ascending']);
    press(words.card.rates.rate);
    press(words.card.rates.rate);
    expect(sorted()).toEqual(['descending']);
    expect(cells()[0]).toContain('Brazil');
    expect(cells().at(-1)).toContain('24%');
  });

  test('opens the cards of partners and laws, and the source of a row', () => {
    const { mount, opened, press } = show(ROWS);
    press('Brazil');
    press('Section 301');
    expect(opened).toEqual(['brazil', 'section-301']);
    act(() => mount.querySelector<HTMLElement>('.mark')?.click());
    expect(mount.querySelector('.cite')?.textContent).toContain('An order');
  });

  test('of one partner does not repeat its name', () => {
    const { cells } = show(ROWS.slice(0, 2));
    expect(cells().join()).not.toContain('Japan');
  });

  test('of one partner has its heads on one line, though only some can be pressed', () => {
    const { mount } = show(ROWS.slice(0, 2));
    const heads = [...mount.querySelectorAll('thead th')].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const text = [...range.getClientRects()].at(-1);
      return Math.round(((text?.top ?? 0) + (text?.bottom ?? 0)) / 2);
    });
    expect(heads).toHaveLength(3);
    expect(Math.max(...heads) - Math.min(...heads)).toBeLessThanOrEqual(1);
  });

  test.each([256, 320, 340])('stays within %i px', async (width) => {
    await page.viewport(width, 800);
    const { mount } = show(ROWS, width);
    const edge = mount.getBoundingClientRect().right + 0.5;
    const beyond = [...mount.querySelectorAll('table, table *')].filter(
      (one) => one.getBoundingClientRect().right > edge,
    );
    expect(beyond.map((one) => one.outerHTML)).toEqual([]);
  });

  test.each(['light', 'dark'])('has nothing that axe finds, %s', async (scheme) => {
    const { mount } = show(ROWS);
    mount.style.colorScheme = scheme;
    const { violations } = await axe.run(mount);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
