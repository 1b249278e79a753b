import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** All code and styles of a build. */
const textOf = (build: string): string =>
  readdirSync(build, { recursive: true })
    .map(String)
    .filter((path) => /\.(?:js|css)$/.test(path))
    .map((path) => readFileSync(join(build, path), 'utf8'))
    .join('\n');

test('rules that only Firefox needs are only in the build for Firefox', () => {
  expect(textOf('.output/firefox-mv2')).toContain('div:popover-open');
  expect(textOf('.output/chrome-mv3')).not.toContain('div:popover-open');
  expect(textOf('.output/chrome-mv3')).not.toContain('backstory-stands');
});

test('both builds underline with the same lines', () => {
  for (const build of ['.output/chrome-mv3', '.output/firefox-mv2']) {
    for (const line of ['dotted', 'dashed', 'double']) expect(textOf(build)).toContain(line);
    expect(textOf(build)).not.toMatch(/backstory-(?:pointed|person|normal)/);
  }
});
