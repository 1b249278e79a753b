/** Kinds of documents that are themselves an act: something is so because they say it, from the day they name. */
const ACT_KINDS = ['order', 'proclamation', 'memorandum', 'notice', 'announcement', 'ruling', 'law'] as const;

/** The kinds of documents that sources are. A card shows them as they are, with spaces for the hyphens. */
export const SOURCE_KINDS = [
  ...ACT_KINDS,
  // Agreed by both sides.
  'joint-statement',
  // One side’s account.
  'fact-sheet',
  'statement',
  'meeting-report',
  'press-release',
  'post',
  'transcript',
  // Written by somebody who is no party.
  'report',
  'news-article',
  'profile',
] as const;

/** The kind of a source. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kinds of sources that are themselves an act, or that both sides agreed. */
export const ACTS: ReadonlySet<SourceKind> = new Set([...ACT_KINDS, 'joint-statement']);

/**
 * How a document is known that was not seen itself: `quoted` or translated by a collection that links it, `confirmed`
 * by at least two publications, or told by a `single-report`.
 */
export const SEEN = ['quoted', 'confirmed', 'single-report'] as const;
