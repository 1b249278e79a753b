import knowledge from 'backstory:knowledge';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from '../../components/card/Card';
import cardCss from '../../components/card/card.css?inline';
import { PageCard } from '../../components/card/PageCard';
import themeCss from '../../components/theme/theme.css?inline';
import type { Card as CardData, CardFact, CardStanding } from '../../lib/knowledge/card';
import { cardOf as makeCard } from '../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import { openCardHost } from '../../lib/page/card/host';
import { formatDate } from '../../lib/words/dates';
import { words } from '../../lib/words/en';
import { eventually } from '../eventually';
import { addStyle } from './page-parts';

const TODAY = '2026-11-24';
const index = indexKnowledge(knowledge);
const make = (id: string) => makeCard(id, { today: TODAY }, index);

function cardOf(id: string): CardData {
  const card = make(id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

const cards = knowledge.entities
  .map(({ id }) => cardOf(id))
  .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
const LONGEST = cards.slice(0, 5);
const SHORTEST = cards.slice(-5);

/** The first card of which `fits` holds. */
function cardWith(fits: (card: CardData) => boolean): CardData {
  const card = cards.find(fits);
  if (!card) throw new Error('no card is like that');
  return card;
}

interface Shown {
  scheme?: 'light' | 'dark';
  /** Whether the card is cut to the window as in a page, or shown in its full height. */
  inPage?: boolean;
}

/** Puts something into the page as the reader script does, for one test. */
function show(what: preact.ComponentChild, { scheme = 'light', inPage = true }: Shown = {}): HTMLElement {
  const mount = document.createElement('div');
  mount.className = inPage ? 'backstory in-page' : 'backstory';
  mount.style.colorScheme = scheme;
  document.body.append(mount);
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  act(() => render(what, mount));
  return mount;
}

const buttons = (mount: HTMLElement, label: string): HTMLButtonElement[] =>
  [...mount.querySelectorAll('button')].filter(
    (button) => button.textContent === label || button.getAttribute('aria-label') === label,
  );

function press(mount: HTMLElement, label: string): void {
  const [button] = buttons(mount, label);
  if (!button) throw new Error(`no button “${label}”`);
  act(() => button.click());
}

const name = (mount: HTMLElement): string | undefined =>
  mount.querySelector('h2')?.firstChild?.textContent ?? undefined;

/** Opens all that is folded, and every source behind a statement. */
function unfold(mount: HTMLElement): void {
  for (const details of mount.querySelectorAll('details')) details.open = true;
  act(() => {
    for (const mark of mount.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) mark.click();
  });
}

beforeEach(async () => {
  addStyle(`${themeCss}\n${cardCss}\nbody{margin:0}*{animation:none!important}`);
  await page.viewport(1280, 900);
});
afterEach(() => {
  document.documentElement.removeAttribute('style');
});

describe('the card of an entity', () => {
  test('shows who it is, what holds, what happened, and how new that is', () => {
    const card = cardOf('he-lifeng');
    const mount = show(<Card card={card} onOpen={() => undefined} />);
    expect(name(mount)).toBe('He Lifeng');
    const text = mount.textContent ?? '';
    for (const part of [
      card.lead,
      card.summary,
      card.standing?.now.text,
      formatDate(card.newest),
      card.facts.at(-1)?.text,
    ]) {
      expect(text).toContain(part);
    }
  });

  test('has a line between what happened before and after the article, also where the earlier of either are folded', () => {
    let folded = 0;
    for (const article of ['2018-09-20', '2025-06-02', '2026-08-10'] as const) {
      for (const { id } of knowledge.entities.filter((_, nth) => nth % 3 === 0)) {
        const card = makeCard(id, { today: TODAY, article }, index);
        if (!card) throw new Error(`no card ${id}`);
        const mount = show(<Card card={card} onOpen={() => undefined} />);
        const section = [...mount.querySelectorAll('section')].find((one) =>
          one.textContent?.startsWith(words.card.facts),
        );
        const current = card.facts.filter(({ over }) => !over);
        const [line, ...others] = [...(section?.querySelectorAll(':scope > .after') ?? [])];
        expect(others).toEqual([]);
        expect(line !== undefined).toBe(current.some(({ after }) => after));
        const list = [
          ...(section?.querySelectorAll(':scope > dl > div, :scope > details:not(:has(.over)) > dl > div') ?? []),
        ];
        const isAfter = list.map((row) => line !== undefined && (line.compareDocumentPosition(row) & 4) > 0);
        expect(isAfter).toEqual(current.map(({ after }) => after === true));
        if (line?.nextElementSibling?.tagName === 'DETAILS') folded++;
        mount.remove();
      }
    }
    expect(folded).toBeGreaterThan(15);
  });

  test('has its name and how to say it as two words, for the eye, the ear and the clipboard', async () => {
    const card = { ...cardOf('he-lifeng'), name: 'Bernd Lange', say: 'LAHNG-uh' };
    const mount = show(<Card card={card} onOpen={() => undefined} />);
    const whole = 'Bernd Lange say “LAHNG-uh”';
    expect(mount.querySelector('h2')?.textContent).toBe(whole);
    await expect.element(page.getByRole('heading', { level: 2, name: whole, exact: true })).toBeVisible();
    act(() => render(<Card card={{ ...card, say: undefined }} onOpen={() => undefined} />, mount));
    expect(mount.querySelector('h2')?.textContent).toBe('Bernd Lange');
  });

  test('has the number of each source at its foot apart from the source', () => {
    const card = cardOf('he-lifeng');
    const mount = show(<Card card={card} onOpen={() => undefined} />);
    const lines = [...mount.querySelectorAll('footer details ol > li')].map(({ textContent }) => textContent ?? '');
    expect(lines).toHaveLength(card.sources.length);
    for (const [nth, line] of lines.entries()) expect(line).toMatch(new RegExp(`^${nth + 1} \\S`));
  });

  // A screen reader that reads the dialog out leaves out what is on buttons (Orca 48).
  test('has the names in its texts as links, so that sentences are read out whole', () => {
    const mount = show(<Card card={cardOf('he-lifeng')} onOpen={() => undefined} />);
    const names = [...mount.querySelectorAll('[data-open].named')];
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((one) => one.getAttribute('role') !== 'link')).toEqual([]);
  });

  test('begins with its lead, and the summary follows', () => {
    const card = { ...cardOf('he-lifeng'), lead: 'He Lifeng is the one to watch.' };
    const mount = show(<Card card={card} onOpen={() => undefined} />);
    const [first, second] = mount.querySelectorAll('.body p');
    expect([first?.textContent, second?.textContent]).toEqual([card.lead, card.summary]);
  });

  test('of each entity of the knowledge base can be shown, with every fact, event and connection on it', () => {
    for (const card of cards) {
      const mount = show(<Card card={card} onOpen={() => undefined} />);
      const text = mount.textContent ?? '';
      const told = [...card.facts, ...card.events.filter(({ told }) => !told)].map((fact) => fact.text);
      expect(
        told.filter((one) => !text.includes(one)),
        card.id,
      ).toEqual([]);
      const names = card.connections.flatMap(({ to }) => to.map((one) => one.name));
      expect(
        names.filter((one) => buttons(mount, one).length === 0),
        card.id,
      ).toEqual([]);
      render(null, mount);
    }
  });

  test('shows text from data as text, never as markup', () => {
    const ENUMS = new Set(['category', 'type', 'direction', 'kind', 'seen', 'is', 'how']);
    const bad = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';
    const poison = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') return ENUMS.has(key) ? value : `${key} ${bad}`;
      if (Array.isArray(value)) return value.map((one) => poison(one, key));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
    };
    const card = cardWith(({ series, facts }) => series.length > 0 && facts.some(({ over }) => over));
    const mount = show(
      <Card card={poison(card) as CardData} onOpen={() => undefined} back={{ name: bad, onBack: () => undefined }} />,
    );
    unfold(mount);
    expect(mount.querySelectorAll('img,script')).toHaveLength(0);
    expect((window as { hacked?: boolean }).hacked).toBeUndefined();
    expect(mount.querySelector('h2')?.textContent).toContain('name <img src=x');
    expect(mount.textContent?.split('<img src=x').length).toBeGreaterThan(20);
  });
});

