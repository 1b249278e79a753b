import * as z from 'zod/mini';
import { RATE_STAGES } from '../card';
import { cited, date, day, dayOrMonth, id, line, members } from './fields';

/** What the United States charges, or is to charge, on goods of one partner: a row of “Who pays what”. */
export const Rate = z.strictObject({
  id,
  /** The id of the partner’s card, or its name where it has none. */
  partner: line(40),
  /** Who is in it, where the partner is a group without a card. */
  members: z.optional(members),
  /** The goods that pay it: “most goods”, “cars and car parts”. */
  goods: line(60),
  /** Where only some of these goods pay it, as under an agreement or up to a number: the others pay what all pay. */
  partly: z.optional(z.literal(true)),
  /** The rate in words: “15%, ordinary duty included”. */
  rate: line(80),
  /** The law that it rests on, in words. */
  basis: line(100),
  /** The card of that law or measure. */
  law: z.optional(id),
  /** The cards of the measures by which it is charged, where that of the law is another. */
  measures: z.optional(z.array(id)),
  /** How far it had come when its source was written. */
  is: z.enum(RATE_STAGES),
  /** The day from which it is charged or to be charged; when it was agreed or announced, where no such day is set. */
  from: dayOrMonth,
  /** The day on which it is due to run out. */
  until: z.optional(day),
  /** When it ended, where no other rate took its place. */
  ended: z.optional(z.strictObject({ on: date, ...cited })),
  /** The id of the row that took its place. */
  replacedBy: z.optional(id),
  ...cited,
});

export type Rate = z.infer<typeof Rate>;
