/**
 * How a page is, as the scripts in it know. `looking`: not yet looked at to its end. `waking`: the reader was asked for.
 * `reading`: it reads the page for the first time. `lit`: names are marked. `quiet`: looked at to its end, and nothing is
 * marked. `failed`: it could not be looked at or read. `off`: its site is switched off. `other`: no HTML, so not looked at.
 */
export type Stage = 'looking' | 'waking' | 'reading' | 'lit' | 'quiet' | 'failed' | 'off' | 'other';

/**
 * What a stage is not left for. A look at later changes may end, or fail, beside the one that woke the reader. A reading that
 * fails leaves the marks of the one before.
 */
const IGNORED: Partial<Record<Stage, string>> = {
  waking: 'looking quiet',
  reading: 'looking',
  lit: 'looking failed',
};

/** The stage of a page after a script in it has seen `seen`. */
export const stageAfter = (stage: Stage, seen: Stage): Stage => (IGNORED[stage]?.includes(seen) ? stage : seen);
