import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The most lines that a file may have, by how its name ends. */
const MAX_LINES = { ts: 200, tsx: 200, css: 250 };

const files = ['lib', 'components', 'entrypoints', 'seeds/tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
);

for (const [ending, max] of Object.entries(MAX_LINES)) {
  test(`no .${ending} file has more than ${max} lines`, () => {
    const own = files.filter((path) => path.endsWith(`.${ending}`));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length > max)).toEqual([]);
  });
}
