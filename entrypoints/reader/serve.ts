import { listen } from '../../lib/browser/messages';
import { loadSettings, watchSettings } from '../../lib/browser/settings';
import { PageRequest } from '../../lib/messages/page';
import { pause } from '../../lib/page/slices';

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
  watchSettings((changed) => page.apply(changed), signal);
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
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && page.tellBadge(), { signal });
  await page.start();
}
