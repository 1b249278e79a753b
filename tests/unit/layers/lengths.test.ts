import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The most lines that a file may have, by how its name ends. */
const MAX_LINES = { ts: 200, tsx: 200, css: 250 };

/** A line that is a comment, or a part of one. What Biome is told stands in one line, however long it is. */
const COMMENT = /^\s*(?:\/\/(?! biome-ignore)|\/?\*)/;

const filesOf = (folders: readonly string[]) =>
  folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))));

const files = filesOf(['lib', 'components', 'entrypoints', 'seeds/tools']);
const testFiles = filesOf(['tests']).filter((path) => !path.includes('/gold/'));

// Biome wraps code at this width, and leaves comments as they are.
test('no comment has a line of more than 120 columns', () => {
  const own = [...files, ...testFiles].filter((path) => /\.tsx?$/.test(path));
  const tooLong = own.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, at) => (COMMENT.test(line) && line.length > 120 ? [`${path}:${at + 1}`] : [])),
  );
  expect(tooLong).toEqual([]);
});

for (const [ending, max] of Object.entries(MAX_LINES)) {
  test(`no .${ending} file has more than ${max} lines`, () => {
    const own = files.filter((path) => path.endsWith(`.${ending}`));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length > max)).toEqual([]);
  });
}
