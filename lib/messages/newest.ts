import * as z from 'zod/mini';
import { CardSource, Cites, Neighbor, When } from '../knowledge/card';

/** The newest events, whatever page is open. */
export const Newest = z.strictObject({
  /** What happened, the newest first, with some of those who took part. */
  events: z.array(z.strictObject({ when: When, text: z.string(), about: z.array(Neighbor), cites: Cites })),
  /** The sources of all that, by their numbers. */
  sources: z.array(CardSource),
});
export type Newest = z.infer<typeof Newest>;
