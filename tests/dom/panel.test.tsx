import fronts from 'backstory:fronts';
import knowledge from 'backstory:knowledge';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import cardCss from '../../components/card/card.css?inline';
import { Panel } from '../../components/panel/Panel';
import panelCss from '../../components/panel/panel.css?inline';
import { SECTIONS } from '../../components/panel/sections';
import type { PanelActions } from '../../components/panel/view';
import themeCss from '../../components/theme/theme.css?inline';
import type { Card } from '../../lib/knowledge/card';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import type { PageView, ShownPage } from '../../lib/messages/page-view';
import { tiesAmong } from '../../lib/overview/ties';
import { timelineOf } from '../../lib/overview/timeline';
import { DEFAULTS } from '../../lib/settings/schema';
import { underlineStyle } from '../../lib/settings/underline-style';
import { catalogOf } from '../../lib/summary/catalog';
import { digest } from '../../lib/summary/digest';
import { newestEvents } from '../../lib/summary/newest';
import { words } from '../../lib/words/en';
import { ARTICLE, cardBeside, TODAY } from './glance-parts';
import { addStyle } from './page-parts';

const index = indexKnowledge(knowledge);
const days = { today: TODAY, article: ARTICLE };
const COUNTS = ['he-lifeng', 'scott-bessent', 'geneva-truce', 'rare-earths'].map((id, nth) => ({ id, count: 4 - nth }));
const PAGE = { article: ARTICLE, fronts: ['china'], names: COUNTS.map(({ id }) => id) };
const DIGEST = digest(COUNTS, days, index, ['china']);

const HOME: ShownPage = { tab: 7, url: 'https://news.example/a' };
const lit = (pointed?: string): PageView => ({
  state: 'lit',
  host: 'news.example',
  digest: DIGEST,
  page: PAGE,
  ...(pointed && { pointed }),
});

beforeEach(() => page.viewport(420, 800));

/** A panel beside a page; `turn` shows another state of the page, or another page. */
async function panelBeside(
  view: PageView,
  changed: Partial<PanelActions> = {},
  lately: readonly string[] = [],
  lines = DEFAULTS,
) {
  addStyle(`${themeCss}\n${cardCss}\n${panelCss}`);
  const mount = document.createElement('main');
  document.body.append(mount);
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  const actions = {
    fetchCard: vi.fn<PanelActions['fetchCard']>(async (id, page) => cardBeside(id, page?.article, TODAY, page)),
    rates: async () => null,
    search: async () => [],
    newest: async () => newestEvents(TODAY, index),
    goToNext: async () => false,
    mentions: vi.fn<PanelActions['mentions']>(async () => [
      { before: 'Then ', name: 'He', after: ' <b>came</b>.' },
      { before: '', name: 'He', after: ' left.' },
    ]),
    goTo: vi.fn<PanelActions['goTo']>(async () => true),
    catalog: async () => catalogOf(index),
    timeline: vi.fn<PanelActions['timeline']>(async (ids) => timelineOf(ids && [...ids], days, index)),
    ties: async (ids) => tiesAmong([...ids], index),
    onOpened: vi.fn(),
    onSite: async () => true,
    onPause: async () => undefined,
    onGoOn: async () => undefined,
    onReload: () => undefined,
    readOn: async () => undefined,
    onRetry: () => undefined,
    onSettings: () => undefined,
    ...changed,
  } satisfies PanelActions;
  const known = { until: '2026-10-07', isOld: false };
  const about = fronts.map((one) => one.about);
  const turn = async (next: PageView, at = HOME, today = TODAY) => {
    act(() =>
      render(<Panel view={next} page={at} {...{ fronts, about, lines, known, today, lately, actions }} />, mount),
    );
    await settle();
  };
  await turn(view);
  const shown = () => mount.querySelector<HTMLElement>('.popup-card:not([hidden]) h2')?.firstChild?.nodeValue;
  const click = async (element: Element | null | undefined) => {
    if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click');
    await act(() => element.click());
    await settle();
  };
  const tab = (section: (typeof SECTIONS)[number]) => mount.querySelector(`#tab-${section}`);
  const member = (name: string) =>
    [...mount.querySelectorAll('.member')].find((one) => one.textContent?.startsWith(name));
  return { mount, actions, turn, shown, click, tab, member };
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));

