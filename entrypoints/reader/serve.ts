import * as z from 'zod/mini';
import { ask, listen } from '../../lib/browser/messages';
import { loadSettings, watchSettings } from '../../lib/browser/settings';
import { PageRequest } from '../../lib/messages/page';
import { keepListening } from '../../lib/page/dom/listening';
import { pause } from '../../lib/page/work/slices';
import type { Settings } from '../../lib/settings/schema';
import { coveringSite } from '../../lib/settings/sites';

/** Reads and marks the page, and answers whoever asks about it, until it is stopped. */
export async function serve(stop: AbortController): Promise<void> {
  const { signal } = stop;
  await pause(); // The schemas, imported above, were a task; what reads and shows is the next.
  const { PageState } = await import('./page-state');
  const { Hovering } = await import('./hovering');
  const settings = await loadSettings();
  if (signal.aborted) return;
  const page = new PageState(settings, stop);
  const hovering = new Hovering(page, stop);
  let worn = wear(settings);
  const apply = (changed: Settings) => {
    page.apply(changed);
    if (wear(changed) !== worn) void ask({ type: 'dress' }, z.null());
    worn = wear(changed);
  };
  watchSettings(apply, signal);
  listen(
    PageRequest,
    (request) => {
      switch (request.type) {
        case 'report':
          return page.report();
        case 'read-on':
          return page.readOn().then(() => page.report());
        case 'step':
          return { found: hovering.step(request.by, request.id) };
      }
    },
    signal,
  );
  const tell = (event: PageTransitionEvent) => event.isTrusted && event.persisted && page.tellBadge();
  keepListening(document, (signal) => addEventListener('pageshow', tell, { signal }), signal);
  await page.start();
}

/** What decides on the style sheet of this page’s underlines, which the background script puts in. */
const wear = ({ strength, offSites }: Settings): string | undefined =>
  coveringSite(location.hostname, offSites) ? undefined : strength;
