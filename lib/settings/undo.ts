import { isRecord, type Settings } from './schema';

/** The settings with a change from `before` to `after` undone. What was changed again since then stays as it is now. */
export const withoutChange = (now: Settings, before: Settings, after: Settings): Settings =>
  undone(now, before, after) as Settings;

function undone(now: unknown, before: unknown, after: unknown): unknown {
  if (!isRecord(now) || !isRecord(before) || !isRecord(after))
    return JSON.stringify(now) === JSON.stringify(after) ? before : now;
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, undone(value, before[name], after[name])]),
  );
}
