import * as z from 'zod/mini';

const version = z.string().check(z.regex(/^\d+(?:\.\d+){0,3}$/));

/** What is stored from an update until its news is dismissed: the version that the user had before. */
export const UnreadSince = z.strictObject({ since: version });
export type UnreadSince = z.infer<typeof UnreadSince>;

/** Compares versions by their numbers: below 0 where the first is older. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2, 3].find((nth) => (left[nth] ?? 0) !== (right[nth] ?? 0));
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/**
 * What is stored after an update from `previous` to `now`, where `before` was stored: the oldest version whose news the
 * user may not have seen. It is `before` where `now` is no newer than `previous`, or `previous` is not known.
 */
export function unreadAfter(
  previous: string | undefined,
  now: string,
  before: UnreadSince | undefined,
): UnreadSince | undefined {
  if (!previous || !version.safeParse(previous).success || compare(previous, now) >= 0) return before;
  return before && compare(before.since, previous) < 0 ? before : { since: previous };
}

/**
 * The newest release with news after the version that the user had, up to the one that runs; undefined where none has
 * any.
 */
export function newsFor<News extends { version: string }>(
  releases: readonly News[],
  unread: UnreadSince | undefined,
  now: string,
): News | undefined {
  if (!unread) return undefined;
  return releases
    .filter((one) => compare(one.version, unread.since) > 0 && compare(one.version, now) <= 0)
    .sort((a, b) => compare(b.version, a.version))[0];
}
