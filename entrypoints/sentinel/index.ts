import words from 'backstory:prefilter';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasFlag } from '../../lib/browser/before-sentinel';
import { isAlive, onComeBack } from '../../lib/browser/lifetime';
import { reportChannel } from '../../lib/browser/report-channel';
import { untilAnswered } from '../../lib/browser/send';
import { askForReader } from '../../lib/browser/wake';
import { activated, isHtml } from '../../lib/page/dom/document';
import { PagePrefilter } from '../../lib/page/reading/page-prefilter';
import type { Meter } from '../../lib/page/work/slices';
import { type Watch, watchText } from '../../lib/page/work/watch';
import { PAINTS_IN_SHADOW_ROOTS } from '../../lib/platform/capabilities';
import { frontsOffIn } from '../../lib/settings/fronts';
import { Prefilter } from '../../lib/spotting/prefilter/prefilter';
import { PrefilterTable } from '../../lib/spotting/prefilter/prefilter-table';

/**
 * The key in the global object of our scripts by which this script, injected a second time, finds that it already runs.
 */
const RUNNING = Symbol.for('backstory.sentinel');

// Runs on every page, so it is as small as it can be: it has no zod, no Preact, no compromise. It looks whether the
// page could be about a subject, and asks for the reader or waits for later content.
export default defineUnlistedScript(async () => {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  const channel = reportChannel();
  if (!isHtml(document)) return channel.report('other');
  const stop = new AbortController();
  let marksAll = hasFlag('off-topic-pages');
  let frontsOff: ReadonlySet<unknown> | undefined;
  let lookAnew: (() => Promise<unknown>) | undefined;
  let changes = 0;
  const use = (settings: unknown) => {
    if (stop.signal.aborted) return;
    changes++;
    marksAll = (settings as { offTopicPages?: unknown } | undefined)?.offTopicPages === true;
    frontsOff = frontsOffIn(settings);
    void lookAnew?.();
  };
  // It listens before it waits for anything, as a change in the meantime would be missed.
  browser.storage.local.onChanged.addListener(({ settings }) => settings && use(settings.newValue));
  // While a page is in the back/forward cache, Firefox tells it of no change.
  const comeBack = async () => {
    const before = changes;
    const stored = await storedSettings();
    if (changes === before) use(stored);
  };
  onComeBack(comeBack, stop.signal);
  await activated(document);
  if (hasFlag('fronts-off')) {
    const stored = await storedSettings();
    frontsOff ??= frontsOffIn(stored);
  }
  const table = new PrefilterTable(words);
  const begin = () => new Prefilter(table, (front) => frontsOff?.has(front) === true);
  let watch: Watch | undefined;
  const onShadow = PAINTS_IN_SHADOW_ROOTS ? (root: ShadowRoot) => watch?.also(root) : undefined;
  const prefilter = new PagePrefilter(document, begin, stop.signal, onShadow);

  let waking = false;
  const look = async (records?: readonly MutationRecord[]): Promise<Meter> => {
    const meter: Meter = { ms: 0 };
    if (!isAlive()) stop.abort();
    // Where the site is off, only a change of the settings counts.
    if (channel.stage === 'off' || waking || stop.signal.aborted) return meter;
    // After a look that failed the whole page is looked at, because the changes since do not tell what that look has
    // missed.
    const enough = marksAll || (await prefilter.passes(channel.stage === 'failed' ? undefined : records, meter));
    if (waking || stop.signal.aborted) return meter;
    if (enough) await wake();
    else channel.report('quiet');
    return meter;
  };
  const wake = async () => {
    waking = true;
    channel.report('waking');
    const before = changes;
    const answer = await askForReader().finally(() => {
      waking = false;
    });
    if (answer !== 'off') return stop.abort();
    channel.report(answer);
    if (changes !== before) await lookAnew?.(); // The answer may be older than the change.
  };
  /** Looks, and tells the popup and the watch when that fails; the watch then waits longer and longer. */
  const tryLook = (records?: readonly MutationRecord[]): Promise<Meter> =>
    look(records).catch((error) => {
      channel.report('failed');
      throw error;
    });
  lookAnew = () => {
    channel.report('looking');
    return tryLook().catch(() => {});
  };

  channel.onRetry = lookAnew;
  // This watches the document itself: a page without a body may get one, and frameworks replace the whole of it.
  watch = watchText(document, tryLook, stop.signal, PAINTS_IN_SHADOW_ROOTS);
  await lookAnew();
});

/**
 * The settings as they are stored. Where they cannot be had all fronts are on: better read a page too many than none.
 */
async function storedSettings(): Promise<unknown> {
  try {
    return (await untilAnswered(() => browser.storage.local.get('settings'))).settings;
  } catch {
    return undefined;
  }
}
