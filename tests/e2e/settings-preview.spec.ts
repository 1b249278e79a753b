import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** What has the focus, where the preview covers a part of it. */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const preview = document.querySelector('.preview');
    const { activeElement: focused } = document;
    if (!preview || !focused || focused === document.body || preview.contains(focused)) return null;
    if (getComputedStyle(preview).position !== 'sticky') return null;
    const isBelow = focused.getBoundingClientRect().top >= preview.getBoundingClientRect().bottom;
    return isBelow || preview.getBoundingClientRect().top > 0 ? null : focused.outerHTML.slice(0, 120);
  });

for (const [width, height] of [
  [1280, 720],
  [600, 720],
  [400, 720],
  [1280, 600],
] as const)
  test(`the preview leaves most of the window free and covers nothing that has the focus: ${width} × ${height}`, async ({
    openSettings,
  }) => {
    const settings = await openSettings();
    await settings.setViewportSize({ width, height });
    await settings.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await settings.keyboard.press('Shift+Tab');
    const covered: unknown[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await settings.keyboard.press('Shift+Tab');
      const found = await coveredFocus(settings);
      if (found) covered.push(found);
    }
    expect(covered).toEqual([]);
    await settings.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const shown = await settings.evaluate(() => document.querySelector('.preview')?.getBoundingClientRect().bottom);
    expect(shown ?? 0).toBeLessThan(height * 0.45);
  });
