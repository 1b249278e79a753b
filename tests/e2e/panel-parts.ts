import type { Page } from '@playwright/test';
import type { Loaded } from '../browser/launch';
import { expect } from './fixtures';

/** The id of the tab with an address. */
export const tabOf = async (loaded: Loaded, url: string): Promise<number> => {
  const worker = await loaded.worker();
  const find = () =>
    worker.evaluate(async (wanted) => (await chrome.tabs.query({})).findLast((one) => one.url === wanted)?.id, url);
  await expect.poll(find).toBeDefined();
  return (await find()) as number;
};

/** Opens the panel as a page of its own, for the tab of another page. */
export async function openPanelOf(loaded: Loaded, of: Page): Promise<Page> {
  const tab = await tabOf(loaded, of.url());
  const panel = await loaded.context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(`chrome-extension://${loaded.id}/sidepanel.html?tab=${tab}`);
  return panel;
}

/** The name of the card in the panel. */
export const panelCard = (panel: Page) => panel.locator('.popup-card:not([hidden]) h2').first();
