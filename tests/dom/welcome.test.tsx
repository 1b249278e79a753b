import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import themeCss from '../../components/theme/theme.css?inline';
import { Welcome } from '../../components/welcome/Welcome';
import welcomeCss from '../../components/welcome/welcome.css?inline';
import type { Command } from '../../lib/messages/commands';
import { welcomeWords } from '../../lib/words/pages/welcome';
import { addStyle } from './page-parts';

type Props = Parameters<typeof Welcome>[0];

const keysOf = (keys: Partial<Record<Command, string>>): Props['keys'] => ({
  keys: (['next-mention', 'previous-mention', 'next-name', 'previous-name', 'card-here', 'open-panel'] as const).map(
    (command) => ({
      command,
      shortcut: keys[command] ?? '',
    }),
  ),
  isMac: false,
});

/** Shows the page of the first run, with what is different about it; `done` gets what is pressed. */
function show(changed: Partial<Props> = {}, scheme = 'light') {
  const done: string[] = [];
  addStyle(`${themeCss}\n${welcomeCss}\n:root { color-scheme: ${scheme} }`);
  const mount = document.createElement('main');
  document.body.append(mount);
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  const props: Props = {
    settings: { strength: 'normal', marks: 'first', pause: null },
    story: 'A story.',
    keys: keysOf({ 'next-mention': 'Alt+Period', 'previous-mention': 'Alt+Comma', 'card-here': 'Alt+Shift+Period' }),
    known: { until: '2026-10-07', isOld: false },
    fronts: ['China', 'Canada'],
    hasTouch: false,
    hasPanel: true,
    hasMenus: true,
    keyword: 'bs',
    onSettings: () => done.push('settings'),
    onLookUp: () => done.push('look up'),
    ...changed,
  };
  act(() => render(<Welcome {...props} />, mount));
  return { mount, done };
}

/** The keys as they are seen. */
const keysIn = (mount: HTMLElement) =>
  [...mount.querySelectorAll('.by-key kbd')].map((one) => (one.firstElementChild ?? one).textContent);

test('it says that a pause leaves the story without lines', () => {
  const said = `Backstory is paused until the browser restarts. ${welcomeWords.storyPaused}`;
  expect(show().mount.textContent).not.toContain(said);
  const pause = { session: 'a' };
  expect(show({ settings: { strength: 'normal', marks: 'first', pause } }).mount.textContent).toContain(said);
});

test('it says what it does and what it leaves alone, and how far it reaches', () => {
  const { mount } = show();
  expect([...mount.querySelectorAll('h1, h2')].map((one) => one.textContent)).toEqual([
    welcomeWords.headline,
    welcomeWords.tryIt,
    welcomeWords.does.title,
    welcomeWords.doesNot.title,
    welcomeWords.where.title,
    welcomeWords.reach.title,
  ]);
  const reach = mount.querySelector('.reach')?.textContent;
  expect(reach).toContain('up to 7 October 2026.');
  expect(reach).toContain('It covers the tariffs on all countries, and these fronts: China and Canada.');
  expect(mount.querySelector('.aged')).toBeNull();
});

test('what is known is said to be old where it is', () => {
  expect(show({ known: { until: '2026-01-01', isOld: true } }).mount.querySelector('.aged')).not.toBeNull();
});

test.each([true, false])('fingers are spoken of where there is a screen to be touched (%s)', (hasTouch) => {
  expect(show({ hasTouch }).mount.querySelectorAll('.by-finger')).toHaveLength(Number(hasTouch));
});

describe('the keys', () => {
  test('are those that are set, and Escape', () => {
    expect(keysIn(show().mount)).toEqual(['Alt+.', 'Alt+,', 'Alt+Shift+.', 'Esc']);
    expect(keysIn(show({ keys: keysOf({ 'card-here': 'F7', 'next-name': 'F8' }) }).mount)).toEqual(['F7', 'Esc']);
  });

  test('are words to a screen reader, which leaves out their signs', () => {
    const rows = [...show().mount.querySelectorAll('.by-key kbd')];
    const heard = rows.map((one) => (one.querySelector(':scope > :not([aria-hidden])') ?? one).textContent);
    expect(heard).toEqual(['Alt+period', 'Alt+comma', 'Alt+Shift+period', 'Esc']);
    expect(rows[0]?.querySelectorAll('[aria-hidden=true]')).toHaveLength(1);
  });

  test('are left out where none is set, or the browser has none', () => {
    expect(show({ keys: keysOf({}) }).mount.querySelector('.by-key')).toBeNull();
    expect(show({ keys: undefined }).mount.querySelector('.by-key')).toBeNull();
  });
});

test('panel, menus and the address bar are named where the browser has them', () => {
  const lines = (mount: HTMLElement) => mount.querySelectorAll('.where li').length;
  expect(lines(show().mount)).toBe(5);
  expect(lines(show({ hasPanel: false, hasMenus: false, keyword: undefined }).mount)).toBe(2);
});

test('its buttons lead to the settings and to the search', () => {
  const { mount, done } = show();
  for (const button of mount.querySelectorAll('button')) button.click();
  expect(done).toEqual(['settings', 'look up']);
});

describe.each(['light', 'dark', 'forced'] as const)('in %s colors', (scheme) => {
  test('axe finds nothing', async () => {
    const features = scheme === 'forced' ? [{ name: 'forced-colors', value: 'active' }] : [];
    await cdp().send('Emulation.setEmulatedMedia', { features });
    onTestFinished(async () => void (await cdp().send('Emulation.setEmulatedMedia', { features: [] })));
    const { violations } = await axe.run(show({}, scheme === 'forced' ? 'light' : scheme).mount);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test.each([280, 320])('nothing is wider than a window of %i px', async (width) => {
  await page.viewport(width, 700);
  onTestFinished(() => page.viewport(1000, 700));
  show();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
