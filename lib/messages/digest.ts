import * as z from 'zod/mini';
import { CardStanding, Neighbor, When } from '../knowledge/card';

/** What the popup shows of a page. */
export const Digest = z.strictObject({
  /** How the subject is called that most of its names belong to. */
  subject: z.string(),
  /** Whom or what the page names most, at most two. `inText`: the name as it stands inside a sentence. */
  leading: z.array(z.strictObject({ ...Neighbor.shape, inText: z.string() })),
  /** Whether it names these more often than every other. */
  isLed: z.boolean(),
  /** Where its main matters stand by now. */
  standing: z.array(z.strictObject({ entity: Neighbor, now: CardStanding })),
  /** Everybody and everything that it names, by category and frequency. */
  cast: z.array(z.strictObject({ ...Neighbor.shape, role: z.string(), count: z.number() })),
  /** The dated events that its entities share, oldest first. The article itself stands among them on its own day. */
  story: z.array(
    z.union([
      z.strictObject({ kind: z.literal('event'), when: When, text: z.string(), planned: z.optional(z.literal(true)) }),
      z.strictObject({ kind: z.literal('article'), when: When }),
    ]),
  ),
});
export type Digest = z.infer<typeof Digest>;
