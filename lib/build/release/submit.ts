import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ADD_ON_ID } from '../manifest';
import { unknownOptions } from './refusals';
import { isDryRun, submissionFor } from './submission';

// npm run submit              gives the packages of .output/release to the stores whose secrets are in the environment
// npm run submit -- --dry     the same, but only asks whether the stores would let us in

/**
 * The publishing package. It is run by `npx` and is no dependency, as it needs a newer Node than the rest of the
 * project. The older version that WXT brings along uses an interface that Chrome’s store has ended.
 */
const PUBLISHER = 'publish-browser-extension@6.2.0';

const [unknown] = unknownOptions(process.argv.slice(2), ['--dry']);
if (unknown !== undefined) {
  console.error(unknown);
  process.exit(1);
}

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const packageFor = (name: string) => `.output/release/backstory-${version}-${name}.zip`;
const { args, left } = submissionFor(process.env, packageFor, ADD_ON_ID);

for (const sentence of left) console.log(sentence);
if (args.length > 0) {
  const dry = isDryRun(process.argv, process.env) ? ['--dry-run'] : [];
  execFileSync('npx', ['--yes', `--package=${PUBLISHER}`, 'publish-extension', ...dry, ...args], { stdio: 'inherit' });
}
