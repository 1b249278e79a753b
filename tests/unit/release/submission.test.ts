import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isDryRun, submissionFor } from '../../../lib/build/release/submission';

const FIREFOX = { FIREFOX_JWT_ISSUER: 'one', FIREFOX_JWT_SECRET: 'two' };
const EDGE = { EDGE_PRODUCT_ID: '1', EDGE_CLIENT_ID: '2', EDGE_API_KEY: '3' };

const submission = (environment: Record<string, string>) =>
  submissionFor(environment, (name) => `${name}.zip`, '{an-id}');

test('without secrets nothing is submitted, and each store is told of', () => {
  const { args, left } = submission({});
  expect(args).toEqual([]);
  expect(left).toHaveLength(3);
  expect(left.join()).toContain('which asks for FIREFOX_JWT_ISSUER, FIREFOX_JWT_SECRET.');
});

test('a store whose secrets are all there gets its package, and Firefox’s the sources as well', () => {
  const { args, left } = submission({ ...FIREFOX, ...EDGE, CHROME_EXTENSION_ID: 'alone' });
  expect(left.join()).toMatch(/^Nothing goes to the store of chrome, which asks for CHROME_PUBLISHER_ID/);
  expect(args.join(' ')).toBe(
    '--edge-zip chrome.zip --firefox-extension-id {an-id} --firefox-compatibility firefox,android ' +
      '--firefox-zip firefox.zip --firefox-sources-zip sources.zip',
  );
});

test('the stores are only asked where the user says so, before or after the “--” of npm', () => {
  expect(isDryRun(['--dry'], {})).toBe(true);
  expect(isDryRun([], { npm_config_dry_run: 'true' })).toBe(true);
  expect(isDryRun([], {})).toBe(false);
});

test('no secret is among what the package is called with, where a list of processes would show it', () => {
  expect(submission({ ...FIREFOX, ...EDGE }).args).not.toContain('two');
});

test('the workflow hands over every secret that a store asks for, and no other', () => {
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  const handed = [...workflow.matchAll(/([A-Z_]+): \$\{\{ secrets\.([A-Z_]+) \}\}/g)];
  const asked = submission({}).left.flatMap((sentence) => sentence.match(/[A-Z]+_[A-Z_]+/g) ?? []);
  expect(handed.map(([, variable]) => variable).sort()).toEqual(asked.sort());
  expect(handed.filter(([, variable, secret]) => variable !== secret)).toEqual([]);
});
