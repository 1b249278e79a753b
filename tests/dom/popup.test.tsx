import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions } from '../../components/popup/view';
import type { Newest } from '../../lib/messages/newest';
import type { PageView } from '../../lib/messages/page-view';
import { DEFAULTS } from '../../lib/settings/schema';
import { MAX_SITES } from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import type { ReleaseNews } from '../../lib/words/pages/releases';
import { storingWords } from '../../lib/words/storing';
import { eventually } from '../eventually';

const NEWEST: Newest = {
  events: [1, 2, 3].map((nth) => ({
    when: `2026-10-0${nth}`,
    text: `It was ${nth}.`,
    about: [{ id: 'anna', name: 'Anna', category: 'person' }],
    cites: [{ source: 1, at: '¶1' }],
  })),
  sources: [{ number: 1, kind: 'news-article', publisher: 'The Paper', date: '2026-10-03', title: 'A report' }],
};

const KNOWN = { until: '2026-10-07', isOld: false };

/** The popup over a page, with what is different about the actions; `fetched` gets the ids of the cards asked for. */
function popupOver(view: PageView, changed: Partial<PopupActions> = {}, known = KNOWN, news?: ReleaseNews) {
  const fetched: string[] = [];
  const actions: PopupActions = {
    fetchCard: async (id) => {
      fetched.push(id);
      return null;
    },
    rates: async () => null,
    search: async () => [],
    newest: async () => NEWEST,
    goToNext: async () => false,
    onSite: async () => true,
    onPause: async () => undefined,
    onGoOn: async () => undefined,
    onReload: () => undefined,
    readOn: async () => undefined,
    onRetry: () => undefined,
    onSettings: () => undefined,
    ...changed,
  };
  const mount = document.createElement('div');
  document.body.append(mount);
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  const turn = (next: PageView, told?: ReleaseNews) => {
    const props = { about: ['bread'], lines: DEFAULTS, known, news: told, actions };
    return act(() => render(<Popup view={next} {...props} />, mount));
  };
  turn(view, news);
  return { mount, fetched, turn };
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));

test.each([
  [true, 'What Backstory knows ends on 7 October 2026. Newer steps are missing.'],
  [false, 'Sources to 7 October 2026.'],
])('until when what is known reaches is said once, and plainly where that is long ago (%s)', (isOld, line) => {
  const { mount } = popupOver({ state: 'quiet', host: 'example.org' }, {}, { ...KNOWN, isOld });
  expect(mount.textContent).toContain(words.popup.quiet(['bread']));
  expect([...mount.querySelectorAll('.aged')].map(({ textContent }) => textContent)).toEqual([line]);
});

test('the site is named as people write it, and switched as browsers do', async () => {
  const switched: string[] = [];
  const onSite = async (host: string) => switched.push(host) > 0;
  const { mount } = popupOver({ state: 'quiet', host: 'xn--bcher-kva.de' }, { onSite });
  expect(mount.querySelector('.site')?.textContent).toBe('Backstory on bücher.debücher.de');
  await act(() => mount.querySelector<HTMLElement>('[role=switch]')?.click());
  expect(switched).toEqual(['xn--bcher-kva.de']);
});

test('what the popup says of a page comes into a status that was there before', () => {
  const { mount, turn } = popupOver({ state: 'reading', host: 'example.org' });
  const [state, stopped] = mount.querySelectorAll('[role=status]');
  const said = (view: PageView) => {
    turn(view);
    const now = [...mount.querySelectorAll('[role=status]')];
    expect([now[0], now[1]]).toEqual([state, stopped]);
    return now.slice(0, 2).map((one) => one.firstElementChild?.firstChild?.nodeValue);
  };
  expect(said({ state: 'quiet', host: 'example.org' })).toEqual([words.popup.quiet(['bread']), undefined]);
  expect(said({ state: 'paused' })).toEqual([words.pause.paused(undefined), undefined]);
  expect(said({ state: 'quiet', host: 'example.org', stoppedAfter: 70_000 })).toEqual([
    words.popup.quiet(['bread']),
    words.popup.stopped(70_000),
  ]);
});