describe('the source of a statement', () => {
  test('opens behind its mark, right there, and closes again', () => {
    const card = cardOf('he-lifeng');
    const mount = show(<Card card={card} onOpen={() => undefined} />);
    const [place] = card.standing?.cites ?? [];
    const source = card.sources[(place?.source ?? 0) - 1];
    const mark = mount.querySelector('.standing [aria-expanded]') as HTMLButtonElement;
    // A title may have forty words, and a source may have ten marks on a card.
    expect(mark.getAttribute('aria-label')).toBe(`Source ${source?.number}`);
    expect(mount.querySelector('.standing .cite')).toBeNull();
    act(() => mark.click());
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    const cite = mount.querySelector('.standing .cite')?.textContent ?? '';
    for (const part of [source?.publisher, formatDate(source?.date ?? ''), source?.title, place?.at])
      expect(cite).toContain(part);
    act(() => mark.click());
    expect(mount.querySelector('.standing .cite')).toBeNull();
  });

  test('stands behind every fact, and every event that no fact tells, and all are in the list', () => {
    const card = cardOf('he-lifeng');
    const mount = show(<Card card={card} onOpen={() => undefined} />);
    const events = card.events.filter(({ told }) => !told);
    const cited = [
      ...card.facts.filter(({ over, until }) => !over && !until),
      ...events.filter(({ planned }) => !planned),
    ];
    const shown = [...mount.querySelectorAll('.rows dd')].map((statement) => {
      const marks = statement.querySelectorAll('[aria-expanded]');
      for (const mark of marks) mark.remove();
      return `${statement.textContent} ${marks.length}`;
    });
    expect(shown).toEqual(expect.arrayContaining(cited.map(({ text, cites }) => `${text} ${cites.length}`)));
    expect(shown).toHaveLength(card.facts.length + events.length);
    expect(mount.querySelectorAll('footer li')).toHaveLength(card.sources.length);
  });

  test('that can be read somewhere is a link that tells the site nothing of the page', () => {
    const card = cardWith(({ sources, standing }) => Boolean(sources[(standing?.cites[0]?.source ?? 0) - 1]?.url));
    const mount = show(<Card card={card} onOpen={() => undefined} />);
    unfold(mount);
    const link = mount.querySelector<HTMLAnchorElement>('.standing .cite a');
    expect(link?.href).toMatch(/^https:/);
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});

describe('a source that was not seen itself', () => {
  test.each([
    ['quoted', ['The Tracker'], 'as quoted by The Tracker'],
    ['confirmed', ['CNBC', 'BBC'], 'as reported by CNBC and BBC'],
    ['confirmed', undefined, 'as reported by several publications'],
    ['single-report', ['Xinhua'], 'reported by Xinhua alone'],
  ] as const)('says that it is %s, and by whom: %j', (seen, reportedBy, said) => {
    const card = cardOf('he-lifeng');
    const [known, ...more] = card.sources;
    if (!known) throw new Error('there is no source');
    const { reportedBy: _reportedBy, ...first } = known;
    const told = { ...first, kind: 'meeting-report', seen, ...(reportedBy && { reportedBy: [...reportedBy] }) };
    const mount = show(<Card card={{ ...card, sources: [told, ...more] }} onOpen={() => undefined} />);
    const line = mount.querySelector('footer li')?.textContent ?? '';
    expect(line.endsWith(`, ${said}`), line).toBe(true);
    expect(line).toContain(`, meeting report, ${formatDate(first.date)}`);
  });
});

describe('where things stand', () => {
  const base = { asOf: '2026-09-28', text: 'Both sides keep their tariffs low.' };
  const standing = (now: CardStanding | undefined): HTMLElement | null => {
    const { standing: own, ...card } = cardOf('he-lifeng');
    const made = now && own && { standing: { ...own, now } };
    return show(<Card card={{ ...card, ...made }} onOpen={() => undefined} />).querySelector('.standing');
  };
  const said = (now: CardStanding) => {
    const shown = standing(now);
    for (const mark of shown?.querySelectorAll('p .mark') ?? []) mark.remove();
    return [shown?.querySelector('.stamp')?.textContent, shown?.querySelector('p')?.textContent];
  };

  test('that holds has the day as of which it does, which stands out once that is long ago', () => {
    expect(said({ ...base, is: 'current', old: false })).toEqual(['as of 28 September 2026', base.text]);
    expect(standing({ ...base, is: 'current', old: false })?.querySelector('.old')).toBeNull();
    expect(standing({ ...base, is: 'current', old: true })?.querySelector('.old')).not.toBeNull();
  });

  test('that is closed has no age', () => {
    expect(said({ ...base, is: 'closed' })).toEqual(['', base.text]);
  });

  test('that is not known any more says so once', () => {
    const stamp = 'Last information: 28 September 2026';
    expect(said({ ...base, is: 'unknown' })).toEqual([stamp, base.text]);
    expect(said({ is: 'unknown', asOf: base.asOf })).toEqual([stamp, words.card.unknown]);
  });

  test('says when it is due to end, and once that day has passed, that it was', () => {
    const until = (passed: boolean): CardStanding => ({
      ...base,
      is: 'current',
      old: false,
      until: { day: '2026-11-10', passed },
    });
    expect(said(until(false))[1]).toBe(`${base.text} What holds now is to end on 10 November 2026.`);
    expect(said(until(true))[1]).toBe(
      `This was due to end on 10 November 2026; whether it did is not known. Until then: ${base.text}`,
    );
  });

  test('is left out where nothing stands one way or another', () => {
    expect(standing(undefined)).toBeNull();
  });
});

describe('a state that no longer holds', () => {
  const cites = [{ source: 1, at: '¶1' }];
  const by = { id: 'geneva-truce', name: 'Geneva truce', category: 'deal' as const };
  const shown = (...facts: CardFact[]) => {
    const card = cardOf('he-lifeng');
    return show(<Card card={{ ...card, facts }} onOpen={() => undefined} />);
  };
  const state = (over?: CardFact['over']): CardFact => ({
    when: '2025-04',
    text: 'It is 34%.',
    cites,
    ...(over && { over }),
  });

  test('is folded away, and unfolded it comes after what replaced it and whose that is', () => {
    const mount = shown(state({ how: 'replaced', when: '2025-05-12', text: 'It is 10%.', of: 'the rate', by, cites }));
    const folded = mount.querySelector('.over')?.closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector('summary')?.textContent).toBe('1 no longer holds');
    const text = folded?.textContent ?? '';
    const since = 'Since 12 May 2025 (the rate): It is 10%.';
    expect(text).toContain(since);
    expect(text.indexOf(since)).toBeLessThan(text.indexOf('It is 34%.'));
  });

  test.each([
    ['the card that it stands on', by, ' (Geneva truce)'],
    ['nothing where that is this card', { ...by, id: 'he-lifeng' }, ''],
  ])('names %s', (_, owner, whose) => {
    const mount = shown(state({ how: 'replaced', text: 'It is 10%.', by: owner, cites }));
    expect(mount.querySelector('.since')?.textContent).toBe(`Since then${whose}: It is 10%.`);
  });

  test('says when it ended with its source, or when it was due to, whatever the card’s sources are of', () => {
    const mount = shown(state({ how: 'ended', on: '2026-02-20', cites }));
    const end = mount.querySelector('.over .end');
    expect(end?.querySelectorAll('[aria-expanded]')).toHaveLength(1);
    expect(end?.textContent).toContain('Ended: 20 February 2026.');
    const passed = shown(state({ how: 'was-due', on: '2020-11-10' }));
    expect(passed.querySelector('summary')?.textContent).toBe('1 was due to end');
    expect(passed.querySelector('.over .end')?.textContent).toMatch(
      /^This was due to end on 10 November 2020; whether it did is not known/,
    );
  });

  test('is told from one that is still due to run out', () => {
    const mount = shown({ ...state(), until: '2027-01-10' });
    expect(mount.querySelector('.over')).toBeNull();
    expect(mount.textContent).toContain('It is 34%. What holds now is to end on 10 January 2027.');
  });

  test('is never among the facts in sight', () => {
    for (const card of cards) {
      const mount = show(<Card card={card} onOpen={() => undefined} />);
      for (const details of mount.querySelectorAll('details')) details.remove();
      const inSight = mount.textContent ?? '';
      const old = card.facts.filter(({ over }) => over).map(({ text }) => text);
      expect(
        old.filter((text) => inSight.includes(text)),
        card.id,
      ).toEqual([]);
      render(null, mount);
    }
  });
});

test('an event that was planned says so, and that its outcome is not known once its time has passed', () => {
  const card = { ...cardOf('he-lifeng'), today: '2026-10-01' };
  const planned = (when: string) => ({ when, text: when, cites: [{ source: 1, at: '¶1' }], planned: true as const });
  const events = [planned('2026-09'), planned('2026-10'), planned('2026-11-10')];
  const mount = show(<Card card={{ ...card, events }} onOpen={() => undefined} />);
  const days = [...mount.querySelectorAll('dt')].map(({ textContent }) => textContent);
  expect(days.slice(-3)).toEqual([
    'Sep 2026 (planned; outcome not known)',
    'Oct 2026 (planned)',
    '10 Nov 2026 (planned)',
  ]);
});

test('a chart has its figures as a table, with a source for each', () => {
  const card = cardWith(({ series }) => series.length === 1);
  const mount = show(<Card card={card} onOpen={() => undefined} />);
  const points = card.series[0]?.points ?? [];
  expect(mount.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain(card.series[0]?.title);
  const rows = [...(mount.querySelector('table')?.querySelectorAll('tbody tr') ?? [])];
  expect(rows).toHaveLength(points.length);
  rows.forEach((row, at) => {
    const value = points[at]?.value ?? words.card.chartUnknown;
    for (const part of [formatDate(points[at]?.date ?? ''), String(value), points[at]?.label])
      expect(row.textContent).toContain(part);
    expect(row.querySelectorAll('[aria-expanded]')).toHaveLength(points[at]?.cites.length ?? 0);
  });
  const names = [...(mount.querySelectorAll('svg .value') ?? [])].map(({ textContent }) =>
    Number.parseFloat(textContent ?? ''),
  );
  expect(names.length).toBeGreaterThan(1);
  for (const value of names) expect(points.map((point) => point.value)).toContain(value);
  expect(mount.querySelector('svg .value.end')?.textContent).toBe(`${points.at(-1)?.value}%`);
});

test('a chart has a gap where nothing is known, and a dashed step where only the month is', () => {
  const cites = [{ source: 1, at: '¶1' }];
  const points = [
    { date: '2025-01-01', value: 10, label: 'Begins', cites },
    { date: '2025-04', value: 20, label: 'Rises', cites },
    { date: '2025-06-01', value: null, label: 'Not known', cites },
    { date: '2025-09-01', value: 5, label: 'Falls', cites },
  ];
  const series = [{ title: 'A rate', unit: '%', until: '2025-12-01', points }];
  const card = { ...cardOf('he-lifeng'), today: '2025-12-01', series };
  const mount = show(<Card card={card} onOpen={() => undefined} />);
  const [solid = '', dashed = ''] = [...mount.querySelectorAll('svg .steps')].map(
    (path) => path.getAttribute('d') ?? '',
  );
  const runs = [...solid.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, from, , to]) => [Number(from), Number(to)]);
  expect(runs).toHaveLength(3);
  expect(runs[1]?.[0]).toBe(runs[0]?.[1]);
  expect(runs[2]?.[0]).toBeGreaterThan(runs[1]?.[1] ?? 0);
  expect(runs[2]?.[1]).toBe(340);
  expect(solid).not.toContain('V');
  expect(dashed).toMatch(/^M[\d.]+ [\d.]+V[\d.]+$/);
  expect(mount.querySelector('table')?.textContent).toContain(words.card.chartUnknown);
});

