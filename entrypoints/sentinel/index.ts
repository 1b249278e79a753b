import words from 'backstory:prefilter';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../../lib/browser/alive';
import { isToldEverywhere } from '../../lib/browser/everywhere';
import { pageLine } from '../../lib/browser/line';
import { askForReader } from '../../lib/browser/wake';
import { activated, isHtml } from '../../lib/page/dom/document';
import { PagePrefilter } from '../../lib/page/reading/page-prefilter';
import type { Meter } from '../../lib/page/work/slices';
import { watchText } from '../../lib/page/work/watch';
import { Prefilter, PrefilterTable } from '../../lib/spotting/prefilter/prefilter';

/** In this script’s own world: put in a second time, by an update, it finds itself. */
const RUNNING = Symbol.for('backstory.sentinel');

// On every page, so as small as it can be: no zod, no Preact, no compromise. It looks whether the page could be about
// the subject and asks for the reader, or waits for later content.
export default defineUnlistedScript(async () => {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  const line = pageLine();
  if (!isHtml(document)) return line.at('other');
  await activated(document);
  const stop = new AbortController();
  const table = new PrefilterTable(words);
  let everywhere = isToldEverywhere();
  const prefilter = new PagePrefilter(document, () => new Prefilter(table), stop.signal);

  let waking = false;
  const look = async (records?: readonly MutationRecord[]): Promise<Meter> => {
    const meter: Meter = { ms: 0 };
    if (!isAlive()) stop.abort();
    // Where the site is off, only other settings change that.
    if (line.stage === 'off' || waking || stop.signal.aborted) return meter;
    // What was missed by a look that failed is not among the changes since.
    const enough = everywhere || (await prefilter.passes(line.stage === 'failed' ? undefined : records, meter));
    if (waking || stop.signal.aborted) return meter;
    if (enough) await wake();
    else line.at('quiet');
    return meter;
  };
  const wake = async () => {
    waking = true;
    line.at('waking');
    const answer = await askForReader().finally(() => {
      waking = false;
    });
    if (answer === 'off') line.at(answer);
    else stop.abort();
  };
  /** Looks; a look that fails says so to the popup, and to the watch, which then waits longer and longer. */
  const tryLook = (records?: readonly MutationRecord[]): Promise<Meter> =>
    look(records).catch((error) => {
      line.at('failed');
      throw error;
    });
  const lookAnew = () => {
    line.at('looking');
    return tryLook().catch(() => {});
  };

  line.onAgain = lookAnew;
  browser.storage.local.onChanged.addListener((changes) => {
    if (!changes.settings || stop.signal.aborted) return;
    everywhere = (changes.settings.newValue as { everywhere?: unknown } | undefined)?.everywhere === true;
    void lookAnew();
  });
  // The document itself is watched: a page without a body may get one, and frameworks replace the whole of it.
  watchText(document, tryLook, stop.signal);
  await lookAnew();
});
