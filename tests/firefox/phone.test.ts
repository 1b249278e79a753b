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
