import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The yardstick for the sentinel: an extension that does nothing but read the text nodes of a page once, put in at the
 * same moment in the same way, so that its time is as cold as ours.
 */
export const makeYardstick = (): string =>
  make(
    'yardstick',
    `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  globalThis.length = length;
})();`,
  );

/** The control for Firefox: an extension that only listens, as one must that has settings and a popup. */
export const makeControl = (): string =>
  make(
    'control',
    `browser.runtime.onMessage.addListener(() => {});
browser.storage.local.onChanged.addListener(() => {});`,
  );

/** Makes an extension whose one script, NAME.js, is put into the pages of this machine. */
function make(name: string, script: string): string {
  const folder = resolve('.output/bench', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      permissions: ['storage'],
      content_scripts: [{ matches: ['http://*.localhost/*'], js: [`${name}.js`], run_at: 'document_idle' }],
      browser_specific_settings: { gecko: { id: `${name}@backstory.invalid` } },
    }),
  );
  writeFileSync(join(folder, `${name}.js`), script);
  return folder;
}
