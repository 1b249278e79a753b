import type { Page } from '@playwright/test';
import { cardBox, cardName, cardPoint, cardText } from '../browser/card';
import { expect, test } from './fixtures';
import { closeCard, expectMarked, hover, hoverAndClose, quiet } from './page-parts';

interface HostilePage {
  host(): HTMLElement | undefined;
  seen(): { open: boolean; root: unknown; text: string; html: string };
  mutations: number;
  spied: string[];
}

const BOTH = ['Vice Premier He Lifeng', 'Scott Bessent'];

test('a page that has patched everything notices nothing, and nothing breaks', async ({ open }) => {
  const page = await open('/pages/fighter.html');
  const silent = quiet(page);
  // Its own iteration is broken, so it cannot be asked for its marks: the card tells.
  const point = await page.evaluate(() => {
    const { left, top } = (document.querySelector('p') as Element).getBoundingClientRect();
    return { x: left + 60, y: top + 8 };
  });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(5);
  const spied = await page.evaluate(() => (window as unknown as HostilePage).spied.length);
  await page.mouse.move(point.x, point.y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await closeCard(page);
  expect(await page.evaluate((from) => (window as unknown as HostilePage).spied.slice(from).join(), spied)).toBe('');
  silent();
});

test('names of forms and their controls do not stand in the way', async ({ open }) => {
  const page = await open('/pages/clobbered.html');
  const silent = quiet(page);
  await expectMarked(page, [...BOTH, 'Geneva', 'Jamieson Greer']);
  await hover(page, 'Vice Premier He Lifeng');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  silent();
});

test('a page cannot fade, move, turn, size or read the card by its own rules', async ({ open }) => {
  const page = await open('/pages/hostile-card.html');
  const silent = quiet(page);
  await expectMarked(page, BOTH);
  await hoverAndClose(page, 'Scott Bessent');
  const mark = await hover(page, 'Scott Bessent');
  const { left, right, top, bottom } = await cardBox(page);
  expect(right - left).toBeGreaterThan(300);
  expect(right - left).toBeLessThan(400);
  expect(top).toBeGreaterThan(mark.y);
  expect(bottom).toBeLessThanOrEqual(800);
  const style = await page.evaluate(() => {
    const { opacity, display, pointerEvents, zoom, transform, animationName } = getComputedStyle(
      (window as unknown as HostilePage).host() as Element,
    );
    return { opacity, display, pointerEvents, zoom, transform, animationName };
  });
  expect(style).toEqual({
    opacity: '1',
    display: 'contents',
    pointerEvents: 'auto',
    zoom: '1',
    transform: 'none',
    animationName: 'none',
  });
  expect(await page.evaluate(() => (window as unknown as HostilePage).seen())).toEqual({
    open: true,
    root: null,
    text: '',
    html: '',
  });
  // The card can be used all the same.
  const close = await cardPoint(page, 'BUTTON', 'Close');
  await page.mouse.click(close.x, close.y);
  await expect.poll(() => cardText(page)).toBeUndefined();
  silent();
});

test('a page that removes or moves the card has it closed, and nothing fights over it', async ({ open }) => {
  const page = await open('/pages/hostile-card.html');
  const silent = quiet(page);
  await expectMarked(page, BOTH);
  const attacks = {
    remove: () => (window as unknown as HostilePage).host()?.remove(),
    move: () => document.body.append((window as unknown as HostilePage).host() as Node),
  };
  for (const attack of Object.values(attacks)) {
    await hover(page, 'Scott Bessent');
    await page.evaluate(attack);
    await expect.poll(() => cardText(page)).toBeUndefined();
    const { mutations } = await page.evaluate(() => ({ mutations: (window as unknown as HostilePage).mutations }));
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => (window as unknown as HostilePage).mutations)).toBe(mutations);
    expect(await page.evaluate(() => (window as unknown as HostilePage).seen().open)).toBe(false);
    await page.mouse.move(600, 700);
    await page.waitForTimeout(100);
  }
  // The next card opens as if nothing had been.
  await hover(page, 'Vice Premier He Lifeng');
  expect(await cardName(page)).toBe('He Lifeng');
  // A card whose name is taken away goes too.
  await page.evaluate(() => document.querySelector('p')?.remove());
  await expect.poll(() => cardText(page)).toBeUndefined();
  silent();
});

test('a page that covers the card with things of its own breaks nothing', async ({ open }) => {
  const page = await open('/pages/hostile-card.html');
  const silent = quiet(page);
  await expectMarked(page, BOTH);
  await hover(page, 'Scott Bessent');
  await page.evaluate(() => {
    const cover = document.createElement('section');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff';
    document.body.append(cover);
    cover.showPopover();
    const host = (window as unknown as HostilePage).host();
    host?.style.setProperty('opacity', '0', 'important');
    host?.setAttribute('class', 'mine');
  });
  await page.mouse.move(500, 500);
  await expect.poll(() => cardText(page)).toBeUndefined();
  silent();
});

const synthetic = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([left, top]) => {
      const at = { bubbles: true, composed: true, clientX: left as number, clientY: top as number };
      const target = document.elementFromPoint(left as number, top as number) ?? document.body;
      for (const type of ['pointermove', 'pointerover', 'pointerenter', 'pointerdown', 'pointerup'])
        target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
      target.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      for (let nth = 0; nth < 50; nth++) document.dispatchEvent(new Event('scroll', { bubbles: true }));
    },
    [x, y],
  );

test('events that a page makes up open no card, hold none and close none', async ({ open }) => {
  const page = await open('/pages/hostile-card.html');
  const silent = quiet(page);
  await expectMarked(page, BOTH);
  await page.mouse.move(600, 700);
  const at = await page.evaluate(() => {
    const { left, top } = (document.querySelector('p') as Element).getBoundingClientRect();
    return { x: left + 60, y: top + 8 };
  });
  await synthetic(page, at.x, at.y);
  await page.waitForTimeout(700);
  expect(await cardText(page)).toBeUndefined();
  await hover(page, 'Scott Bessent');
  await synthetic(page, at.x, at.y);
  await page.waitForTimeout(300);
  expect(await cardName(page)).toBe('Scott Bessent');
  // Nor does a made-up pointer on the card keep it open when the real one has left.
  await page.mouse.move(600, 700);
  await page.evaluate(() => {
    const host = (window as unknown as HostilePage).host();
    for (const type of ['pointerenter', 'focusin']) host?.dispatchEvent(new Event(type));
  });
  await expect.poll(() => cardText(page), { timeout: 2000 }).toBeUndefined();
  silent();
});

test('a flood of messages goes by unheard', async ({ open }) => {
  const page = await open('/pages/hostile-card.html');
  const silent = quiet(page);
  await expectMarked(page, BOTH);
  await page.evaluate(() => {
    const words = ['light', 'card', 'step', 'report', 'badge'];
    for (let nth = 0; nth < 20_000; nth++)
      postMessage({ type: words[nth % words.length], id: 'he-lifeng', by: 1 }, '*');
  });
  await page.waitForTimeout(300);
  expect(await cardText(page)).toBeUndefined();
  await hover(page, 'Scott Bessent');
  expect(await cardName(page)).toBe('Scott Bessent');
  silent();
});
