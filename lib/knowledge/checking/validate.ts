import * as z from 'zod/mini';
import type { KnowledgeBase } from '../knowledge-base';
import { Entity } from '../schema/entity';
import { Rate } from '../schema/rate';
import { Source } from '../schema/source';
import { SubjectFile } from '../schema/subject';
import { Event, Series } from '../schema/timeline';
import { type Origin, type Problem, reporter, WHOLE_FILE } from './problem';
import { issuesOfNearest, plainIssue, valueAt } from './reading/plain-issue';
import { withWords } from './subject-words';
import { isUnfilled, unfilled } from './unfilled';

z.config(z.locales.en());

/** A seed file as it was read: its path from the repository’s root, and its parsed JSON. */
export interface SeedFile {
  path: string;
  json: unknown;
}

/** The seed files by what they hold. */
export interface SeedFiles {
  sources: SeedFile;
  series: SeedFile;
  rates: SeedFile;
  subjects: SeedFile[];
  events: SeedFile[];
  entities: SeedFile[];
}

/** Parses seed files into a knowledge base. What does not fit the schema is left out and reported. */
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
  const subjectFiles = readEach(SubjectFile, files.subjects);
  const subjects = withWords(subjectFiles, reporter(problems, origin));
  // By their place, as two may have one id by mistake.
  for (const [nth, one] of subjects.entries()) origin.set(one, origin.get(subjectFiles[nth] ?? one) ?? '(unknown)');
  const knowledge: KnowledgeBase = {
    sources: readList(Source, files.sources),
    events: files.events.flatMap((file) => readList(Event, file)),
    series: readList(Series, files.series),
    rates: readList(Rate, files.rates),
    subjects,
    entities,
  };
  return { knowledge, origin, problems };
}

/**
 * The problems of an issue of zod. For a union zod says only “invalid input”; the branch that was meant says what is
 * wrong.
 */
function problemsOf(issue: z.core.$ZodIssue, file: SeedFile, base: PropertyKey[] = []): Problem[] {
  const path = [...base, ...issue.path];
  const value = valueAt(file.json, path);
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return issuesOfNearest(issue.errors, value).flatMap((inner) => problemsOf(inner, file, path));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problemAt([...path, key], file, 'is no field that can stand here'));
  const isMissing = issue.code !== 'custom' && value === undefined && path.length > 0;
  return [problemAt(path, file, isMissing ? 'is missing' : plainIssue(issue, value))];
}

/** The problem of what stands at a path. An item of a list is called by its id, if it has one, else by its position. */
function problemAt(path: PropertyKey[], file: SeedFile, message: string): Problem {
  let value = file.json;
  const names = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const { id } = (typeof key === 'number' && (value as { id?: unknown } | null)) || {};
    return typeof id === 'string' && id ? id : String(key);
  });
  return { file: file.path, field: names.join('.') || WHOLE_FILE, value, message };
}