test('the popup has one heading of the first level, also with a card open', async () => {
  const { mount } = popupOver({ state: 'restricted' });
  const headings = () => [...mount.querySelectorAll('h1')].filter((one) => one.checkVisibility());
  expect(headings().map(({ textContent }) => textContent)).toEqual([words.name]);
  await settle();
  await act(() => mount.querySelector<HTMLElement>('.newest .about button')?.click());
  await settle();
  expect(mount.querySelector('.popup-card')).not.toBeNull();
  expect(headings().map(({ textContent }) => textContent)).toEqual([words.name]);
});

describe('a page without a summary', () => {
  test.each<PageView>([
    { state: 'quiet', host: 'example.org' },
    { state: 'off', host: 'example.org' },
    { state: 'stale' },
    { state: 'restricted' },
    { state: 'barred' },
    { state: 'readerView' },
    { state: 'other' },
    { state: 'closed' },
  ])(
    'that is $state has what Backstory does, the three newest events with their sources, and the search',
    async (view) => {
      const { mount, fetched } = popupOver(view);
      await settle();
      expect(mount.querySelector('.introduction')?.textContent).toBe(words.popup.introduction(['bread']));
      expect(mount.querySelectorAll('.newest ol > li')).toHaveLength(3);
      expect(mount.querySelectorAll('.newest .mark')).toHaveLength(3);
      expect(mount.querySelector('.search input')).not.toBeNull();
      mount.querySelector<HTMLElement>('.newest .about button')?.click();
      expect(fetched).toEqual(['anna']);
    },
  );

  test.each(['opening', 'looking', 'waking', 'reading', 'failed', 'unanswered'] as const)(
    'yet that is %s has none of that, as a summary may come',
    async (state) => {
      const { mount } = popupOver({ state, host: 'example.org' } as PageView);
      await settle();
      expect(mount.querySelector('.introduction, .newest')).toBeNull();
    },
  );

  test('stays as it is where the newest events cannot be had', async () => {
    const { mount } = popupOver({ state: 'restricted' }, { newest: async () => undefined });
    await settle();
    expect(mount.querySelector('.introduction')).not.toBeNull();
    expect(mount.querySelector('.newest')).toBeNull();
  });
});

