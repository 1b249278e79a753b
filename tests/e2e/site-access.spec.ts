import type { Page } from '@playwright/test';
import { words } from '../../lib/words/en';
import { type Loaded, launchWithExtension } from '../browser/launch';
import { expect, test } from './fixtures';
import { expectDark, expectMarked } from './page-parts';

// Chrome lets its user say where an extension may run: everywhere, on chosen sites, or where its button was clicked.

const NAMES = ['Vice Premier He Lifeng', 'Li Chenggang', 'He', 'He Lifeng', 'Scott Bessent'];

/** The part of the API of Chrome’s page of extensions that is used here. */
interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: Access }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
}

type Access = 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';

/** Sets where the extension may run, as the browser’s page of extensions does. */
async function allow({ context, id }: Loaded, hostAccess: Access, site?: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extensionId, access, host]) => {
      const { developerPrivate } = chrome as unknown as ExtensionsPage;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      if (host) await developerPrivate.addHostPermission(extensionId, host);
    },
    [id, hostAccess, site] as const,
  );
  await page.close();
}

/**
 * Opens the popup for the page that is in front: the address of one that is not allowed is hidden from the extension.
 */
async function popupOver(loaded: Loaded, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await loaded.worker();
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const popup = await loaded.context.newPage();
  await popup.goto(`chrome-extension://${loaded.id}/popup.html?tab=${tab}`);
  return popup;
}

test('the extension works where it is allowed, and says plainly where it is not', async ({ server }) => {
  const loaded = await launchWithExtension();
  const page = await loaded.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const [here, elsewhere] = [`${server.origin}/short`, `${server.origin.replace('localhost', '127.0.0.1')}/short`];

  await test.step('nowhere but where its button is clicked', async () => {
    await allow(loaded, 'ON_CLICK');
    await page.goto(here);
    await expectDark(page);
    const popup = await popupOver(loaded, page);
    await expect(popup.getByRole('status').first()).toHaveText(words.popup.state.withheld);
    await expect(popup.getByLabel(words.popup.search)).toBeVisible();
    await popup.close();
  });

  await test.step('on chosen sites', async () => {
    await allow(loaded, 'ON_SPECIFIC_SITES', 'http://localhost/*');
    await page.goto(here);
    await expectMarked(page, NAMES);
    const lit = await popupOver(loaded, page);
    await expect(lit.getByRole('button', { name: /^Scott Bessent.*mention/ })).toBeVisible();
    await lit.close();
    await page.goto(elsewhere);
    await expectDark(page);
    const popup = await popupOver(loaded, page);
    await expect(popup.getByRole('status').first()).toHaveText(words.popup.state.withheld);
    await popup.close();
  });

  await test.step('everywhere', async () => {
    await allow(loaded, 'ON_ALL_SITES');
    await page.goto(elsewhere);
    await expectMarked(page, NAMES);
  });

  expect(errors).toEqual([]);
  await loaded.context.close();
});
