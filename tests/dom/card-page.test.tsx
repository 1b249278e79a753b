import knowledge from 'backstory:knowledge';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import cardCss from '../../components/card/card.css?inline';
import { CardPage } from '../../components/lookup/CardPage';
import pageCss from '../../components/lookup/card-page.css?inline';
import { type CardPageActions, type CardPageView, titleOf } from '../../components/lookup/view';
import themeCss from '../../components/theme/theme.css?inline';
import type { Card } from '../../lib/knowledge/card';
import { cardOf } from '../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import { createSearch } from '../../lib/summary/search/search';
import { words } from '../../lib/words/en';
import { addStyle } from './page-parts';

const index = indexKnowledge(knowledge);
const search = createSearch(index);
const cardFor = (id: string) => cardOf(id, { today: '2026-11-24' }, index) as Card;

const CARD: CardPageView = { state: 'card', card: cardFor('he-lifeng') };

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 30)));

/** Shows the page of cards; `opened` gets the ids of the cards that are asked for, `typed` what is typed. */
async function show(view: CardPageView, { visit = 0, scheme = 'light' }: { visit?: number; scheme?: string } = {}) {
  const opened: string[] = [];
  const typed: string[] = [];
  const actions: CardPageActions = {
    search: async (query) => search(query),
    rates: async () => null,
    newest: async () => undefined,
    tools: { copy: async () => 'copied' },
    onOpen: (id) => opened.push(id),
    onQuery: (query) => typed.push(query),
    onRetry: () => opened.push('again'),
    onSettings: () => undefined,
  };
  addStyle(`${themeCss}\n${cardCss}\n${pageCss}\n:root { color-scheme: ${scheme} }`);
  const mount = document.createElement('main');
  document.body.append(mount);
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  const draw = (next: CardPageView, at: number) =>
    act(() =>
      render(
        <CardPage view={next} visit={at} known={{ until: '2026-10-07', isOld: false }} actions={actions} />,
        mount,
      ),
    );
  draw(view, visit);
  await settle();
  return { mount, opened, typed, draw, field: mount.querySelector('input[role=combobox]') as HTMLInputElement };
}

test('a card stands there in full, with its tools and without what belongs to a page of others', async () => {
  const { mount, opened } = await show(CARD);
  expect(mount.querySelector('h2.name')?.textContent).toContain('He Lifeng');
  expect(mount.querySelector('.glance, [data-pinned], .switchSite')).toBeNull();
  expect(mount.querySelector('footer .copy')).not.toBeNull();
  mount.querySelector<HTMLElement>('[data-open="scott-bessent"]')?.click();
  mount.querySelector<HTMLElement>('.connections button')?.click();
  expect(opened[0]).toBe('scott-bessent');
  expect(opened).toHaveLength(2);
  expect(titleOf(CARD, 'else')).toBe('He Lifeng');
});

test('who comes to the page reads on from its top; who comes to a further card has the focus there', async () => {
  const { mount, draw } = await show(CARD);
  expect(document.activeElement).toBe(document.body);
  draw({ state: 'card', card: cardFor('scott-bessent') }, 1);
  expect(document.activeElement).toBe(mount.querySelector('.shown'));
});

test('what was typed is gone once a card is there', async () => {
  const { mount, field, draw } = await show(CARD);
  field.focus();
  field.value = 'geneva';
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await settle();
  expect(mount.querySelectorAll('[role=option]').length).toBeGreaterThan(0);
  draw({ state: 'card', card: cardFor('geneva') }, 1);
  expect(mount.querySelector<HTMLInputElement>('input[role=combobox]')?.value).toBe('');
  expect(mount.querySelectorAll('[role=option]')).toHaveLength(0);
});

test('a search begins with what was looked up, in its field, and tells what is typed on', async () => {
  const { mount, field, typed } = await show({ state: 'search', query: 'geneva' });
  expect(field.value).toBe('geneva');
  expect(document.activeElement).toBe(field);
  expect(mount.querySelector('[role=option]')?.textContent).toContain('Geneva');
  field.value = 'madrid';
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  expect(typed).toEqual(['madrid']);
});

test('without anything to look up it says what can be', async () => {
  const { mount, field } = await show({ state: 'search', query: '' });
  expect(mount.querySelector('.introduction')?.textContent).toBe(words.lookup.page.intro);
  expect(document.activeElement).toBe(field);
});

test('of an unknown card it says so, and looks for its words', async () => {
  const { mount, field } = await show({ state: 'unknown', id: 'geneva-truce-2' });
  expect(mount.querySelector('[role=status] > .state')?.textContent).toContain('“geneva-truce-2”');
  expect(field.value).toBe('geneva truce 2');
});

test('that a card is unknown comes into a status that was there before', async () => {
  const { mount, draw } = await show(CARD);
  const status = mount.querySelector('[role=status]');
  expect(status?.textContent).toBe('');
  draw({ state: 'unknown', id: 'london-truce' }, 1);
  expect(mount.querySelector('[role=status]')).toBe(status);
  expect(status?.textContent).toContain('“london-truce”');
});

test('a card that could not be loaded can be asked for again', async () => {
  const { mount, opened } = await show({ state: 'failed' });
  mount.querySelector<HTMLElement>('[role=alert] button')?.click();
  expect(opened).toEqual(['again']);
});

async function media(features: { name: string; value: string }[], kind = ''): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: kind, features });
}

describe.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s colors on', (scheme) => {
  test.each<[string, CardPageView]>([
    ['a card', CARD],
    ['a card with rates and a chart', { state: 'card', card: cardFor('section-232') }],
    ['a search', { state: 'search', query: 'geneva' }],
    ['an unknown card', { state: 'unknown', id: 'nobody' }],
    ['a card that failed', { state: 'failed' }],
  ])('%s', async (_, view) => {
    if (scheme === 'forced') await media([{ name: 'forced-colors', value: 'active' }]);
    onTestFinished(() => media([]));
    const { mount } = await show(view, { scheme: scheme === 'forced' ? 'light' : scheme });
    const { violations } = await axe.run(mount);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test.each([280, 320])('nothing is wider than a window of %i px', async (width) => {
  await page.viewport(width, 700);
  onTestFinished(() => page.viewport(1000, 700));
  for (const view of [
    CARD,
    { state: 'card', card: cardFor('section-232') },
    { state: 'search', query: 'geneva' },
  ] as CardPageView[]) {
    await show(view);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});

describe('printed', () => {
  test('it is black on white, unfolded, without what is pressed, with the addresses of its sources', async () => {
    await media([], 'print');
    onTestFinished(() => media([]));
    const { mount } = await show(CARD, { scheme: 'dark' });
    const shown = (selector: string) =>
      [...mount.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    expect(shown('.search, .tools, .copy, .masthead button')).toEqual([]);
    expect(getComputedStyle(mount.querySelector('.summary') as Element).color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(mount.querySelector('.standing') as Element).backgroundColor).toBe('rgb(255, 255, 255)');
    const [source] = [...mount.querySelectorAll<HTMLAnchorElement>('.card footer ol a')];
    expect(getComputedStyle(source as Element, '::after').content).toContain(source?.href);
    // All facts, folded or not, take room.
    const rows = [...mount.querySelectorAll('.rows dd, footer li')];
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => row.getBoundingClientRect().height === 0)).toEqual([]);
    expect(shown('.printed-on')).toHaveLength(1);
  });
});