describe('the search', () => {
  const found = ['anna', 'bert', 'carl'].map((id) => ({ id, name: id, role: 'A role', category: 'person' as const }));

  const type = async (field: HTMLInputElement, query: string) => {
    field.value = query;
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await settle();
  };

  /** What a screen reader is told of what was found. */
  const saidIn = (mount: HTMLElement) => mount.querySelector('.search [role=status]')?.textContent;

  /** Types a query and gives what acts in the field and what it says. */
  async function searchFor(query: string, changed: Partial<PopupActions> = {}) {
    const { mount, fetched } = popupOver({ state: 'restricted' }, { search: async () => found, ...changed });
    const field = mount.querySelector('input[role=combobox]') as HTMLInputElement;
    field.focus();
    await type(field, query);
    const press = async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      await settle();
      return event.defaultPrevented;
    };
    const chosen = () => {
      const id = field.getAttribute('aria-activedescendant');
      const option = id === null ? undefined : mount.querySelector(`[id="${id}"]`);
      expect(mount.querySelectorAll('[aria-selected=true]')).toHaveLength(option ? 1 : 0);
      expect(option?.getAttribute('aria-selected') ?? 'true').toBe('true');
      return option?.querySelector('.member-name')?.textContent;
    };
    return { mount, fetched, field, press, chosen };
  }

  test('shows the table of rates below the results where the query asks for rates, and says so', async () => {
    const table = {
      rates: [
        {
          partner: { id: 'japan', name: 'Japan' },
          goods: 'most goods',
          rate: '12.5%',
          basis: 'a law',
          from: '2026-07-24',
          holds: 'in force' as const,
          cites: [{ source: 1, at: '¶1' }],
        },
      ],
      sources: NEWEST.sources,
    };
    const asked: string[] = [];
    const rates = async (query: string) => {
      asked.push(query);
      return query.startsWith('tariff') ? table : null;
    };
    const { mount, field } = await searchFor('tariff on japan', { rates });
    const shown = mount.querySelector('.search .rates');
    expect(shown?.textContent).toContain('12.5%');
    const list = mount.querySelector('[role=listbox]') as Element;
    expect(list.compareDocumentPosition(shown as Element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await eventually(() => expect(saidIn(mount)).toBe('3 results and a table of tariffs'));
    await type(field, 'japan');
    expect(mount.querySelector('.search .rates')).toBeNull();
    await eventually(() => expect(saidIn(mount)).toBe('3 results'));
    expect(asked).toEqual(['tariff on japan', 'japan']);
    expect(mount.querySelector('.members')).toBeNull();
    const members = [{ names: ['the Netherlands', 'Germany'], of: 'the European Union' }];
    const ofMembers = await searchFor('tariff on dutch goods', { rates: async () => ({ ...table, members }) });
    expect(ofMembers.mount.querySelector('.members')?.textContent).toBe(
      'The Netherlands and Germany belong to the European Union, whose rates their goods pay.',
    );
    const alone = await searchFor('tariff on japan', { rates, search: async () => [] });
    await eventually(() => expect(saidIn(alone.mount)).toBe('A table of tariffs'));
    expect(alone.mount.querySelector('.search .none')).toBeNull();
  });

  test('asks nothing and says nothing while only spaces are typed, which look like an empty field', async () => {
    const asked: string[] = [];
    const search = async (query: string) => {
      asked.push(query);
      return [];
    };
    const { mount, field } = await searchFor('  ', { search });
    expect(saidIn(mount)).toBe('');
    await type(field, ' x');
    await eventually(() => expect(saidIn(mount)).toBe('Nothing found'));
    expect(asked).toEqual([' x']);
  });

  test('says what was found once nothing more is typed, and says it again after each change', async () => {
    const { mount, field } = await searchFor('st');
    expect(mount.querySelectorAll('[role=option]')).toHaveLength(3);
    const said = [''];
    const status = mount.querySelector('.search [role=status]') as Element;
    const watch = new MutationObserver(() => {
      const now = status.textContent ?? '';
      if (now !== said.at(-1)) said.push(now);
    });
    onTestFinished(() => watch.disconnect());
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    for (const query of ['ste', 'stee', 'steel']) await type(field, query);
    expect(said).toEqual(['']);
    await eventually(() => expect(said).toEqual(['', '3 results']));
    await type(field, 'steels');
    expect(said).toEqual(['', '3 results', '']);
    await eventually(() => expect(said).toEqual(['', '3 results', '', '3 results']));
  });

  /** A search whose answers come when the test lets them: of each query, results whose ids begin with it. */
  function slowSearch() {
    const waiting: (() => void)[] = [];
    const search = (query: string) =>
      new Promise<typeof found>((done) =>
        waiting.push(() =>
          done(found.map((one) => ({ ...one, id: `${query}-${one.id}`, name: `${query}-${one.id}` }))),
        ),
      );
    const answer = async () => {
      for (const one of waiting.splice(0)) one();
      await settle();
    };
    return { search, answer };
  }

  test('an arrow key that comes before the results counts once they are there', async () => {
    const { search, answer } = slowSearch();
    const { press, chosen } = await searchFor('a', { search });
    await press('ArrowDown');
    await press('ArrowDown');
    expect(chosen()).toBeUndefined();
    await answer();
    expect(chosen()).toBe('a-bert');
  });

  test('Enter never opens a result of the query before', async () => {
    const { search, answer } = slowSearch();
    const { field, fetched, press, chosen } = await searchFor('a', { search });
    await answer();
    await press('ArrowDown');
    expect(chosen()).toBe('a-anna');
    await type(field, 'b');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(chosen()).toBeUndefined();
    await press('Enter');
    expect(fetched).toEqual([]);
    await answer();
    expect(fetched).toEqual(['b-bert']);
  });

  test('is a combobox whose list is there while there are results', async () => {
    const { mount, field } = await searchFor('a');
    const list = mount.querySelector('[role=listbox]');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-controls')).toBe(list?.id);
    expect(list?.getAttribute('aria-label')).toBe(words.popup.results);
    expect([...(list?.querySelectorAll('[role=option]') ?? [])]).toHaveLength(3);
    await type(field, '');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('arrow keys go through the results and round about, with the focus in the field', async () => {
    const { field, press, chosen } = await searchFor('a');
    const walk: (string | null | undefined)[] = [chosen()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      expect(await press(key)).toBe(true);
      walk.push(chosen());
    }
    expect(walk).toEqual([undefined, 'anna', 'bert', 'carl', undefined, 'carl', 'bert']);
    expect(document.activeElement).toBe(field);
  });

  test('Enter opens the one chosen, and the best where none is', async () => {
    const { fetched, press } = await searchFor('a');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(fetched).toEqual(['bert']);
    const other = await searchFor('a');
    await other.press('Enter');
    expect(other.fetched).toEqual(['anna']);
  });

  test('Escape goes back from a card to the list as it was, then out of the list, then empties the field', async () => {
    const { mount, field, press, chosen } = await searchFor('a');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(mount.querySelector('.popup-card')).not.toBeNull();
    expect(await press('Escape')).toBe(true);
    expect(mount.querySelector('.popup-card')).toBeNull();
    expect([document.activeElement, field.value, chosen()]).toEqual([field, 'a', 'bert']);
    expect(await press('Escape')).toBe(true);
    expect([field.value, chosen()]).toEqual(['a', undefined]);
    expect(await press('Escape')).toBe(true);
    expect(field.value).toBe('');
    expect(await press('Escape')).toBe(false); // Now the browser closes the popup.
  });
});

test('the key “/” goes to the search, from a switch too, and with Ctrl it is left to the browser', async () => {
  const { mount } = popupOver({ state: 'quiet', host: 'example.org' });
  await settle();
  const press = (key: KeyboardEventInit, target: Element | null) => {
    const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true });
    target?.dispatchEvent(event);
    return { isTaken: event.defaultPrevented, focused: document.activeElement?.getAttribute('role') };
  };
  expect(press({ key: '/', ctrlKey: true }, mount)).toEqual({ isTaken: false, focused: null });
  expect(press({ key: '/' }, mount.querySelector('.switch'))).toEqual({ isTaken: true, focused: 'combobox' });
});

test('the key “/” goes back from a card to the search', async () => {
  const found = [{ id: 'anna', name: 'Anna', role: 'A baker', category: 'person' as const }];
  const { mount } = popupOver({ state: 'quiet', host: 'example.org' }, { search: async () => found });
  const field = mount.querySelector<HTMLInputElement>('[role=combobox]');
  field?.focus();
  await userEvent.keyboard('ann');
  await eventually(() => expect(mount.querySelectorAll('[role=option]')).toHaveLength(1));
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(mount.querySelector<HTMLElement>('.popup')?.hidden).toBe(true));
  await userEvent.keyboard('/');
  await eventually(() => expect(document.activeElement).toBe(field));
  expect([mount.querySelector<HTMLElement>('.popup')?.hidden, field?.value]).toEqual([false, 'ann']);
});

