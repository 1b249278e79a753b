import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { CardChange } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { eventually } from '../eventually';
import { ARTICLE, allCards, cardBeside, openInPage } from './glance-parts';

const inSight = (card: HTMLElement) => card.scrollHeight <= card.clientHeight;

beforeEach(() => page.viewport(1280, 900));
afterEach(() => document.documentElement.removeAttribute('style'));

describe('a glance', () => {
  test.each([
    [900, 60],
    [600, 290],
    [500, 240],
  ])('at any card fits a window %i px high, with the name at %i px', async (height, nameAt) => {
    await page.viewport(1280, height);
    for (const article of [ARTICLE, '2026-10-10', undefined])
      for (const card of allCards(article)) {
        const { article: shown, anchor, host, textOf } = openInPage(card, {}, { nameAt });
        const box = shown.getBoundingClientRect();
        expect(box.height, card.id).toBeLessThanOrEqual(Math.min(320, height / 2));
        expect(inSight(shown), `${card.id} ${article}`).toBe(true);
        const [name] = anchor;
        expect(box.bottom <= (name?.top ?? 0) || box.top >= (name?.bottom ?? 0), card.id).toBe(true);
        const told = textOf('.rows dd, .standing p');
        expect(told.length, card.id).toBeGreaterThan(0);
        // Whatever was left out, no sentence was cut.
        for (const text of told) expect(text.at(-1), `${card.id}: ${text}`).toMatch(/[.!?”)]/);
        host.remove();
      }
  });

  test('at a zoom of 400 % has the name beside its buttons, and breaks no word of it', async () => {
    await page.viewport(320, 225);
    for (const card of allCards(ARTICLE)) {
      const { mount, host } = openInPage(card, {}, { nameAt: 180 });
      const text = mount.querySelector('.name')?.firstChild;
      for (const { 0: word, index } of card.name.matchAll(/[^\s–-]+/g)) {
        const range = document.createRange();
        range.setStart(text as Text, index);
        range.setEnd(text as Text, index + word.length);
        expect(range.getClientRects(), `${card.id}: ${word}`).toHaveLength(1);
      }
      expect(mount.querySelector('.label')?.textContent, card.id).toBeTruthy();
      host.remove();
    }
  });

  test('shows the newest changes since the article, in the order of their days, and how many there are', () => {
    const card = cardBeside('he-lifeng', ARTICLE);
    const since = card.article?.since ?? [];
    const { mount, textOf } = openInPage(card);
    const told = textOf('.changes dd');
    expect(told).toEqual(since.slice(-told.length).map(({ text }) => text));
    expect(mount.querySelector('.changes .head')?.textContent).toBe(
      `Since this article (2 Jun 2025)${told.length} of ${since.length}`,
    );
    expect(mount.querySelectorAll('.changes .mark').length).toBeGreaterThanOrEqual(told.length);
    expect(mount.querySelector('.standing')).toBeNull();
  });

  test('shows first what matters on the fronts of the page, and the whole card shows all', () => {
    const trump = (fronts: string[]) => cardBeside('donald-trump', ARTICLE, undefined, { fronts });
    const { textOf } = openInPage(trump(['canada']));
    const told = textOf('.changes dd');
    expect(told.length).toBeGreaterThan(0);
    const others = openInPage(trump(['brazil'])).textOf('.changes dd');
    expect(told.filter((text) => others.includes(text))).toEqual([]);
    const since = trump(['canada']).article?.since ?? [];
    const shown = since.filter(({ rank = 0 }) => rank < told.length);
    expect(told).toEqual(shown.map(({ text }) => text));
    const { textOf: whole } = openInPage(trump(['canada']), { size: 'full' });
    expect(whole('.changes dd').length).toBe(since.length);
    expect(whole('.changes > dl dd')).toHaveLength(10);
    expect(whole('.changes summary')).toEqual([`${since.length - 10} more changes`]);
  });

  test('shows what was only planned where nothing else has changed', () => {
    const card = cardBeside('he-lifeng', ARTICLE);
    const [first] = card.article?.since ?? [];
    if (!first || !card.article) throw new Error('nothing has changed');
    const one = { ...first, text: 'It was planned.', rank: 1 };
    const rows = (since: readonly CardChange[]) =>
      openInPage({ ...card, article: { day: ARTICLE, since: [...since] } }).textOf('.changes dd');
    expect(rows([one])).toEqual(['It was planned.']);
    const happened = { ...one, text: 'It happened.', rank: 0 };
    expect(rows([happened, one]).slice(-2)).toEqual(['It happened.', 'It was planned.']);
  });

  test('says where things stand when nothing has changed, and where the sources end before the article', () => {
    const { textOf } = openInPage(cardBeside('he-lifeng', '2026-10-10', '2026-10-12'));
    expect(textOf('.label')).toContain(words.card.standing);
    expect(textOf('.behind')).toEqual([words.card.behind('28 September 2026')]);
    const { textOf: undated } = openInPage(cardBeside('he-lifeng', undefined));
    expect(undated('.behind')).toEqual([]);
  });

  test('does not say of what is over that nothing newer is known', () => {
    const { textOf } = openInPage(cardBeside('shinzo-abe', '2025-02-03'));
    expect(textOf('.standing p')).toHaveLength(1);
    expect(textOf('.behind')).toEqual([]);
  });

  test('has one sentence on who it is, then that alone gives way', async () => {
    const card = cardBeside('he-lifeng', ARTICLE);
    expect(openInPage(card).textOf('.role')).toEqual([card.who]);
    await page.viewport(1280, 370);
    const { textOf, article } = openInPage(card, {}, { nameAt: 10 });
    expect(textOf('.role')[0]).not.toBe(card.who);
    expect(textOf('.changes dd')).toHaveLength(1);
    expect(inSight(article)).toBe(true);
  });

  test('says at its foot what else there is', () => {
    const card = cardBeside('geneva-truce', ARTICLE);
    const { textOf } = openInPage(card);
    expect(textOf('.more > span')).toEqual([
      `Show all: Facts, a chart, ties, ${card.sources.length} sources ▾`,
      'to 28 Sep 2026',
    ]);
  });

  test('tells the passed deadline of a standing by what it was', () => {
    const card = cardBeside('he-lifeng', ARTICLE);
    const since = [{ when: '2026-11-10', over: 'was-due' as const, cites: [{ source: 1, at: '¶1' }] }];
    const { textOf } = openInPage({ ...card, article: { day: ARTICLE, since } });
    const first = card.standing?.now.text?.slice(0, card.standing.ends[0]);
    expect(textOf('.changes dd')).toEqual([`This was due to end then; whether it did is not known: ${first}`]);
  });
});

