import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedFiles } from './history';
import type { Files } from './zip';

/** What the sources are without: texts and tools of the tests, and what runs on other machines. */
const LEFT_OUT = /^(?:tests\/|\.ci\/|\.git|\.editorconfig$|\.store\/pictures\/|biome\.json$)/;

/** What is made in the tree and never committed (`.gitignore`). */
const MADE = /^(?:node_modules|\.output|\.wxt|test-results|\.git)\/|\.log$/;

/** Reads a folder with all that is in it. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/**
 * The files of the project, as they stand in the tree: those that git knows. Where there is no history, as in sources
 * that were unpacked, all but what is made there.
 */
export const projectFiles = (): string[] => committedFiles() ?? unmadeBelow('.');

/** It goes into no folder of things that are made, as `node_modules` alone holds tens of thousands. */
function unmadeBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.test(entry.isDirectory() ? `${path}/` : path)) return [];
    return entry.isDirectory() ? unmadeBelow(path) : [path];
  });
}

/** The sources as a reviewer gets them: of the project’s files, those that a build asks for. */
export function sourcesOf(files: readonly string[]): Files {
  const paths = files.filter((path) => !LEFT_OUT.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path)]));
}