describe('a button that goes with its message gives the focus to the search', () => {
  const press = async (mount: HTMLElement, selector: string) => {
    mount.querySelector<HTMLElement>(selector)?.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(mount.querySelector(selector)).toBeNull());
    expect(document.activeElement).toBe(mount.querySelector('[role=combobox]'));
  };

  test('“Try again”', async () => {
    const over: ReturnType<typeof popupOver> = popupOver(
      { state: 'failed', host: 'example.org' },
      { onRetry: () => over.turn({ state: 'looking', host: 'example.org' }) },
    );
    await press(over.mount, '.state button');
  });

  test('“Read on”', async () => {
    const quiet = { state: 'quiet', host: 'example.org' } as const;
    const over: ReturnType<typeof popupOver> = popupOver(
      { ...quiet, stoppedAfter: 70_000 },
      { readOn: async () => over.turn(quiet) },
    );
    await press(over.mount, '.stopped button');
  });

  test('the cross of the news', async () => {
    const news = { version: '1.2.0', line: 'There is a timeline now.' };
    const over: ReturnType<typeof popupOver> = popupOver(
      { state: 'restricted' },
      { onNewsRead: () => over.turn({ state: 'restricted' }, undefined) },
      KNOWN,
      news,
    );
    await press(over.mount, '.release button');
  });
});

