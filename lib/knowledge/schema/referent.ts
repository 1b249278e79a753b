import * as z from 'zod/mini';
import { date } from './fields';

/** The time in which a name can be meant: from when, and until when, there is something that it means. */
export const Meant = z.strictObject({ from: z.optional(date), until: z.optional(date) });

const sides = z.array(z.enum(['anchor', 'third'])).check(z.minLength(1));

/**
 * Between whom an entity is, by the sides of its subject: whose it may be (`of`: “America’s deficit”), and toward whom
 * (`with`: “with China”). Where a text says others, it means another thing of the same name. What is left out may be
 * anybody’s. First in `of` stands the side that a passage must name.
 */
export const Parties = z.strictObject({ of: z.optional(sides), with: z.optional(sides) });

export type Meant = z.infer<typeof Meant>;
export type Parties = z.infer<typeof Parties>;
