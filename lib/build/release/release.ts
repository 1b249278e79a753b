import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestSource } from '../../knowledge/knowledge-base';
import { loadKnowledge } from '../load';
import { build, lint } from './build';
import { checkPackage, checkSize } from './checks';
import { storeDescription } from './description';
import { projectFiles, sourcesOf } from './files';
import { filesChangedSince, isCommitted, lastTagged } from './history';
import type { Browser } from './manifest-checks';
import { type ReleaseOptions, refusals, unknownOptions } from './refusals';
import { pack } from './zip';

// npm run release               builds, packs and checks what the stores get, into .output/release
// npm run release -- --draft    the same, of a project that is not ready to be published
// npm run release -- --seeds    the same, and refuses when more than facts changed since the last version

const FOLDER = '.output/release';

const { version, homepage }: { version: string; homepage?: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const args = process.argv.slice(2);
const options: ReleaseOptions = { isDraft: args.includes('--draft'), factsOnly: args.includes('--seeds') };
const last = options.factsOnly ? lastTagged(version) : undefined;
const changes = last === undefined ? [] : filesChangedSince(last);

end('Cannot release', [
  ...unknownOptions(args, ['--draft', '--seeds']),
  ...refusals(options, { version, homepage, isCommitted: isCommitted(), last, changes }),
]);

// Packages of an earlier run must not be taken for those of one that failed.
rmSync(FOLDER, { recursive: true, force: true });
const browsers: Browser[] = ['chrome', 'firefox'];
const built = browsers.map((browser) => ({ browser, files: build(browser) }));
const packages = [
  ...built.map(({ browser, files }) => ({ name: `backstory-${version}-${browser}.zip`, bytes: pack(files) })),
  { name: `backstory-${version}-sources.zip`, bytes: pack(sourcesOf(projectFiles())) },
];

end('The packages are not right', [
  ...built.flatMap(({ browser, files }) => checkPackage(browser, files)),
  ...packages.flatMap(({ name, bytes }) => checkSize(name, bytes)),
  ...lint(),
]);

mkdirSync(FOLDER, { recursive: true });
for (const { name, bytes } of packages) writeFileSync(join(FOLDER, name), bytes);
const sums = packages
  .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  .join('');
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums);
const newest = newestSource(await loadKnowledge('seeds'));
writeFileSync(join(FOLDER, 'description.txt'), storeDescription(readFileSync('.store/listing.md', 'utf8'), newest));
console.log(`${options.isDraft ? 'Draft, not to be published' : 'Ready to be published'}, in ${FOLDER}:\n${sums}`);

/** Ends with a list of sentences, where there are any. */
function end(title: string, sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  console.error(`${title}:\n${sentences.map((one) => `- ${one}\n`).join('')}`);
  process.exit(1);
}
