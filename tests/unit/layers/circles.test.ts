import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What each file imports, by path. Types count too: files that need each other cannot be understood one by one. */
type Imports = Map<string, string[]>;

const FILES = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles.flatMap(({ fileName }) => {
    const path = join(dirname(file), fileName);
    return [path, `${path}.ts`, `${path}.tsx`].find((one) => fileName.startsWith('.') && FILES.includes(one)) ?? [];
  });
}

/** All files that a file imports, and what those import in turn. The file itself is among them only in a circle. */
function reachableFrom(file: string, imports: Imports): Set<string> {
  const reached = new Set(imports.get(file));
  for (const one of reached) for (const next of imports.get(one) ?? []) reached.add(next);
  return reached;
}

/** The largest groups of files in which each reaches all others. */
function circlesIn(imports: Imports): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachableFrom(file, imports)]));
  const circles = [...reached].map(([file, others]) =>
    [...others].filter((other) => reached.get(other)?.has(file)).sort(),
  );
  return [...new Map(circles.filter((one) => one.length > 0).map((one) => [one.join(), one])).values()];
}

test('no files import each other in a circle', () => {
  const imports: Imports = new Map(FILES.map((file) => [file, importsOf(file)]));
  expect(imports.get(join('components', 'card', 'Card.tsx'))).toContain('lib/knowledge/card.ts');
  expect(circlesIn(imports)).toEqual([]);
});

test('a circle is found, and a chain or a shared import is none', () => {
  const imports: Imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', []],
    ['f', ['f', 'd']],
  ]);
  expect(circlesIn(imports)).toEqual([['a', 'b', 'c'], ['f']]);
});
