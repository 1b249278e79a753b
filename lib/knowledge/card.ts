import * as z from 'zod/mini';
import { CATEGORIES } from './categories';

/** Another entity as a card names it. */
export const Neighbor = z.object({ id: z.string(), name: z.string(), category: z.enum(CATEGORIES) });

/** A source as a card shows it; `number` is its mark on this card. */
export const CardSource = z.object({
  number: z.number(),
  publisher: z.string(),
  author: z.optional(z.string()),
  date: z.string(),
  title: z.string(),
  url: z.optional(z.string()),
});

/** A dated statement with its place in a source. Dates are ready to be read; `sort` is the first day. */
export const CardFact = z.object({
  when: z.optional(z.string()),
  sort: z.string(),
  text: z.string(),
  source: z.number(),
  at: z.string(),
  /** What has replaced it, and on whose card that stands. */
  replaced: z.optional(z.object({ when: z.optional(z.string()), text: z.string(), by: Neighbor })),
});

/** A figure that changed in steps: each value holds from its date until the next, the last until `until` where that is known. */
export const CardSeries = z.object({
  title: z.string(),
  unit: z.string(),
  note: z.optional(z.string()),
  until: z.optional(z.string()),
  points: z.array(
    z.object({
      date: z.string(),
      shown: z.string(),
      value: z.number(),
      label: z.string(),
      source: z.number(),
      at: z.string(),
    }),
  ),
});

/** Everything that a card shows, ready to be laid out: no ids to resolve, no dates to reckon. */
export const Card = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum(CATEGORIES),
  side: z.optional(z.string()),
  say: z.optional(z.string()),
  role: z.string(),
  summary: z.string(),
  standing: z.object({
    known: z.boolean(),
    date: z.string(),
    text: z.optional(z.string()),
    source: z.number(),
    at: z.string(),
    /** Whether its date lies more than 90 days before the reader’s today. */
    old: z.boolean(),
  }),
  facts: z.array(CardFact),
  connections: z.array(z.object({ verb: z.string(), to: z.array(Neighbor) })),
  events: z.array(CardFact),
  series: z.array(CardSeries),
  sources: z.array(CardSource),
  newest: z.string(),
});

export type Neighbor = z.infer<typeof Neighbor>;
export type CardSource = z.infer<typeof CardSource>;
export type CardFact = z.infer<typeof CardFact>;
export type CardSeries = z.infer<typeof CardSeries>;
export type Card = z.infer<typeof Card>;
