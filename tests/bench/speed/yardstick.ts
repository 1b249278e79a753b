import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The file name of its script. */
export const YARDSTICK = 'walk.js';

/**
 * The yardstick for the sentinel: an extension that does nothing but read the text nodes of a page once, put in at the
 * same moment in the same way, so that its time is as cold as ours.
 */
export function makeYardstick(): string {
  const folder = resolve('.output/bench/yardstick');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'yardstick',
      version: '1',
      browser_specific_settings: { gecko: { id: 'yardstick@backstory.invalid' } },
      content_scripts: [{ matches: ['http://localhost/*'], js: [YARDSTICK], run_at: 'document_idle' }],
    }),
  );
  writeFileSync(
    join(folder, YARDSTICK),
    `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  globalThis.length = length;
})();`,
  );
  return folder;
}