const pressEscape = async () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await settle();
};

describe('a card that is open in the page', () => {
  test('is shown as it reads beside the page, takes no focus, and does not count as opened by the user', async () => {
    const { turn, shown, actions } = await panelBeside(lit());
    await turn(lit('he-lifeng'));
    expect(shown()).toBe('He Lifeng');
    expect(actions.fetchCard).toHaveBeenLastCalledWith('he-lifeng', PAGE);
    expect(document.activeElement).toBe(document.body);
    expect(actions.onOpened).not.toHaveBeenCalled();
  });

  test('stays when it closes there, and gives its place to the next', async () => {
    const { turn, shown, mount } = await panelBeside(lit('he-lifeng'));
    await turn(lit());
    expect(shown()).toBe('He Lifeng');
    await turn(lit('scott-bessent'));
    expect(shown()).toBe('Scott Bessent');
    expect(mount.querySelectorAll('.popup-card')).toHaveLength(1);
  });

  test('stays closed here once the user has closed it, until it opens there anew', async () => {
    const { turn, shown } = await panelBeside(lit('he-lifeng'));
    await pressEscape();
    expect(shown()).toBeUndefined();
    await turn({ ...lit('he-lifeng'), stoppedAfter: 70_000 } as PageView);
    expect(shown()).toBeUndefined();
    await turn(lit());
    await turn(lit('he-lifeng'));
    expect(shown()).toBe('He Lifeng');
  });

  test('lies over a card that the user has chosen, and over one that the user has turned to', async () => {
    const { turn, shown, click, member, mount } = await panelBeside(lit());
    await click(member('Rare earths'));
    await turn(lit('he-lifeng'));
    await act(() => mount.querySelector<HTMLElement>('.popup-card:not([hidden])')?.focus());
    await turn(lit('scott-bessent'));
    const order = [];
    for (; shown(); await pressEscape()) order.push(shown());
    expect(order).toEqual(['Scott Bessent', 'He Lifeng', 'Rare earths']);
    expect(mount.querySelector('.cast')?.checkVisibility()).toBe(true);
  });

  test('is not put over itself', async () => {
    const { turn, shown, click, member, mount } = await panelBeside(lit());
    await click(member('He Lifeng'));
    await turn(lit('he-lifeng'));
    expect(shown()).toBe('He Lifeng');
    expect(mount.querySelectorAll('.popup-card')).toHaveLength(1);
  });

  test('that cannot be had changes nothing', async () => {
    const { turn, shown, mount } = await panelBeside(lit(), { fetchCard: async () => undefined });
    await turn(lit('he-lifeng'));
    expect(shown()).toBeUndefined();
    expect(mount.querySelector('[role=alert]')).toBeNull();
  });

  type Going = (panel: Awaited<ReturnType<typeof panelBeside>>) => Promise<void>;
  const openAnother: Going = ({ click, member }) => click(member('Rare earths'));
  const pointBack: Going = ({ turn }) => turn(lit('he-lifeng'));
  const changeTabs: Going = ({ turn }) => turn(lit(), { tab: 8, url: 'https://other.example/' });
  test.each([
    ['has opened another', undefined, openAnother, 'Rare earths'],
    ['points at the card in sight again', 'he-lifeng', pointBack, 'He Lifeng'],
    ['has gone to another tab', undefined, changeTabs, undefined],
  ])('that comes late is dropped when the user %s meanwhile', async (_, before, go, inSight) => {
    let answer = (_: unknown) => {};
    const slow = new Promise((done) => {
      answer = done;
    });
    const panel = await panelBeside(lit(before), {
      fetchCard: async (id, page) => {
        if (id === 'scott-bessent') await slow;
        return cardBeside(id, page?.article);
      },
    });
    await panel.turn(lit('scott-bessent'));
    await go(panel);
    answer(undefined);
    await settle();
    expect(panel.shown()).toBe(inSight);
  });
});