describe('a glance grows', () => {
  const open = () => openInPage(cardBeside('he-lifeng', ARTICLE));
  const click = (mount: HTMLElement, selector: string) =>
    act(() => mount.querySelector<HTMLElement>(selector)?.click());

  test.each(['.more', '.role', '.changes dd', 'h2'])('by a click on %s', (selector) => {
    const { mount, props } = open();
    click(mount, selector);
    expect(props.onGrow).toHaveBeenCalledTimes(1);
  });

  test('by Enter while it has the focus itself', async () => {
    const { dialog, props } = open();
    dialog.focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onGrow).toHaveBeenCalledTimes(1);
  });

  test('by the mark of a source, which is open then, and keeps the focus', () => {
    const { mount, props, show } = open();
    const mark = mount.querySelector<HTMLElement>('.changes .mark');
    mark?.focus();
    click(mount, '.changes .mark');
    expect(props.onGrow).toHaveBeenCalledTimes(1);
    show({ size: 'full' });
    expect(mount.querySelectorAll('.changes .cite')).toHaveLength(1);
    expect((mount.getRootNode() as ShadowRoot).activeElement).toBe(mark);
  });

  test('not by a button with a purpose of its own', () => {
    const { mount, props } = open();
    click(mount, `[aria-label="${words.card.close}"]`);
    click(mount, `[aria-label="${words.card.pin}"]`);
    expect(props.onGrow).not.toHaveBeenCalled();
  });

  test('to all there is, with its head where it was', () => {
    const card = cardBeside('he-lifeng', ARTICLE);
    const { mount, show, article, textOf } = openInPage(card, {}, { nameAt: 200 });
    const { top } = article.getBoundingClientRect();
    show({ size: 'full' });
    expect(article.getBoundingClientRect().top).toBe(top);
    expect(textOf('.changes dd')).toHaveLength(card.article?.since.length ?? 0);
    expect(mount.querySelector('.more')).toBeNull();
    const sections = [...mount.querySelectorAll('.body > section')].map((one) => one.firstElementChild?.className);
    expect([sections[0], sections[2]]).toEqual(['lead', 'summary later']);
    expect(mount.querySelector('.body > section:nth-child(2)')?.classList.contains('changes')).toBe(true);
    expect(textOf('.after').length).toBeGreaterThan(0);
  });
});

