import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen } from '../../lib/browser/messages';
import { loadSettings, watchSettings } from '../../lib/browser/settings';
import { PageRequest } from '../../lib/messages/page';
import { removeLeftHosts } from '../../lib/page/card-host';
import { Hovering } from './hovering';
import { PageState } from './page-state';

/** In this script’s own world, so that a second injection finds the first and the page finds neither. */
const RUNNING = Symbol.for('backstory.reader');

// Put into a page that could be about the subject. Everything it starts stops with one signal.
export default defineUnlistedScript(async () => {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const stop = new AbortController();
  world[RUNNING] = stop;
  const { signal } = stop;
  removeLeftHosts(document);

  const page = new PageState(await loadSettings(), stop);
  const hovering = new Hovering(page, stop);
  watchSettings((settings) => page.apply(settings), signal);
  listen(
    PageRequest,
    (request) => {
      switch (request.type) {
        case 'report':
          return Promise.resolve(page.report());
        case 'read-on':
          return page.readOn().then(() => page.report());
        case 'step':
          return Promise.resolve({ found: hovering.step(request.by, request.id) });
      }
    },
    signal,
  );
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && page.tellBadge(), { signal });
  await page.start();
});
