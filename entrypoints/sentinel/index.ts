import words from 'backstory:prefilter';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../../lib/browser/alive';
import { isToldEverywhere } from '../../lib/browser/everywhere';
import { askForReader } from '../../lib/browser/wake';
import { isHtml } from '../../lib/page/html';
import { Lookout } from '../../lib/page/look';
import { activated } from '../../lib/page/prerender';
import type { Meter } from '../../lib/page/slices';
import { type Changed, watchText } from '../../lib/page/watch';
import { Prefilter, PrefilterTable } from '../../lib/spotting/prefilter/prefilter';

/** In this script’s own world: put in a second time, by an update, it finds itself. */
const RUNNING = Symbol.for('backstory.sentinel');

// On every page, so as small as it can be: no zod, no Preact, no compromise. It looks whether the page could be about
// the subject and asks for the reader, or waits for later content.
export default defineUnlistedScript(async () => {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  if (!isHtml(document)) return answerReports('other', new AbortController().signal);
  await activated(document);
  const stop = new AbortController();
  const table = new PrefilterTable(words);
  let everywhere = isToldEverywhere();
  const lookout = new Lookout(document, () => new Prefilter(table), stop.signal);

  /** Whether the background script has said no; only other settings can change its mind. */
  let refused = false;
  let waking = false;
  const look: Changed = async (records) => {
    const meter: Meter = { ms: 0 };
    if (!isAlive()) stop.abort();
    if (refused || waking || stop.signal.aborted) return meter;
    const enough = everywhere || (await lookout.isEnough(records, meter));
    if (waking || !enough) return meter;
    waking = true;
    if (await askForReader()) stop.abort();
    else refused = true;
    waking = false;
    return meter;
  };

  answerReports('quiet', stop.signal);
  browser.storage.local.onChanged.addListener((changes) => {
    if (!changes.settings) return;
    everywhere = (changes.settings.newValue as { everywhere?: unknown } | undefined)?.everywhere === true;
    refused = false;
    void look(undefined);
  });
  // The document itself is watched: a page without a body may get one, and frameworks replace the whole of it.
  watchText(document, look, stop.signal);
  await look(undefined);
});

/** Tells the popup how this page is, until the reader does. */
function answerReports(state: 'quiet' | 'other', signal: AbortSignal): void {
  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    if (!signal.aborted && message?.type === 'report') respond({ state, host: location.hostname, counts: [] });
  });
}
