import * as z from 'zod/mini';

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

/**
 * What a page answers to `report`. `quiet`: looked at, and nothing is marked. `reading`: not done yet. `other`: no HTML, so not
 * read at all. `lit`: marked; counts
 * are those of the highlighted mentions.
 */
export const PageReport = z.strictObject({
  state: z.enum(['quiet', 'reading', 'lit', 'other']),
  /** The page’s host name. */
  host: z.string(),
  /** The day the article says it was published, `YYYY-MM-DD`. */
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  counts: z.array(z.strictObject({ id, count: z.number() })),
  /** Of a page too long to be read at once: how many words have been read, about. */
  stoppedAfter: z.optional(z.number()),
});
export type PageReport = z.infer<typeof PageReport>;

/** What a page answers to `step`: whether there was a mention to go to. */
export const StepAnswer = z.strictObject({ found: z.boolean() });
