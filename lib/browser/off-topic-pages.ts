import { browser } from 'wxt/browser';
import { PAGES } from '../platform/pages';

/** Where the sentinel finds, in its own world, that pages on other subjects are to be marked too. */
const MARK_OFF_TOPIC_PAGES = Symbol.for('backstory.mark-off-topic-pages');
type World = { [MARK_OFF_TOPIC_PAGES]?: true };

const ID = 'off-topic-pages';

/** One change after the other: the setting may be turned off before the browser has registered the script. */
let changes: Promise<unknown> = Promise.resolve();

/** Tells the sentinel of this page, which comes later, to have the page marked whatever its subject. */
export function markOffTopicPages(): void {
  (globalThis as World)[MARK_OFF_TOPIC_PAGES] = true;
}

/** Whether the sentinel was told so. */
export const marksOffTopicPages = (): boolean => (globalThis as World)[MARK_OFF_TOPIC_PAGES] === true;

/**
 * Registers the script that comes before the sentinel and tells it to mark other subjects, or removes it. The sentinel does
 * not ask for the settings itself, as that would cost every page of every user who has not changed them. Open pages
 * hear of changed settings by themselves.
 */
export function registerOffTopicPages(on: boolean): Promise<void> {
  const next = changes.then(() => change(on));
  changes = next.catch(() => undefined);
  return next;
}

async function change(on: boolean): Promise<void> {
  const isOn = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (on === isOn) return;
  if (!on) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  else
    await browser.scripting.registerContentScripts([
      { id: ID, matches: PAGES, js: ['off-topic-pages.js'], runAt: 'document_start' },
    ]);
}
