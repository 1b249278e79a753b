import type { Page } from '@playwright/test';
import type { Command } from '../../lib/messages/commands';
import { cdp } from '../browser/card';
import type { Loaded } from '../browser/launch';

/** What the browser does when the user presses a command’s key; keys themselves do not reach it without a window. */
export async function command(loaded: Loaded, page: Page, name: Command): Promise<void> {
  await page.bringToFront();
  await (await loaded.worker()).evaluate((which) => {
    (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(which);
  }, name);
}

/** Whether the focus is inside the card, by the accessibility tree, which sees into closed roots. */
export async function focusedName(page: Page): Promise<string | undefined> {
  const { nodes } = await (await cdp(page)).send('Accessibility.getFullAXTree');
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value),
  );
  return focused.at(-1)?.name?.value as string | undefined;
}

/** Gives the page a button of its own, which has the focus. */
export const focusMine = (page: Page) =>
  page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Mine';
    document.body.append(button);
    button.focus();
  });

/** The words of what has the focus in the page itself. */
export const focusedInPage = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** What a live region says now, by the accessibility tree; undefined where there is none. */
export async function announced(page: Page): Promise<string | undefined> {
  const { nodes } = await (await cdp(page)).send('Accessibility.getFullAXTree');
  const regions = nodes.filter(({ role, properties }) => {
    const live = properties?.find(({ name }) => name === 'live')?.value.value;
    return role?.value === 'status' && live === 'polite';
  });
  if (regions.length === 0) return undefined;
  const inside = new Set(regions.flatMap(({ childIds = [] }) => childIds));
  return nodes
    .filter(({ nodeId }) => inside.has(nodeId))
    .map(({ name }) => name?.value)
    .join(' ');
}