describe('what the user waits for is not dropped when the page points at the card in sight', () => {
  /** A panel whose next cards come once they are let go, in this order. */
  const slowPanel = async (...answers: (Card | undefined)[]) => {
    const held: (() => void)[] = [];
    const fetchCard = (id: string) =>
      answers.length === 0
        ? Promise.resolve(cardBeside(id, ARTICLE))
        : new Promise<Card | undefined>((done) => held.push(() => done(answers.shift())));
    const panel = await panelBeside(lit(), { fetchCard });
    const letGo = async () => {
      held.shift()?.();
      await settle();
    };
    return { ...panel, letGo };
  };

  test('another try at that card', async () => {
    const { turn, shown, click, member, mount, letGo } = await slowPanel(undefined, cardBeside('he-lifeng', ARTICLE));
    await click(member('He Lifeng'));
    await letGo();
    await click(mount.querySelector('.popup-card [role=alert] button'));
    await turn(lit('he-lifeng'));
    await letGo();
    expect(shown()).toBe('He Lifeng');
  });

  test('another card', async () => {
    const [first, second] = ['he-lifeng', 'scott-bessent'].map((id) => cardBeside(id, ARTICLE));
    const { turn, shown, click, member, mount, letGo } = await slowPanel(first, second);
    await click(member('He Lifeng'));
    await letGo();
    await click(mount.querySelector('.popup-card [data-open]'));
    await turn(lit('he-lifeng'));
    await letGo();
    expect(shown()).toBe('Scott Bessent');
    expect(mount.querySelectorAll('.popup-card')).toHaveLength(2);
  });
});

describe('another page', () => {
  const next = { ...HOME, url: 'https://news.example/b' };
  const elsewhere = { tab: 8, url: 'https://other.example/' };

  test('in the same tab takes the cards with it', async () => {
    const { turn, shown, click, member } = await panelBeside(lit());
    await click(member('He Lifeng'));
    await turn(lit(), next);
    expect(shown()).toBeUndefined();
  });

  test('in another tab takes away what was pointed at, and leaves what the user has chosen', async () => {
    const { turn, shown, click, member } = await panelBeside(lit());
    await click(member('Rare earths'));
    await turn(lit('he-lifeng'));
    await turn(lit(), elsewhere);
    expect(shown()).toBe('Rare earths');
  });

  test('in another tab, which had no address at first as new ones have none, leaves it, too', async () => {
    const { turn, shown, click, member } = await panelBeside(lit());
    await click(member('Rare earths'));
    await turn({ state: 'restricted' }, { tab: 8, url: 'about:blank' });
    await turn(lit(), elsewhere);
    expect(shown()).toBe('Rare earths');
    await turn(lit());
    expect(shown()).toBe('Rare earths');
    await turn(lit(), next);
    expect(shown()).toBeUndefined();
  });

  test('has its own mentions, also where they are as many', async () => {
    const { mount, actions, turn, click, member } = await panelBeside(lit());
    await click(member('He Lifeng'));
    await click(mount.querySelector('.mentions summary'));
    expect(mount.querySelectorAll('.mentions li')).toHaveLength(2);
    await turn(lit(), elsewhere);
    expect(mount.querySelectorAll('.mentions li')).toHaveLength(0);
    await click(mount.querySelector('.mentions summary'));
    expect(actions.mentions).toHaveBeenCalledTimes(2);
  });

  test('does not say what became of the file of the one before', async () => {
    const { mount, turn, click } = await panelBeside(lit(), { exportPage: async () => undefined });
    await click(mount.querySelector('.export button'));
    const said = () => mount.querySelector('.export [role="status"]')?.textContent;
    expect(said()).toBe(words.export.failed);
    await turn(lit(), elsewhere);
    expect(said()).toBe('');
  });

  test('shows the card that is open in it', async () => {
    const { turn, shown } = await panelBeside(lit('he-lifeng'));
    await turn(lit('he-lifeng'), elsewhere);
    expect(shown()).toBe('He Lifeng');
  });
});

