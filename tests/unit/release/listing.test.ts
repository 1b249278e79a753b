import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../lib/build/manifest';
import { words } from '../../../lib/words/en';
import { readPng } from '../../browser/picture';

const listing = readFileSync('.store/listing.md', 'utf8');

/** What stands under a heading, without comments. */
function section(title: string): string {
  const [, text = ''] = listing.split(`\n## ${title}\n`);
  return (text.split('\n## ')[0] ?? '').replace(/<!--.*?-->/gs, '').trim();
}

test('name and summary are those of the manifest', () => {
  expect(section('Name')).toBe(words.name);
  expect(section('Summary')).toBe(words.manifest.description);
});

test.each([
  ['Name', 1, 45],
  ['Summary', 30, 132],
  ['Single purpose', 30, 1000],
  // Edge wants at least 250 characters; Firefox’s form takes 15,000, Chrome’s 16,000, Edge’s 10,000.
  ['Description', 250, 10_000],
])('%s is within what the stores take', (title, least, most) => {
  expect(section(title).length).toBeGreaterThanOrEqual(least);
  expect(section(title).length).toBeLessThanOrEqual(most);
});

test('each permission of the manifest is explained, in no more than the form takes', () => {
  const { permissions, host_permissions: hosts } = manifestFor({
    browser: 'chrome',
    isDeveloped: false,
    project: { author: 'Somebody' },
    commands: [],
  });
  const rows = section('Why each permission').split('\n').slice(2);
  const explained = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(explained.sort()).toEqual([...permissions, ...hosts].sort());
  for (const row of rows) expect(row.split('|')[2]?.length).toBeLessThan(1000);
});

describe('the pictures', () => {
  const named = [...section('Pictures').matchAll(/`(pictures\/.+?)`/g)].map(([, path = '']) => path);

  test('are five screenshots, a tile and a logo', () => expect(named).toHaveLength(7));

  test.each(named)('%s has the size that the stores ask for', (path) => {
    const { width, height } = readPng(readFileSync(`.store/${path}`));
    const asked = path.includes('tile') ? [440, 280] : path.includes('logo') ? [300, 300] : [1280, 800];
    expect([width, height]).toEqual(asked);
  });
});

test('the icon of 128 pixels has the margin of 16 that Chrome’s store asks for', () => {
  const icon = readFileSync('components/public/icons/128.png');
  const { at } = readPng(icon);
  const isDrawn = (x: number, y: number) => at(x, y).some((value) => value > 0);
  for (let n = 0; n < 128; n++)
    expect([isDrawn(n, 15), isDrawn(n, 112), isDrawn(15, n), isDrawn(112, n)]).toEqual([false, false, false, false]);
  expect([isDrawn(64, 17), isDrawn(17, 64), isDrawn(110, 64), isDrawn(64, 110)]).toEqual([true, true, true, true]);
});
