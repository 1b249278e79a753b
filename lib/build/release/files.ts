import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedFiles } from './history';
import type { Files } from './zip';

/**
 * What is left out of the sources for reviewers: the tests, the texts and pictures of the listing, settings that no
 * build reads, and what is for editors of the seeds alone: the tools, and the schemas that these make from
 * `lib/knowledge/schema`. The README for users and that of spotting go, too: what they ask for runs by the tests.
 */
const LEFT_OUT =
  /^(?:tests\/|\.ci\/|\.git|\.vscode\/|\.editorconfig$|\.store\/(?:pictures\/|listing|phone)|(?:lib\/spotting\/)?README\.md$|biome\.json$|seeds\/(?:tools\/|[a-z-]+\.schema\.json$))/;

/** What tools make in the tree and nobody commits (`.gitignore`). */
const MADE = /^(?:node_modules|\.output|\.wxt|test-results|\.git)\/|\.log$/;

/** Reads a folder with all that is in it. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/**
 * The files of the project, as they stand in the tree: those that git knows. Where there is no repository, as in
 * sources that were unpacked, all but those that tools make.
 */
export const projectFiles = (): string[] => committedFiles() ?? unmadeBelow('.');

/**
 * The files below a folder but for those that tools make. It enters no folder of theirs, as `node_modules` has tens of
 * thousands of files. The project has no links: one is `node_modules` of another copy, or an editor’s.
 */
function unmadeBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.test(entry.isDirectory() ? `${path}/` : path)) return [];
    if (entry.isDirectory()) return unmadeBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** What is written for reviewers, who look for it in a README at the root. */
const NOTES = '.store/reviewers.md';

/** The sources as a reviewer gets them: of the project’s files, those that a build asks for, and how to build them. */
export function sourcesOf(files: readonly string[]): Files {
  const paths = files.filter((path) => !LEFT_OUT.test(path));
  return new Map(paths.map((path) => [path === NOTES ? 'README.md' : path, readFileSync(path)]));
}
