import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Layer {
  ours: string[];
  packages: string[];
}

/** What each folder may import of ours and of packages, as the table of `lib/README.md` says. */
function readTable(): Map<string, Layer> {
  const rows = readFileSync('lib/README.md', 'utf8').matchAll(
    /^\| (?:`([\w/]+)\/`|the (sentinel)) \|[^|]*\| ([^|]*) \|$/gm,
  );
  const list = (text = '') =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one && one !== 'nothing');
  return new Map(
    [...rows].map(([, folder, script, may = '']) => {
      const [ours, packages] = may.split(';');
      return [folder ?? script ?? '', { ours: list(ours), packages: list(packages) }];
    }),
  );
}

const LAYERS = readTable();
const SENTINEL = 'sentinel';

interface Import {
  file: string;
  from: string;
  /** The file of ours that is imported, or undefined for a package. */
  target: string | undefined;
  /** Whether nothing of it is left at run time. */
  isType: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

/** The layer that a file belongs to: a folder of the table, the deepest that there is. */
function layerOf(path: string): string {
  const folder = dirname(path).replace(/^lib\//, '');
  const layers = [...LAYERS.keys()].filter((layer) => folder === layer || folder.startsWith(`${layer}/`));
  return layers.sort((a, b) => b.length - a.length)[0] ?? folder;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (from: string, isType: boolean) => {
    const target = from.startsWith('.') ? normalize(join(dirname(file), from)) : undefined;
    const path = target && ['.ts', '.tsx', '/index.ts'].map((end) => `${target}${end}`).find((one) => existsSync(one));
    found.push({ file, from, target: path ?? target, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { importClause } = node;
      const named = importClause?.namedBindings;
      const onlyTypes =
        named !== undefined &&
        ts.isNamedImports(named) &&
        !importClause?.name &&
        named.elements.every((one) => one.isTypeOnly);
      add(node.moduleSpecifier.text, importClause?.isTypeOnly === true || onlyTypes);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) add(from.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false));
  return found;
}

/** Whether a layer that may import these may import that one: a folder stands for the rooms in it. */
const allows = (ours: readonly string[], layer: string): boolean =>
  ours.some((one) => layer === one || layer.startsWith(`${one}/`));

/** Whether a module is what the table names: a package’s entry, or any file below a folder (`…/*`). */
const isOf = (named: string, from: string): boolean =>
  named.endsWith('/*') ? from.startsWith(named.slice(0, -1)) : from === named;

const importsOfLayer = (layer: string): Import[] =>
  sources(existsSync(join('lib', layer)) ? join('lib', layer) : layer)
    .filter((file) => layerOf(file) === layer)
    .flatMap(importsOf);

const wrongIn = (layer: string, { ours, packages }: Layer): string[] =>
  importsOfLayer(layer)
    .filter(({ from, target }) => {
      if (target === undefined) return !packages.some((one) => isOf(one, from));
      // A door leads to its own rooms.
      return !allows([...ours, layer], layerOf(target));
    })
    .map(({ file, from }) => `${file} imports ${from}`);

describe('arrows go down only', () => {
  test('the table is read', () => {
    expect([...LAYERS.keys()]).toContain('spotting/judging');
    expect(LAYERS.get('knowledge')).toEqual({ ours: ['text'], packages: ['zod/mini'] });
    expect(LAYERS.get('text')).toEqual({ ours: [], packages: [] });
  });

  for (const [layer, allowed] of LAYERS) {
    if (layer !== SENTINEL) test(layer, () => expect(wrongIn(layer, allowed)).toEqual([]));
  }

  // A permission that nobody uses is not seen to be too wide.
  test('the table allows nothing that no file uses', () => {
    const unused = [...LAYERS]
      .filter(([layer]) => layer !== SENTINEL)
      .flatMap(([layer, { ours, packages }]) => {
        const imports = importsOfLayer(layer);
        const isUsed = (one: string) => imports.some(({ target }) => target && allows([one], layerOf(target)));
        const isTaken = (one: string) => imports.some(({ from, target }) => !target && isOf(one, from));
        return [...ours.filter((one) => !isUsed(one)), ...packages.filter((one) => !isTaken(one))].map(
          (one) => `${layer} never imports ${one}`,
        );
      });
    expect(unused).toEqual([]);
  });

  test('every folder of lib is in the table', () => {
    const folders = new Set(sources('lib').map((path) => dirname(path).replace(/^lib\//, '')));
    expect([...folders].filter((folder) => !LAYERS.has(folder))).toEqual([]);
  });

  test('nothing in lib or components imports an entrypoint, tests or seeds', () => {
    const all = [...sources('lib'), ...sources('components')].flatMap(importsOf);
    expect(all.filter(({ target }) => target && /^(?:entrypoints|tests|seeds)\b/.test(target))).toEqual([]);
  });
});

test('no folder of lib has more than a dozen source files', () => {
  const counts = new Map<string, number>();
  for (const path of sources('lib')) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 12)).toEqual([]);
});

test('the sentinel holds what the table says, and no more', () => {
  const { ours, packages } = LAYERS.get(SENTINEL) as Layer;
  const files = new Set(['entrypoints/sentinel/index.ts']);
  const wrong: string[] = [];
  for (const file of files) {
    for (const { from, target, isType } of importsOf(file)) {
      if (isType || from.startsWith('backstory:')) continue;
      if (target) files.add(target);
      const isAllowed = target ? allows(ours, layerOf(target)) : packages.includes(from);
      if (!isAllowed) wrong.push(`${file} imports ${from}`);
    }
  }
  expect(files.size).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test('only lib/spotting/english/sentences.ts imports compromise', () => {
  const importers = ['lib', 'components', 'entrypoints', 'seeds']
    .flatMap(sources)
    .flatMap(importsOf)
    .filter(({ from }) => from.startsWith('compromise'));
  expect(new Set(importers.map(({ file }) => file))).toEqual(new Set(['lib/spotting/english/sentences.ts']));
});

test('the reader takes types alone from spotting, as the spotter is another script', () => {
  const taken = ['lib/page', 'lib/reader', 'entrypoints/reader']
    .flatMap(sources)
    .flatMap(importsOf)
    .filter(({ target, isType }) => target?.startsWith('lib/spotting/') && !target.includes('/prefilter/') && !isType)
    .map(({ target }) => target);
  expect(taken).toEqual([]);
});

test('only lib/browser and the entrypoints import the extension API', () => {
  const importers = ['lib', 'components']
    .flatMap(sources)
    .flatMap(importsOf)
    .filter(({ from }) => from.startsWith('wxt'));
  expect(importers.filter(({ file }) => !file.startsWith('lib/browser/'))).toEqual([]);
});
