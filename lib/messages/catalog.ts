import * as z from 'zod/mini';
import { Neighbor } from '../knowledge/card';

/**
 * A card among all of them: whose it is, and the subjects that it belongs to; none are named where it belongs to all.
 */
export const CatalogEntry = z.strictObject({
  ...Neighbor.shape,
  role: z.string(),
  subjects: z.optional(z.array(z.string())),
});
export type CatalogEntry = z.infer<typeof CatalogEntry>;
