import * as z from 'zod/mini';
import { CATEGORIES } from './categories';
import { DIRECTIONS, RELATION_TYPES } from './relations';

/** Another entity as a card names it. */
export const Neighbor = z.object({ id: z.string(), name: z.string(), category: z.enum(CATEGORIES) });

/** A source as a card shows it. `number` is its mark on this card. */
export const CardSource = z.object({
  number: z.number(),
  publisher: z.string(),
  author: z.optional(z.string()),
  date: z.string(),
  title: z.string(),
  url: z.optional(z.string()),
});

/** A date as the seeds write it (`dates.ts`), or one with a label. Components put it into words. */
export const When = z.union([z.string(), z.object({ date: z.string(), label: z.string() })]);

/** A dated statement with its place in a source. */
export const CardFact = z.object({
  when: z.optional(When),
  text: z.string(),
  source: z.number(),
  at: z.string(),
  /** The fact that has replaced it, and the entity on whose card that stands. */
  replaced: z.optional(z.object({ when: z.optional(When), text: z.string(), by: Neighbor })),
});

/** A figure that changed in steps. Each value holds from its date until the next, the last until `until`. */
export const CardSeries = z.object({
  title: z.string(),
  unit: z.string(),
  note: z.optional(z.string()),
  until: z.optional(z.string()),
  points: z.array(
    z.object({
      date: z.string(),
      value: z.number(),
      label: z.string(),
      source: z.number(),
      at: z.string(),
    }),
  ),
});

/** The relations of one kind, seen from one end. */
export const CardTie = z.object({ type: z.enum(RELATION_TYPES), direction: z.enum(DIRECTIONS), to: z.array(Neighbor) });

/**
 * Everything that a card shows, as data. No ids are left to look up and no ages to compute. Dates are as in the seeds.
 */
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
    /** Whether its date is more than `OLD_AFTER_DAYS` before the user’s day. */
    old: z.boolean(),
  }),
  facts: z.array(CardFact),
  connections: z.array(CardTie),
  events: z.array(CardFact),
  series: z.array(CardSeries),
  sources: z.array(CardSource),
  /** The day of its newest source. */
  newest: z.string(),
});

export type Neighbor = z.infer<typeof Neighbor>;
export type CardSource = z.infer<typeof CardSource>;
export type CardFact = z.infer<typeof CardFact>;
export type CardTie = z.infer<typeof CardTie>;
export type CardSeries = z.infer<typeof CardSeries>;
export type Card = z.infer<typeof Card>;