describe('a pause', () => {
  const press = (mount: HTMLElement, label: string) => {
    const all = [...mount.querySelectorAll('button')];
    act(() => all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label)?.click());
  };

  test('is offered by a quiet button that unfolds for how long', () => {
    const lengths: string[] = [];
    const { mount } = popupOver(
      { state: 'quiet', host: 'example.org' },
      { onPause: async (length) => void lengths.push(length) },
    );
    expect(mount.querySelector('.pause')?.getAttribute('aria-expanded')).toBe('false');
    expect(mount.textContent).not.toContain(words.pause.lengths.hour);
    press(mount, words.pause.title);
    expect(mount.querySelector('.pause')?.getAttribute('aria-expanded')).toBe('true');
    press(mount, words.pause.lengths.session);
    expect(mount.querySelector('.pause')?.getAttribute('aria-expanded')).toBe('false');
    press(mount, words.pause.title);
    press(mount, words.pause.lengths.hour);
    expect(lengths).toEqual(['session', 'hour']);
    press(mount, words.pause.title);
    press(mount, words.pause.title);
    expect(mount.textContent).not.toContain(words.pause.lengths.hour);
  });

  test('that could not be stored leaves the focus on its button, as the one that was pressed is gone', async () => {
    const onPause = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    const { mount } = popupOver({ state: 'quiet', host: 'example.org' }, { onPause });
    press(mount, words.pause.title);
    const length = mount.querySelector<HTMLElement>('.pause-lengths button');
    length?.focus();
    act(() => length?.click());
    await settle();
    expect(document.activeElement).toBe(mount.querySelector('.pause'));
  });

  test('says until when, offers to go on, and leaves no switch for the site', () => {
    let goneOn = 0;
    const { mount } = popupOver({ state: 'paused' }, { onGoOn: async () => void goneOn++ });
    expect(mount.querySelector('.state')?.textContent).toContain(words.pause.paused(undefined));
    expect(mount.querySelectorAll('[role=switch], .pause')).toHaveLength(0);
    press(mount, words.pause.goOn);
    expect(goneOn).toBe(1);
  });
});

describe('a choice that is not stored is told, until one is stored, and the switch shows what holds', () => {
  const alert = (mount: HTMLElement) => mount.querySelector('[role=alert]')?.textContent;
  const turn = async (mount: HTMLElement) => {
    act(() => mount.querySelector<HTMLElement>('[role=switch]')?.click());
    await settle();
  };

  test('a site for which the list has no room', async () => {
    const asked: unknown[] = [];
    const answers = [false, false, true];
    const onSite = async (...choice: unknown[]) => {
      asked.push(choice);
      return answers.shift() ?? true;
    };
    const { mount } = popupOver({ state: 'quiet', host: 'example.org' }, { onSite });
    let told: Element | null = null;
    for (const _ of ['the first time', 'the second time']) {
      await turn(mount);
      expect(alert(mount)).toBe(storingWords.full(MAX_SITES));
      expect(mount.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(true);
      // Only an alert that comes anew is announced.
      expect(mount.querySelector('[role=alert]')).not.toBe(told);
      told = mount.querySelector('[role=alert]');
    }
    await turn(mount);
    expect(alert(mount)).toBeUndefined();
    expect(asked).toEqual(Array(3).fill(['example.org', false]));
  });

  test.each([
    ['a site', { state: 'quiet', host: 'example.org' } as const, '[role=switch]'],
    ['a pause', { state: 'quiet', host: 'example.org' } as const, '.pause-lengths button'],
    ['its end', { state: 'paused' } as const, '.state button'],
  ])('%s, where the storage takes nothing', async (_, view, button) => {
    const fail = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    const { mount } = popupOver(view, { onSite: fail, onPause: fail, onGoOn: fail });
    act(() => mount.querySelector<HTMLElement>('.pause')?.click());
    act(() => mount.querySelector<HTMLElement>(button)?.click());
    await settle();
    expect(alert(mount)).toBe(storingWords.failed);
  });
});

describe('the news of an update', () => {
  const NEWS = { version: '1.2.0', line: 'There is a timeline now.' };

  test('is one line, and gone once it is dismissed', () => {
    let dismissed = 0;
    const { mount } = popupOver({ state: 'restricted' }, { onNewsRead: () => dismissed++ }, KNOWN, NEWS);
    const told = mount.querySelector('.release');
    expect(told?.textContent).toBe('New in Backstory: There is a timeline now.');
    told?.querySelector('button')?.click();
    expect(dismissed).toBe(1);
  });

  test('is not there where there is none', () => {
    expect(popupOver({ state: 'restricted' }, { onNewsRead: () => {} }).mount.querySelector('.release')).toBeNull();
  });
});