test('the figures on a chart never touch each other, nor leave it', () => {
  for (const card of cards.filter(({ series }) => series.length > 0)) {
    const mount = show(<Card card={card} onOpen={() => undefined} />, { inPage: false });
    mount.style.width = '372px';
    const chart = (mount.querySelector('svg[role="img"]') as Element).getBoundingClientRect();
    const boxes = [...mount.querySelectorAll('svg .value')].map((label) => label.getBoundingClientRect());
    for (const [at, box] of boxes.entries()) {
      expect(box.right, card.id).toBeLessThanOrEqual(chart.right + 16);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          other.left >= box.right ||
          other.right <= box.left ||
          other.top >= box.bottom - 4 ||
          other.bottom - 4 <= box.top;
        expect(apart, `${card.id}: ${at}`).toBe(true);
      }
    }
    mount.remove();
  }
});

describe('by the keyboard', () => {
  test('everything on a card can be reached, in the order in which it is read', async () => {
    const mount = show(
      <Card
        card={cardOf('he-lifeng')}
        onOpen={() => undefined}
        pin={{ pinned: false, onPin: () => undefined }}
        onClose={() => undefined}
      />,
    );
    for (const details of mount.querySelectorAll('details')) details.open = true;
    const wanted = [...mount.querySelectorAll<HTMLElement>('button,summary,a[href],[tabindex="0"]')];
    const reached: Element[] = [];
    for (let at = 0; at < wanted.length; at++) {
      await userEvent.keyboard('{Tab}');
      if (document.activeElement) reached.push(document.activeElement);
    }
    expect(reached).toEqual(wanted);
  });

  test('Enter and Space press what has the focus', async () => {
    const card = cardOf('he-lifeng');
    const onOpen = vi.fn();
    const mount = show(<Card card={card} onOpen={onOpen} />);
    const to = card.connections[0]?.to[0];
    buttons(mount, to?.name ?? '')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onOpen.mock.calls).toEqual([[to?.id], [to?.id]]);
    mount.querySelector<HTMLElement>('.standing [aria-expanded]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(mount.querySelector('.standing .cite')).not.toBeNull();
  });

  test('what has the focus shows it', async () => {
    const mount = show(<Card card={cardOf('he-lifeng')} onOpen={() => undefined} onClose={() => undefined} />);
    await userEvent.keyboard('{Tab}');
    expect(mount.contains(document.activeElement)).toBe(true);
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  });
});

