import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkIntegrity } from '../knowledge/checking/integrity';
import { formatProblem, type Origin, type Problem, WHOLE_FILE } from '../knowledge/checking/problem';
import { type ReadJson, readJson } from '../knowledge/checking/reading/json-text';
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
  const shownAs = (path: string) => relative(join(folder, '..'), path).split(sep).join('/');
  const read = async (path: string): Promise<SeedFile> => {
    const shown = shownAs(path);
    let content: ReadJson;
    try {
      content = readJson(await readFile(path, 'utf8'));
    } catch (error) {
      content = { fault: String(error) };
    }
    if ('json' in content) return { path: shown, json: content.json };
    unreadable.push({ file: shown, field: WHOLE_FILE, value: undefined, message: content.fault });
    return { path: shown, json: undefined };
  };
  const readAll = async (name: string) => {
    const files = await filesIn(join(folder, name));
    for (const path of files.filter((one) => !isJson(one)))
      unreadable.push({ file: shownAs(path), field: WHOLE_FILE, value: undefined, message: NO_JSON_FILE });
    return Promise.all(files.filter(isJson).map(read));
  };
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

const isJson = (path: string): boolean => path.endsWith('.json');

const NO_JSON_FILE = 'is not read: let its name end in .json, or take it out of the seeds';

/** All files in a folder and below it, in order, but for those that systems and editors hide. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
