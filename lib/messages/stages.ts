/**
 * How a page is, as the scripts in it know. `looking`: the sentinel has not looked at all of it yet. `waking`: the
 * sentinel has asked for the reader. `reading`: the reader reads the page for the first time. `lit`: names are marked.
 * `quiet`: all of it was looked at, and nothing is marked. `failed`: it could not be looked at or read. `off`: its site
 * is switched off, or Backstory is paused. `other`: it is no HTML, so it is not looked at.
 */
export const STAGES = ['looking', 'waking', 'reading', 'lit', 'quiet', 'failed', 'off', 'other'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * For each stage, the stages that do not replace it. While the reader is being put in or reads, another look of the
 * sentinel at later changes may still begin, end or fail. When a later reading fails, the marks of the one before stay.
 */
const IGNORED: Partial<Record<Stage, string>> = {
  waking: 'looking quiet',
  reading: 'looking',
  lit: 'looking failed',
};

/** The stage of a page after a script in it has reported another. */
export const stageAfter = (stage: Stage, reported: Stage): Stage =>
  IGNORED[stage]?.includes(reported) ? stage : reported;
