import type { Tab } from '../browser/firefox-tab';
import type { Firefox } from '../browser/launch-firefox';
import { cardOf, expect, marksOf, test, until } from './fixtures';

// Firefox for Android shows the same pages with the same engine. Here its pages are made as narrow as on a phone; what
// asks for a phone itself stands in .store/phone.md.

/** A small phone, in CSS px. */
const PHONE = { width: 320, height: 640 };

/** Makes the pages of all tabs as large as on a phone: Firefox’s own window cannot be so narrow. */
const narrow = (firefox: Firefox) =>
  firefox.inBrowser(
    (width: number, height: number) => {
      const stack = document.getElementById('tabbrowser-tabpanels') as HTMLElement;
      Object.assign(stack.style, { maxWidth: `${width}px`, maxHeight: `${height}px` });
    },
    PHONE.width,
    PHONE.height,
  );

const widen = (firefox: Firefox) =>
  firefox.inBrowser(() => document.getElementById('tabbrowser-tabpanels')?.removeAttribute('style'));

/** By how much a page is wider than its window. */
const overflow = (tab: Tab) =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('popup and settings fit into a phone’s window', async ({ firefox, open, openPopup, openSettings }) => {
  await marksOf(await open('/story'));
  await narrow(firefox);
  try {
    const popup = await openPopup('/story');
    await until(() => popup.evaluate(() => document.querySelector('.cast li') !== null));
    expect(await popup.evaluate(() => innerWidth)).toBe(PHONE.width);
    expect(await overflow(popup)).toBe(0);
    const settings = await openSettings();
    expect(await settings.evaluate(() => innerWidth)).toBe(PHONE.width);
    expect(await overflow(settings)).toBe(0);
    await settings.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await overflow(settings)).toBe(0);
  } finally {
    await widen(firefox);
  }
});

/** How high the first line of a text is, in CSS px. */
const lineOf = (tab: Tab, selector: string) =>
  tab.evaluateAsBrowser((wanted: string) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const host of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div'))
      if (host.openOrClosedShadowRoot) roots.push(host.openOrClosedShadowRoot);
    const range = new Range();
    range.selectNodeContents(roots.flatMap((root) => [...root.querySelectorAll(wanted)])[0] as Element);
    return range.getClientRects()[0]?.height ?? 0;
  }, selector);

/** Enlarges all text as Firefox for Android does for a system with large text: text alone, in %. */
const enlarge = (firefox: Firefox, percent: number) =>
  firefox.inBrowser((to: number) => {
    Services.prefs.setIntPref('browser.display.os-zoom-behavior', to === 100 ? 1 : 2);
    Services.prefs.setIntPref('ui.textScaleFactor', to);
  }, percent);

/** What a card needs and has, in CSS px. */
const roomOf = (tab: Tab) =>
  tab.evaluateAsBrowser(() => {
    for (const host of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div')) {
      const card = host.openOrClosedShadowRoot?.querySelector('article');
      if (!card) continue;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = card;
      return { tooWide: scrollWidth - clientWidth, tooHigh: scrollHeight - clientHeight };
    }
    return null;
  });

test('where the system’s text is large, ours is as much larger, once, and fits', async ({
  firefox,
  open,
  openPopup,
  openSettings,
}) => {
  const heights: number[][] = [];
  try {
    for (const percent of [100, 130]) {
      await enlarge(firefox, percent);
      await narrow(firefox);
      const tab = await open('/short');
      await until(() =>
        tab.evaluate(
          (to: number) => Math.abs(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) - to) < 0.1,
          (16 * percent) / 100,
        ),
      );
      const [mark] = await marksOf(tab);
      await tab.tap(mark as { x: number; y: number });
      await until(() => cardOf(tab));
      expect(await roomOf(tab), `${percent} %`).toEqual({ tooWide: 0, tooHigh: 0 });
      const card = await lineOf(tab, 'article .more > :last-child');
      const popup = await openPopup('/short');
      await until(() => popup.evaluate(() => document.querySelector('.cast li') !== null));
      expect(await overflow(popup)).toBe(0);
      const settings = await openSettings();
      expect(await overflow(settings)).toBe(0);
      heights.push([card, await lineOf(popup, 'h1'), await lineOf(settings, 'h1')]);
      await widen(firefox);
    }
  } finally {
    await widen(firefox);
    await enlarge(firefox, 100);
  }
  const [usual = [], large = []] = heights;
  for (const [nth, height] of usual.entries()) expect((large[nth] ?? 0) / height).toBeCloseTo(1.3, 1);
});

test('a tap opens the card within a phone’s window', async ({ firefox, open }) => {
  await narrow(firefox);
  try {
    const tab = await open('/short');
    const [mark] = await marksOf(tab);
    await tab.tap(mark as { x: number; y: number });
    await until(() => cardOf(tab));
    const { box } = (await cardOf(tab)) as { box: { left: number; right: number; bottom: number } };
    expect([box.left >= 0, box.right <= PHONE.width, box.bottom <= PHONE.height]).toEqual([true, true, true]);
    expect(await overflow(tab)).toBe(0);
  } finally {
    await widen(firefox);
  }
});

/** The part of Firefox’s own world that is used here. */
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
