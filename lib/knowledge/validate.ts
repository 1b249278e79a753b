import * as z from 'zod/mini';
import { Entity, Event, Series, Source, Subject } from './schema';
import { UNFILLED, unfilled } from './unfilled';

z.config(z.locales.en());

/** A seed file as it was read: its path from the repository’s root, and its parsed JSON. */
export interface SeedFile {
  path: string;
  json: unknown;
}

/** One thing wrong with the seeds: where it stands, what stands there, and why it is wrong. */
export interface Problem {
  file: string;
  field: string;
  value: unknown;
  message: string;
}

/** Everything the seeds say. */
export interface KnowledgeBase {
  sources: Source[];
  subjects: Subject[];
  entities: Entity[];
  events: Event[];
  series: Series[];
}

/** The seed files by what they hold. */
export interface SeedFiles {
  sources: SeedFile;
  series: SeedFile;
  subjects: SeedFile[];
  events: SeedFile[];
  entities: SeedFile[];
}

/** Where each part of a knowledge base was read from, so that a later check can name the file. */
export type Origin = WeakMap<object, string>;

/** Reads raw seed files into a knowledge base; what does not fit the schema is left out and reported. */
export function parseSeeds(files: SeedFiles): { knowledge: KnowledgeBase; origin: Origin; problems: Problem[] } {
  const problems: Problem[] = [];
  const origin: Origin = new WeakMap();
  const read = <T>(schema: z.ZodMiniType<T>, file: SeedFile): T | undefined => {
    const result = schema.safeParse(file.json);
    const issues = result.error?.issues.flatMap((issue) => problemsOf(issue, file)) ?? [];
    const blanks = unfilled(file.json).map((path) => problemAt(path, file, 'is still to be filled in'));
    problems.push(...blanks, ...issues.filter(({ value }) => !isUnfilled(value)));
    return result.data;
  };
  const readList = <T extends object>(item: z.ZodMiniType<T>, file: SeedFile): T[] => {
    const list = read(z.array(item), file) ?? [];
    for (const one of list) origin.set(one, file.path);
    return list;
  };
  const readEach = <T extends object>(schema: z.ZodMiniType<T>, all: SeedFile[]): T[] =>
    all.flatMap((file) => {
      const one = read(schema, file);
      if (one) origin.set(one, file.path);
      return one ?? [];
    });
  const entities = readEach(Entity, files.entities);
  const knowledge: KnowledgeBase = {
    sources: readList(Source, files.sources),
    events: files.events.flatMap((file) => readList(Event, file)),
    series: readList(Series, files.series),
    subjects: readEach(Subject, files.subjects),
    entities,
  };
  return { knowledge, origin, problems };
}

/** A union’s issue says only “invalid input”: the branch that came nearest says what is really wrong. */
function problemsOf(issue: z.core.$ZodIssue, file: SeedFile, base: PropertyKey[] = []): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.reduce((a, b) => (depth(b) > depth(a) ? b : a));
    return nearest.flatMap((inner) => problemsOf(inner, file, path));
  }
  return [problemAt(path, file, issue.message)];
}

function problemAt(path: PropertyKey[], file: SeedFile, message: string): Problem {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], file.json);
  return { file: file.path, field: path.join('.') || '(whole file)', value, message };
}

const isUnfilled = (value: unknown): boolean => typeof value === 'string' && value.startsWith(UNFILLED);

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 0.5)));
}

/** One line for people: `file: field: message (value)`. */
export function showProblem({ file, field, value, message }: Problem): string {
  const shown = JSON.stringify(value) ?? 'missing';
  return `${file}: ${field}: ${message} (${shown.length > 120 ? `${shown.slice(0, 117)}…` : shown})`;
}
