import type { Page } from '@playwright/test';
import type { Loaded } from '../browser/launch';

// A driver can open neither the browser’s menus nor its address bar, so these send the events that the browser would.

/** What the browser tells when “Look up …” is chosen for these words, selected in a page. */
export async function chooseLookUp(loaded: Loaded, selectionText: string, of: Page): Promise<void> {
  await (await loaded.worker()).evaluate(
    async ([text, url]) => {
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch({ menuItemId: 'look-up', selectionText: text, editable: false, pageUrl: url }, tab);
    },
    [selectionText, of.url()] as const,
  );
}

interface Bar {
  onInputChanged: { dispatch(typed: string, suggest: (lines: unknown[]) => void): void };
  onInputEntered: { dispatch(typed: string, disposition: string): void };
}

/** The lines below the address bar when this is typed after the keyword. */
export const suggestionsFor = async (
  loaded: Loaded,
  typed: string,
): Promise<{ content: string; description: string }[]> =>
  (await loaded.worker()).evaluate(
    (text) =>
      new Promise((done) => {
        (chrome.omnibox as unknown as Bar).onInputChanged.dispatch(text, (lines) => done(lines as never));
      }),
    typed,
  );

/** What the browser tells when Enter is pressed after this. */
export async function enter(loaded: Loaded, typed: string, disposition: string): Promise<void> {
  await (await loaded.worker()).evaluate(
    ([text, how]) => (chrome.omnibox as unknown as Bar).onInputEntered.dispatch(text, how),
    [typed, disposition] as const,
  );
}

/** Waits for the next page that opens, for as long as something is done. */
export async function opened(loaded: Loaded, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([loaded.context.waitForEvent('page'), act()]);
  await page.waitForLoadState();
  return page;
}