describe('the mentions of an entity', () => {
  test('are asked for when they are unfolded, shown as text in their sentences, and each leads to its place', async () => {
    const { mount, actions, click, member } = await panelBeside(lit());
    await click(member('He Lifeng'));
    expect(mount.querySelector('.mentions summary')?.textContent).toBe('Named 4 times on this page');
    expect(actions.mentions).not.toHaveBeenCalled();
    await click(mount.querySelector('.mentions summary'));
    expect(mount.querySelector('.mentions summary')?.textContent).toBe('Named 4 times on this page; the first 2:');
    const rows = [...mount.querySelectorAll('.mentions li')];
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Then He <b>came</b>.', 'He left.']);
    await click(rows[1]?.querySelector('button'));
    expect(actions.goTo).toHaveBeenCalledWith('he-lifeng', 1);
  });

  test('that cannot be told are said to be so', async () => {
    const { mount, click, member } = await panelBeside(lit(), { mentions: async () => undefined });
    await click(member('He Lifeng'));
    await click(mount.querySelector('.mentions summary'));
    expect(mount.querySelector('.mentions [role=status]')?.textContent).toBe(words.panel.mentionsFailed);
  });

  test('are not spoken of where the page does not name it', async () => {
    const { mount, click, tab, member } = await panelBeside(lit());
    await click(tab('lookUp'));
    await click(member('Xi Jinping'));
    expect(mount.querySelector('.popup-card')).not.toBeNull();
    expect(mount.querySelector('.mentions')).toBeNull();
  });
});

