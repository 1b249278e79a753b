import * as z from 'zod/mini';
import { cited, date, day, id, line, When } from './fields';

const told = {
  id: z.optional(id),
  when: z.optional(When),
  text: line(280),
  /** Whether somebody who reads an older article has to hear of it: a ruling, an office taken, a deal’s end. */
  turningPoint: z.optional(z.literal(true)),
  ...cited,
};

/** Somebody did something. It stays true for ever, so nothing replaces it. */
const Act = z.strictObject({ is: z.literal('act'), ...told });

/**
 * Something holds from a date on: a rate, a pause, a ban, an office. It can be due to run out on a day (`until`), have
 * `ended`, or have been overtaken by another state (`replacedBy`: `fact-id` for a fact of the same card, else
 * `entity-id#fact-id`). `of` says in a few words what it is a state of, where its card’s name does not.
 */
const State = z.strictObject({
  is: z.literal('state'),
  ...told,
  of: z.optional(line(60)),
  until: z.optional(day),
  ended: z.optional(z.strictObject({ on: date, ...cited })),
  replacedBy: z.optional(
    z.string().check(z.regex(/^([a-z0-9-]+#)?[a-z0-9-]+$/, 'must be fact-id or entity-id#fact-id')),
  ),
});

/** One statement of a card, with its date or period if it has one. */
export const Fact = z.discriminatedUnion('is', [Act, State]);

/**
 * Where things stand, as of the newest source that shows it. `current` holds and grows old; `closed` ended or is
 * history, and cannot grow old; `unknown` is for what no newer source speaks of.
 */
export const Standing = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('current'), asOf: day, text: line(400), until: z.optional(day), ...cited }),
  z.strictObject({ is: z.literal('closed'), asOf: day, text: line(400), ...cited }),
  z.strictObject({ is: z.literal('unknown'), asOf: day, text: z.optional(line(400)), ...cited }),
]);

export type Fact = z.infer<typeof Fact>;
export type State = z.infer<typeof State>;
export type Standing = z.infer<typeof Standing>;
