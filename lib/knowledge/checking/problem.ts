/** One fault of the seeds: its file and field, the value there, and why it is wrong. */
export interface Problem {
  file: string;
  field: string;
  value: unknown;
  message: string;
}

/** The field of a problem that concerns a file as a whole. */
export const WHOLE_FILE = '(whole file)';

/** The file from which each part of a knowledge base was read, so that a later check can name it. */
export type Origin = WeakMap<object, string>;

/** Notes a fault in a field of an item of the knowledge base. */
export type Report = (item: object, field: string, value: unknown, message: string) => unknown;

/** Reports into a list of problems, each with the file that its item comes from. */
export const reporter =
  (problems: Problem[], origin: Origin): Report =>
  (item, field, value, message) =>
    problems.push({ file: origin.get(item) ?? '(unknown)', field, value, message });

/** A problem as one line: `file: field: message (value)`, without the value where nothing stands there. */
export function formatProblem({ file, field, value, message }: Problem): string {
  const shown = JSON.stringify(value);
  if (shown === undefined) return `${file}: ${field}: ${message}`;
  return `${file}: ${field}: ${message} (${shown.length > 120 ? `${shown.slice(0, 117)}…` : shown})`;
}