test('a name in a sentence turns the card to its own, at the same size, and back again', async () => {
  const { mount, props, textOf } = openInPage(cardBeside('he-lifeng', ARTICLE));
  const name = mount.querySelector<HTMLElement>('.changes .named');
  const id = name?.dataset.open ?? '';
  act(() => name?.click());
  await eventually(() => expect(textOf('h2')[0]).toContain(cardBeside(id, ARTICLE).name));
  expect(props.onGrow).not.toHaveBeenCalled();
  expect(mount.querySelector('.glance')).not.toBeNull();
  act(() => mount.querySelector<HTMLElement>('.back')?.click());
  await eventually(() => expect(textOf('h2')[0]).toContain('He Lifeng'));
});

describe('in a narrow window', () => {
  beforeEach(() => page.viewport(390, 780));

  test('the card is a sheet at the foot, as wide as the window and half as high at most', () => {
    for (const card of allCards(ARTICLE)) {
      const { dialog, article, host } = openInPage(card);
      const { left, right, bottom, height } = dialog.getBoundingClientRect();
      expect([left, right, bottom], card.id).toEqual([0, 390, 780]);
      expect(height).toBeLessThanOrEqual(390);
      expect(inSight(article), card.id).toBe(true);
      host.remove();
    }
  });

  test('it is at the head where it would cover the line at the foot', () => {
    const { dialog } = openInPage(cardBeside('he-lifeng', ARTICLE), {}, { nameAt: 700 });
    expect(dialog.getBoundingClientRect().top).toBe(0);
  });

  test.each([
    ['down closes it', 60, 80, ['onClose']],
    ['up opens all of it', 60, -80, ['onGrow']],
    ['down at the head of the window opens all of it', 700, 80, ['onGrow']],
    ['up there closes it', 700, -80, ['onClose']],
    ['a little does nothing', 60, 20, []],
  ] as const)('a swipe %s', (_, nameAt, by, called) => {
    const { mount, dialog, props } = openInPage(cardBeside('he-lifeng', ARTICLE), {}, { nameAt });
    const send = (type: string, clientY: number) =>
      mount
        .querySelector('.handle')
        ?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, pointerType: 'touch' }));
    send('pointerdown', 400);
    send('pointermove', 400 + by);
    send('pointerup', 400 + by);
    const calls = (['onGrow', 'onClose'] as const).filter((on) => vi.mocked(props[on]).mock.calls.length > 0);
    expect(calls).toEqual(called);
    expect(dialog.style.translate).toBe('');
  });

  test('a mouse that was released outside the sheet does not drag it when it comes back', () => {
    const { mount, dialog, props } = openInPage(cardBeside('he-lifeng', ARTICLE));
    const send = (type: string, clientY: number, buttons: number) =>
      mount
        .querySelector('.handle')
        ?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, buttons, pointerType: 'mouse' }));
    send('pointerdown', 400, 1);
    send('pointermove', 480, 0);
    expect(dialog.style.translate).toBe('');
    send('pointerdown', 480, 1);
    send('pointerup', 480, 0);
    expect(props.onClose).not.toHaveBeenCalled();
  });
});

test('the text is as large as the user wants it, and the glance fits all the same', () => {
  const card = cardBeside('he-lifeng', ARTICLE);
  const normal = openInPage(card).article.getBoundingClientRect();
  const { article } = openInPage(card, {}, { textScale: 1.2 });
  const large = article.getBoundingClientRect();
  expect(large.width / normal.width).toBeCloseTo(1.2, 1);
  expect(large.height).toBeLessThanOrEqual(320 * 1.2 + 1);
  expect(inSight(article)).toBe(true);
});

describe.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s colors on', (colors) => {
  const scheme = colors === 'dark' ? 'dark' : 'light';
  const emulate = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia' as never, { features: [{ name: 'forced-colors', value }] } as never);
  beforeEach(() => emulate(colors === 'forced' ? 'active' : 'none'));
  afterEach(() => emulate('none'));

  test.each([
    ['a glance', 1280, 'glance'],
    ['a full card', 1280, 'full'],
    ['a sheet', 390, 'glance'],
    ['a full sheet', 320, 'full'],
  ] as const)('%s', async (_, width, size) => {
    await page.viewport(width, 800);
    document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
    for (const id of ['he-lifeng', 'geneva-truce', 'rare-earths', 'white-house']) {
      const tools = { copy: vi.fn(), mute: vi.fn(), switchSite: vi.fn() };
      const { host } = openInPage(cardBeside(id, ARTICLE), { size, tools }, { scheme });
      const { violations } = await axe.run(host.element);
      expect(violations.map(({ id: rule, nodes }) => `${id} ${rule}: ${nodes[0]?.html}`)).toEqual([]);
      host.remove();
    }
  });
});
