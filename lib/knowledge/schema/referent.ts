import * as z from 'zod/mini';
import { date } from './fields';

/** The time in which there is something that a name can mean. It is open at an end that is left out. */
export const Meant = z.strictObject({ from: z.optional(date), until: z.optional(date) });

const sides = z.array(z.enum(['anchor', 'third'])).check(z.minLength(1));

/**
 * Between which sides of its subject an entity is: whose it may be (`of`: “America’s deficit”), and toward whom
 * (`with`: “with China”). Where a text names others, it means another thing of the same name. A list that is left out
 * allows anybody. The first side in `of` is the one that a passage must name.
 */
export const Parties = z.strictObject({ of: z.optional(sides), with: z.optional(sides) });

export type Meant = z.infer<typeof Meant>;
export type Parties = z.infer<typeof Parties>;
