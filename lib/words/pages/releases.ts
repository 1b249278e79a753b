/** What a release has brought that its users care for, in one line. */
export interface ReleaseNews {
  /** The version of the release: `1.2.0`. */
  version: string;
  /** A sentence or two. */
  line: string;
}

/**
 * The releases with news worth a line in the popup, in any order. Most have none: a mended fault or new facts are no
 * news. None has any yet, as the first release is still to come.
 */
export const releases: readonly ReleaseNews[] = [];

/** The words around such a line. */
export const releaseWords = {
  label: 'New in Backstory',
  dismiss: 'Dismiss this news',
} as const;
