import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './zip';

/** What the sources are without: texts and tools of the tests, and what runs on other machines. */
const LEFT_OUT = /^(?:tests\/|\.ci\/|\.git|\.editorconfig$|\.store\/pictures\/|biome\.json$)/;

/** Reads a folder with all that is in it. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/** The sources as a reviewer gets them: of the project’s files, those that a build asks for. */
export function sourcesOf(files: readonly string[]): Files {
  const paths = files.filter((path) => !LEFT_OUT.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path)]));
}
