import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unpack } from '../../lib/build/release/zip';

/** The zip that a store gets, as `npm run release` has left it. */
export function packageFor(store: 'chrome' | 'firefox' | 'sources'): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return join('.output/release', `backstory-${version}-${store}.zip`);
}

/** Unpacks a zip into a folder, and leaves nothing else there. */
export function unpackInto(folder: string, zip: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of unpack(readFileSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
