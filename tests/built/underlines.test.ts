import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv2'];

/** Whether any code or style of each build, Chrome’s first, has this. */
const have = (what: RegExp): boolean[] =>
  BUILDS.map((build) =>
    readdirSync(build, { recursive: true })
      .map(String)
      .filter((path) => /\.(?:js|css)$/.test(path))
      .some((path) => what.test(readFileSync(join(build, path), 'utf8'))),
  );

test('the rule that only Firefox needs is only in the build for Firefox', () => {
  expect(have(/--backstory-stands/)).toEqual([false, true]);
});

test('shadow roots are read only where highlights are painted in them', () => {
  expect(have(/\bonShadow:/)).toEqual([true, false]);
});

test('both builds have the same lines', () => {
  expect(have(/dotted.{0,20}dashed.{0,20}double/)).toEqual([true, true]);
});

test('no name of a highlight tells a category, a strength or what is pointed at', () => {
  expect(have(/backstory-(?:pointed|(?:person|organization|deal|measure|goods|concept|place)\b)/)).toEqual([
    false,
    false,
  ]);
});
