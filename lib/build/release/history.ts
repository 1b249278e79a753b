import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The files that hold facts (the table in seeds/README.md). A change in one of them is data; in any other that ships it
 * is code.
 */
const DATA = /^seeds\/(?:(?:entities|events|subjects)\/|(?:rates|series|sources)\.json$)/;

/** The files that are in no package: tests, documents, tools and their settings. */
const UNSHIPPED = /^(?:tests\/|\.[^/]+|biome\.json$|LICENSE$|seeds\/tools\/|seeds\/[^/]*\.schema\.json$)|\.md$/;

/**
 * Files that carry the version, so they change with every release. They count as code only if more has changed in them.
 */
const VERSIONED = ['package.json', 'package-lock.json'];

/** A file that changed between two commits, and both texts where the version alone may have changed. */
export interface ChangedFile {
  path: string;
  before?: string;
  after?: string;
}

/** The changes that are code: those after which a release is more than new facts. */
export function codeIn(changes: readonly ChangedFile[]): string[] {
  const isCode = ({ path, before, after }: ChangedFile) =>
    !DATA.test(path) && !UNSHIPPED.test(path) && !(VERSIONED.includes(path) && differInVersion(before, after));
  return changes.filter(isCode).map(({ path }) => path);
}

function differInVersion(before = '', after = ''): boolean {
  const [old, now] = [before, after].map(withoutVersion);
  return old !== '' && old === now;
}

function withoutVersion(text: string): string {
  if (text === '') return '';
  const { version: _, packages, ...rest } = JSON.parse(text);
  if (packages?.['']) packages[''].version = undefined;
  return JSON.stringify({ ...rest, packages });
}

/** Whether a version is the one before with its last part raised by one, as a release of facts alone has to be. */
export function isNextPatch(version: string, before: string): boolean {
  const [major, minor, patch] = before.split('.').map(Number);
  return version === `${major}.${minor}.${Number(patch) + 1}`;
}

/** Runs git in a folder and gives what it prints. Throws if git fails. */
const git = (args: readonly string[], cwd = '.'): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] }).trimEnd();

/** The version that was tagged last before this one in the history of a folder, or undefined when there is none yet. */
export function lastTagged(version: string, folder?: string): string | undefined {
  const asked = ['tag', '--merged', 'HEAD', '--list', 'v[0-9]*', '--sort=-version:refname'];
  const tags = git(asked, folder).split('\n');
  return tags.find((tag) => tag !== '' && tag !== `v${version}`)?.slice(1);
}

/** What changed since a version was tagged. */
export function filesChangedSince(version: string, folder?: string): ChangedFile[] {
  const tag = `v${version}`;
  const paths = git(['diff', '--name-only', '--no-renames', tag, 'HEAD'], folder).split('\n').filter(Boolean);
  const at = (commit: string, path: string) => git(['show', `${commit}:${path}`], folder);
  return paths.map((path) =>
    VERSIONED.includes(path) ? { path, before: at(tag, path), after: at('HEAD', path) } : { path },
  );
}

/** Whether all files are as they were committed; false where there is no repository. */
export function isCommitted(): boolean {
  return isRepository() && git(['status', '--porcelain']) === '';
}

/** The files that git knows, as they stand in the tree; undefined where there is no history. */
export function committedFiles(): string[] | undefined {
  if (!isRepository()) return undefined;
  // Without `-z` git puts a path with letters beyond ASCII into quotes.
  const paths = (...options: string[]) => git(['ls-files', '-z', ...options]).split('\0');
  const deleted = new Set(paths('--deleted'));
  return paths().filter((path) => path !== '' && !deleted.has(path));
}

function isRepository(): boolean {
  try {
    return existsSync('.git') && git(['rev-parse', 'HEAD']) !== '';
  } catch {
    return false;
  }
}