test('a section closes the cards that lie over the one before', async () => {
  const { mount, click, tab, member, shown } = await panelBeside(lit());
  await click(member('He Lifeng'));
  await click(tab('lookUp'));
  expect(shown()).toBeUndefined();
  expect(mount.querySelector('.catalog')?.checkVisibility()).toBe(true);
  expect(mount.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-lookUp');
});

test('a section is shown from its top, also where a card lay over the one before', async () => {
  const { click, tab, member } = await panelBeside(lit());
  await click(tab('lookUp'));
  scrollTo({ top: 3000, behavior: 'instant' });
  await click(member('Xi Jinping'));
  expect(scrollY).toBe(0);
  await click(tab('page'));
  expect(scrollY).toBe(0);
  scrollTo({ top: 100, behavior: 'instant' });
  expect(scrollY).toBe(100);
  await click(tab('lookUp'));
  expect(scrollY).toBe(0);
});

test('the panel has one heading of the first level, also with a card open', async () => {
  const { mount, click, member } = await panelBeside(lit());
  expect(mount.querySelectorAll('h1')).toHaveLength(1);
  await click(member('He Lifeng'));
  expect(mount.querySelectorAll('h1')).toHaveLength(1);
});

test.each(['timeline', 'ties'] as const)(
  'that the %s could not be had comes into a status that was there',
  async (section) => {
    let isThere = true;
    const { mount, turn, click, tab } = await panelBeside(lit(), {
      timeline: async (ids) => (isThere ? timelineOf(ids && [...ids], days, index) : undefined),
      ties: async (ids) => (isThere ? tiesAmong([...ids], index) : undefined),
    });
    await click(tab(section));
    const status = mount.querySelector('.overview > [role=status]');
    expect(status?.textContent).toBe('');
    isThere = false;
    await turn({ ...lit(), digest: { ...DIGEST, cast: DIGEST.cast.slice(1) } } as PageView);
    expect(mount.querySelector('.overview > [role=status]')).toBe(status);
    expect(status?.querySelector('.nothing')).not.toBeNull();
  },
);

describe('while a page changes its cast', () => {
  /** The page with one more name, which it names most. */
  const grown = (): PageView => {
    const more = [{ id: 'xi-jinping', count: 9 }, ...COUNTS];
    return { ...lit(), digest: digest(more, days, index, ['china']) } as PageView;
  };

  test('the timeline keeps the time that the user looks at, the row in sight, and the focus', async () => {
    const { mount, turn, click, tab } = await panelBeside(lit());
    await click(tab('timeline'));
    const button = (text: string) => [...mount.querySelectorAll('button')].find((one) => one.textContent === text);
    await click(button('Year'));
    const zoom = () => mount.querySelector('.zooms [aria-pressed=true]')?.textContent;
    const list = mount.querySelector('.happened') as HTMLElement;
    // What is folded into a row cannot have the focus.
    const row = [...list.querySelectorAll<HTMLElement>('.row > .told')].at(-8) as HTMLElement;
    row.scrollIntoView({ block: 'start' });
    row.focus({ preventScroll: true });
    await settle();
    const top = row.getBoundingClientRect().top;
    const before = list.querySelectorAll('.row').length;
    await turn(grown());
    await settle();
    expect(list.querySelectorAll('.row').length).toBeGreaterThan(before);
    expect(zoom()).toBe('Year');
    expect(document.activeElement).toBe(row);
    expect(Math.abs(row.getBoundingClientRect().top - top)).toBeLessThan(2);
    await turn(grown(), { tab: 7, url: 'https://news.example/b' });
    await settle();
    expect(zoom()).toBe('All');
  });

  test('the ties keep the focus, and are reached by the Tab key after a name has gone', async () => {
    const { mount, turn, click, tab } = await panelBeside(grown());
    await click(tab('ties'));
    const stop = (id: string) => mount.querySelector<SVGElement>(`[data-stop="${id}"]`);
    act(() => stop('he-lifeng')?.focus());
    await turn(lit());
    expect(document.activeElement).toBe(stop('he-lifeng'));
    await turn(grown());
    act(() => stop('xi-jinping')?.focus());
    await turn(lit());
    expect(stop('xi-jinping')).toBeNull();
    expect(mount.querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
  });
});

test('on a page that names nobody the sections have something to say all the same', async () => {
  const { mount, click, tab } = await panelBeside({ state: 'quiet', host: 'news.example' });
  expect(mount.querySelectorAll('.newest li').length).toBeGreaterThan(0);
  for (const section of SECTIONS) {
    await click(tab(section));
    const shown = mount.querySelector('[role=tabpanel] > div:not([hidden])') as HTMLElement;
    expect(shown.textContent.length, section).toBeGreaterThan(60);
  }
});

test('what was opened lately stands in its order above all cards; what there is no card of any more is left out', async () => {
  const { mount, click, tab } = await panelBeside(lit(), {}, ['rare-earths', 'nobody', 'he-lifeng']);
  await click(tab('lookUp'));
  const lately = [...mount.querySelectorAll('.lately .member-name')].map(({ textContent }) => textContent);
  expect(lately).toEqual(['Rare earths', 'He Lifeng']);
});

test('when the button that ends a pause has gone, its tab has the focus; a pause that ends by itself moves none', async () => {
  for (const isPressed of [true, false]) {
    const { mount, tab, turn, click } = await panelBeside({ state: 'paused' });
    const button = mount.querySelector<HTMLElement>('.state button');
    button?.focus();
    if (isPressed) await click(button);
    await turn(lit());
    expect(document.activeElement).toBe(isPressed ? tab('page') : document.body);
  }
});

test('while all is paused, this page says until when and offers to go on; what is looked up stays at hand', async () => {
  const onGoOn = vi.fn(async () => undefined);
  const { mount, click, tab } = await panelBeside({ state: 'paused' }, { onGoOn });
  expect(mount.querySelector('.state')?.textContent).toContain('Backstory is paused until the browser restarts.');
  await click(mount.querySelector('.state button'));
  expect(onGoOn).toHaveBeenCalledOnce();
  expect(mount.querySelector('[role=alert]')).toBeNull();
  await click(tab('lookUp'));
  expect(mount.querySelector('.search input')).not.toBeNull();
});

test('on a new day open cards and the timeline are loaded anew, and each stays open where it was', async () => {
  const fetchCard = vi.fn(async (id: string) => cardBeside(id, ARTICLE));
  const { actions, turn, click, tab, member, shown } = await panelBeside(lit(), { fetchCard });
  await click(tab('timeline'));
  expect(actions.timeline).toHaveBeenCalledTimes(1);
  await turn(lit(), HOME, '2026-11-25');
  expect(actions.timeline).toHaveBeenCalledTimes(2);
  await click(tab('page'));
  await click(member('He Lifeng'));
  scrollTo({ top: 200, behavior: 'instant' });
  const button = document.querySelector<HTMLElement>('.popup-card:not([hidden]) .bar button');
  button?.focus({ preventScroll: true });
  const place = () => [scrollY, document.activeElement];
  const before = place();
  expect(before).toEqual([200, button]);
  await turn(lit(), HOME, '2026-11-26');
  expect(place()).toEqual(before);
  expect(fetchCard.mock.calls.map(([id]) => id)).toEqual(['he-lifeng', 'he-lifeng']);
  expect(shown()).toBe('He Lifeng');
});

test('on a new day the newest events, results and rates are asked for anew', async () => {
  const newest = vi.fn(async () => newestEvents(TODAY, index));
  const search = vi.fn(async () => []);
  const rates = vi.fn(async () => null);
  const { turn, click, tab, mount } = await panelBeside(
    { state: 'quiet', host: 'news.example' },
    { newest, search, rates },
  );
  expect(newest).toHaveBeenCalledTimes(1);
  await turn({ state: 'quiet', host: 'news.example' }, HOME, '2026-11-25');
  expect(newest).toHaveBeenCalledTimes(2);
  await click(tab('lookUp'));
  const field = mount.querySelector<HTMLInputElement>('[role="combobox"]') as HTMLInputElement;
  await act(async () => {
    field.value = 'tariff on japan';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const asked = search.mock.calls.length;
  expect(asked).toBeGreaterThan(0);
  await turn({ state: 'quiet', host: 'news.example' }, HOME, '2026-11-26');
  expect(search).toHaveBeenCalledTimes(asked + 1);
  expect(rates).toHaveBeenCalledTimes(asked + 1);
});

describe('at 252 px, with which Firefox opens its sidebar, and a scrollbar in them', () => {
  beforeEach(() => page.viewport(252, 800));

  test('the sections stand in one line, and the name of the site has room', async () => {
    const { mount, tab } = await panelBeside({ ...lit(), host: 'edition.example' } as PageView);
    mount.style.width = '237px';
    expect(new Set(SECTIONS.map((section) => tab(section)?.getBoundingClientRect().top)).size).toBe(1);
    const row = mount.querySelector('.sections') as HTMLElement;
    expect(row.scrollWidth).toBe(row.clientWidth);
    expect(mount.querySelector('.panel')?.getBoundingClientRect().height).toBe(84);
    const host = mount.querySelector('.host') as HTMLElement;
    expect(host.scrollWidth).toBe(host.clientWidth);
    expect(mount.querySelector('h1')?.textContent).toBe(words.name);
  });

  test('the dates of a card stand above their texts', async () => {
    const { mount, click, member } = await panelBeside(lit());
    await click(member('He Lifeng'));
    const date = mount.querySelector('.popup-card .rows dt')?.getBoundingClientRect();
    const text = mount.querySelector('.popup-card .rows dd')?.getBoundingClientRect();
    expect(text?.left).toBe(date?.left);
    expect(text?.top).toBeGreaterThanOrEqual(date?.bottom ?? Number.POSITIVE_INFINITY);
  });
});

test.each([
  ['first', 'strong', 4],
  ['all', 'faint', 3],
] as const)('the legend shows the lines as they are in the page (%s mention, %s)', async (marks, strength, lines) => {
  const { mount } = await panelBeside(lit(), {}, [], { ...DEFAULTS, marks, strength });
  const samples = [...mount.querySelectorAll<HTMLElement>('.legend dt [style]')].map(({ style }) => style.cssText);
  const person = document.createElement('span');
  person.style.cssText = underlineStyle('person', strength);
  expect(samples).toHaveLength(lines);
  expect(samples[0]).toBe(person.style.cssText);
  expect(mount.textContent.includes(words.legend.again)).toBe(marks === 'first');
});

describe.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s colors', (colors) => {
  const emulate = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia' as never, { features: [{ name: 'forced-colors', value }] } as never);
  beforeEach(async () => {
    await emulate(colors === 'forced' ? 'active' : 'none');
    addStyle(`:root { color-scheme: ${colors === 'dark' ? 'dark' : 'light'} !important }`);
    return () => emulate('none');
  });

  test.each([420, 280, 252])('at %i px, which nothing is wider than', async (width) => {
    await page.viewport(width, 800);
    const { mount, click, tab, member } = await panelBeside(lit(), {}, ['rare-earths']);
    const check = async (what: string) => {
      const { violations } = await axe.run(mount);
      expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(document.documentElement.scrollWidth, what).toBeLessThanOrEqual(width);
    };
    for (const section of SECTIONS) {
      await click(tab(section));
      await check(section);
    }
    await click(tab('page'));
    await click(member('He Lifeng'));
    await click(mount.querySelector('.mentions summary'));
    await check('a card');
  });
});
