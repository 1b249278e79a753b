import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The files of a package: their paths, with `/` between folders, and what is in them. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Packs files so that the same files always give the same bytes: in the order of their paths, all with one date, packed
 * by a library instead of by Node, whose zlib changes with its version.
 */
export function pack(files: Files): Uint8Array {
  const mtime = new Date(1980, 0, 1); // The first day that a zip knows, in local time, as zips keep no other.
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]): [string, Zippable[string]] => [path, bytes]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime, os: 0 });
}

/** What is in a package. */
export const unpack = (zip: Uint8Array): Files => new Map(Object.entries(unzipSync(zip)));