describe('the card in a page', () => {
  const events = () => ({
    size: 'full' as const,
    pinned: false,
    onGrow: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onResize: vi.fn(),
  });
  const fetchCard = async (id: string) => make(id);

  test('turns to a connected entity and back, keeping the focus', async () => {
    const card = cardOf('he-lifeng');
    const to = card.connections[0]?.to[0];
    const on = events();
    const mount = show(<PageCard initial={card} fetchCard={fetchCard} {...on} />);
    press(mount, to?.name ?? '');
    await eventually(() => expect(name(mount)).toBe(to?.name));
    expect(document.activeElement).toBe(mount.querySelector('[role="dialog"]'));
    expect(mount.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toContain(to?.name);
    expect(on.onResize.mock.calls.length).toBeGreaterThanOrEqual(2);
    press(mount, `‹ ${words.card.back('He Lifeng')}`);
    await eventually(() => expect(name(mount)).toBe('He Lifeng'));
    expect(document.activeElement).toBe(mount.querySelector('[role="dialog"]'));
    expect(buttons(mount, `‹ ${words.card.back('He Lifeng')}`)).toEqual([]);
  });

  test('goes to the entity that was asked for last, whichever answer comes first', async () => {
    const card = cardOf('he-lifeng');
    const [one, other] = card.connections.flatMap(({ to }) => to);
    const slowly = async (id: string) => {
      await new Promise((done) => setTimeout(done, id === one?.id ? 60 : 10));
      return make(id);
    };
    const mount = show(<PageCard initial={card} fetchCard={slowly} {...events()} />);
    press(mount, one?.name ?? '');
    press(mount, other?.name ?? '');
    await new Promise((done) => setTimeout(done, 120));
    expect(name(mount)).toBe(other?.name);
    press(mount, `‹ ${words.card.back('He Lifeng')}`);
    await eventually(() => expect(name(mount)).toBe('He Lifeng'));
  });

  test('says so when another card cannot be had, and leads back', async () => {
    const card = cardOf('he-lifeng');
    const on = events();
    const mount = show(<PageCard initial={card} fetchCard={async () => undefined} {...on} />);
    press(mount, card.connections[0]?.to[0]?.name ?? '');
    await eventually(() => expect(mount.textContent).toContain(words.card.failed));
    expect(on.onResize).toHaveBeenCalledTimes(2);
    expect(document.activeElement).toBe(mount.querySelector('[role="dialog"]'));
    press(mount, `‹ ${words.card.back('He Lifeng')}`);
    await eventually(() => expect(name(mount)).toBe('He Lifeng'));
    expect(buttons(mount, `‹ ${words.card.back('He Lifeng')}`)).toEqual([]);
    expect(document.activeElement).toBe(mount.querySelector('[role="dialog"]'));
  });

  test('shows whether it is pinned, asks to be, and closes', () => {
    const on = events();
    const first = cardOf('he-lifeng');
    const mount = show(<PageCard initial={first} fetchCard={fetchCard} {...on} />);
    press(mount, words.card.pin);
    expect(on.onPin.mock.calls).toEqual([[true]]);
    act(() => render(<PageCard initial={first} fetchCard={fetchCard} {...on} pinned />, mount));
    expect(buttons(mount, words.card.unpin)[0]?.getAttribute('data-pinned')).toBe('true');
    press(mount, words.card.unpin);
    expect(on.onPin.mock.calls).toEqual([[true], [false]]);
    act(() => render(<PageCard initial={first} fetchCard={fetchCard} {...on} />, mount));
    expect(buttons(mount, words.card.pin)[0]?.getAttribute('data-pinned')).toBe('false');
    press(mount, words.card.close);
    expect(on.onClose).toHaveBeenCalledTimes(1);
  });

  test.each(['light', 'dark'] as const)(
    'says so when there is no card, in a card that can be closed: %s',
    async (scheme) => {
      document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
      const on = events();
      const mount = show(<PageCard initial={undefined} fetchCard={fetchCard} {...on} />, { scheme });
      expect(mount.textContent).toBe(words.card.failed);
      const dialog = mount.querySelector('[role="dialog"]') as HTMLElement;
      expect(dialog.getAttribute('aria-label')).toBe(words.name);
      const said = mount.querySelector(`#${dialog.getAttribute('aria-describedby')}`) as HTMLElement;
      expect(said.textContent).toBe(words.card.failed);
      const [outer, inner] = [mount.querySelector('article') as HTMLElement, said].map((one) =>
        one.getBoundingClientRect(),
      );
      expect((inner?.left ?? 0) - (outer?.left ?? 0)).toBeGreaterThanOrEqual(12);
      expect((inner?.top ?? 0) - (outer?.top ?? 0)).toBeGreaterThanOrEqual(8);
      const { violations } = await axe.run(mount);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      press(mount, words.card.close);
      expect(on.onClose).toHaveBeenCalledTimes(1);
    },
  );

  test('can be read to its end, however little room there is', () => {
    for (const room of [90, 140, 300, 330]) {
      const host = openCardHost(document.body, `${themeCss}\n${cardCss}`);
      onTestFinished(() => host.remove());
      const { mount } = host;
      mount.className = 'backstory in-page';
      act(() => render(<PageCard initial={LONGEST[0]} fetchCard={fetchCard} {...events()} />, mount));
      host.measure();
      host.move({ left: 8, top: 8, maxHeight: room });
      const article = mount.querySelector('article') as HTMLElement;
      expect(article.getBoundingClientRect().height).toBeLessThanOrEqual(room);
      const last = mount.querySelector('footer') as HTMLElement;
      last.scrollIntoView({ block: 'end', behavior: 'instant' });
      const { left, top, width, bottom } = last.getBoundingClientRect();
      const at = (mount.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, Math.max(top + 4, bottom - 6));
      expect(last.contains(at), `${room} px`).toBe(true);
      // One part of it scrolls, not one inside the other.
      const scrolling = [...mount.querySelectorAll('*')].filter(
        (one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight,
      );
      expect(scrolling, `${room} px`).toHaveLength(1);
      host.remove();
    }
  });
});

const LOOKS = [
  { at: 'a window of 320 px', width: 320, zoom: 1 },
  { at: 'a window of 1280 px at zoom 4', width: 1280, zoom: 4 },
];

describe.each(LOOKS)('in $at', ({ width, zoom }) => {
  beforeEach(async () => {
    await page.viewport(width, 900);
    document.documentElement.style.zoom = String(zoom);
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each([...LONGEST, ...SHORTEST].map((card) => [card.id, card] as const))(
      'axe finds nothing on %s',
      async (_, card) => {
        document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
        const on = { onOpen: () => undefined, onClose: () => undefined, pin: { pinned: true, onPin: () => undefined } };
        const mount = show(<Card card={card} {...on} back={{ name: 'China', onBack: () => undefined }} />, {
          scheme,
          inPage: false,
        });
        unfold(mount);
        const { violations } = await axe.run(mount);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      },
    );
  });

  test('no card is wider than the window, folded or unfolded', () => {
    for (const card of cards) {
      const mount = show(<Card card={card} onOpen={() => undefined} />, { inPage: false });
      for (const state of ['folded', 'unfolded']) {
        if (state === 'unfolded') unfold(mount);
        const body = mount.querySelector('.body') as HTMLElement;
        expect(body.scrollWidth, `${card.id} ${state}`).toBeLessThanOrEqual(body.clientWidth);
        expect(document.documentElement.scrollWidth, `${card.id} ${state}`).toBeLessThanOrEqual(
          document.documentElement.clientWidth,
        );
      }
      mount.remove();
    }
  });
});

test('in a window of 320 px the card in the page fits into it', async () => {
  await page.viewport(320, 700);
  const mount = show(<Card card={LONGEST[0] as CardData} onOpen={() => undefined} />);
  const { width, height } = (mount.querySelector('article') as HTMLElement).getBoundingClientRect();
  expect(width).toBeLessThanOrEqual(304);
  expect(height).toBeLessThanOrEqual(700 * 0.6 + 1);
});
