import * as z from 'zod/mini';
import { CardRate, CardSource } from '../knowledge/card';

/**
 * Rates that somebody has looked up, with the sources that they cite. `members`: who is asked for and pays the rates of
 * another, and of whom, as it stands in a sentence (“the European Union”); `isGroup`: whether that is a
 * group without a card, by its name in the table.
 */
export const RatesFound = z.strictObject({
  rates: z.array(CardRate),
  sources: z.array(CardSource),
  members: z.optional(
    z.array(z.strictObject({ names: z.array(z.string()), of: z.string(), isGroup: z.optional(z.literal(true)) })),
  ),
});
export type RatesFound = z.infer<typeof RatesFound>;
