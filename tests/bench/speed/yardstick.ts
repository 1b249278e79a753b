import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
      content_scripts: [{ matches: ['http://localhost/*'], js: ['walk.js'], run_at: 'document_idle' }],
    }),
  );
  writeFileSync(
    join(folder, 'walk.js'),
    `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  globalThis.length = length;
})();`,
  );
  return folder;
}
