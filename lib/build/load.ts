import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkIntegrity } from '../knowledge/checking/integrity';
import { formatProblem, type Origin, type Problem } from '../knowledge/checking/problem';
import { parseSeeds, type SeedFile } from '../knowledge/checking/validate';
import type { KnowledgeBase } from '../knowledge/knowledge-base';

/** Seeds as they were read: what they hold, what is wrong with them, and the file of each item. */
interface ReadSeeds {
  knowledge: KnowledgeBase;
  problems: Problem[];
  origin: Origin;
}

/**
 * Reads and checks the seeds in a folder. Bad content makes problems, file by file, and never throws. Paths in problems
 * are relative to the folder’s parent (`seeds/entities/…`).
 */
export async function readSeeds(folder: string): Promise<ReadSeeds> {
  const unreadable: Problem[] = [];
  const read = async (path: string): Promise<SeedFile> => {
    const shown = relative(join(folder, '..'), path).split(sep).join('/');
    let text = '';
    try {
      text = await readFile(path, 'utf8');
      return { path: shown, json: JSON.parse(text) };
    } catch (error) {
      unreadable.push({
        file: shown,
        field: '(whole file)',
        value: undefined,
        message: String(error).replaceAll(/\s+/g, ' ') + lineOf(String(error), text),
      });
      return { path: shown, json: undefined };
    }
  };
  const readAll = async (name: string) => Promise.all((await jsonFiles(join(folder, name))).map(read));
  const parsed = parseSeeds({
    sources: await read(join(folder, 'sources.json')),
    series: await read(join(folder, 'series.json')),
    rates: await read(join(folder, 'rates.json')),
    events: await readAll('events'),
    subjects: await readAll('subjects'),
    entities: await readAll('entities'),
  });
  const bad = new Set(unreadable.map(({ file }) => file));
  const problems = [...unreadable, ...parsed.problems.filter(({ file }) => !bad.has(file))];
  // References are checked only if every file could be read: else one bad file would be reported everywhere.
  if (problems.length === 0) problems.push(...checkIntegrity(parsed.knowledge, parsed.origin));
  return { knowledge: parsed.knowledge, problems, origin: parsed.origin };
}

/** Loads the knowledge base in a folder. Throws one error that lists every problem, a line each. */
export async function loadKnowledge(folder: string): Promise<KnowledgeBase> {
  const { knowledge, problems } = await readSeeds(folder);
  if (problems.length > 0) throw new Error(`The seeds are not valid:\n${problems.map(formatProblem).join('\n')}`);
  return knowledge;
}

/**
 * The line of a JSON text at which it could not be parsed. Newer Node says it; Node 20 gives the position, or what stands
 * around the place.
 */
function lineOf(message: string, text: string): string {
  if (/\bline \d/.test(message)) return '';
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const [, around] = /\.\.\."([\s\S]+)"\.\.\. is not valid JSON/.exec(message) ?? [];
  const at = position === undefined ? text.indexOf(around ?? '\0') : Number(position);
  return at < 0 ? '' : ` (line ${text.slice(0, at).split('\n').length})`;
}

async function jsonFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}
