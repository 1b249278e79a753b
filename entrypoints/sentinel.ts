import words from 'backstory:glance';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../lib/browser/alive';
import { isHtml } from '../lib/page/html';
import { textNodes } from '../lib/page/texts';
import { watchText } from '../lib/page/watch';
import { compile } from '../lib/spotting/compile';
import { type Glance, glance } from '../lib/spotting/glance';

// On every page, so as small as it can be: no zod, no Preact, no compromise. It looks whether the page could be about
// the subject and asks for the reader, or waits for later content.
export default defineUnlistedScript(() => {
  if (!isHtml(document)) return;
  const stop = new AbortController();
  const lexicon = compile(words.lexicon);

  let waking = false;
  const look = async () => {
    if (!isAlive()) return stop.abort();
    const seen = glance(lexicon, words);
    if (!seesEnough(seen) && !(seen.sawAny && (await wantsEverything()))) return;
    if (waking || stop.signal.aborted) return;
    waking = true;
    await wake(stop);
    waking = false;
  };

  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    if (stop.signal.aborted || message?.type !== 'report') return;
    respond({ state: 'quiet', host: location.hostname, counts: [] });
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if ('settings' in changes && !stop.signal.aborted) void look();
  });
  if (document.body) watchText(document.body, () => void look(), stop.signal);
  void look();
});

/** Reads the page’s texts only as far as it takes. */
function seesEnough(seen: Glance): boolean {
  if (!document.body) return false;
  for (const { data } of textNodes(document.body)) if (seen.add(data)) return true;
  return false;
}

/** Asks for the reader; once it is there, this script has done its work. */
async function wake(stop: AbortController): Promise<void> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'light' });
    if ((answer as { lit?: boolean } | undefined)?.lit) stop.abort();
  } catch {
    stop.abort(); // The extension was updated or removed under this page.
  }
}

/** The one setting that matters before the reader is there, read only on a page that names something. */
async function wantsEverything(): Promise<boolean> {
  const { settings } = await browser.storage.local.get('settings');
  return (settings as { everywhere?: unknown } | undefined)?.everywhere === true;
}
