import * as z from 'zod/mini';
import type { Stage } from './stages';

const id = z.string().check(z.minLength(1), z.maxLength(100));

/** What may be asked of the scripts in a page, by the popup and the background script. */
export const PageRequest = z.discriminatedUnion('type', [
  /** How is this page? */
  z.strictObject({ type: z.literal('report') }),
  /** Go to the next mention (by 1) or the previous one (by -1), of one entity or of any, and open its card. */
  z.strictObject({ type: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]), id: z.optional(id) }),
  /** Read on where a long page was not read to its end. */
  z.strictObject({ type: z.literal('read-on') }),
]);
export type PageRequest = z.infer<typeof PageRequest>;

const STAGES = ['looking', 'waking', 'reading', 'lit', 'quiet', 'failed', 'off', 'other'] as const satisfies Stage[];

/** What a page says of itself: whenever it changes, to every popup over it. Counts are those of the highlighted mentions. */
export const PageReport = z.strictObject({
  state: z.enum(STAGES),
  /** The day the article says it was published, `YYYY-MM-DD`. */
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  counts: z.optional(z.array(z.strictObject({ id, count: z.number() }))),
  /** Of a page too long to be read at once: how many words have been read, about. */
  stoppedAfter: z.optional(z.number()),
});
export type PageReport = z.infer<typeof PageReport>;

/** What a page answers to `step`: whether there was a mention to go to. */
export const StepAnswer = z.strictObject({ found: z.boolean() });
