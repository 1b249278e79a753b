import * as z from 'zod/mini';
import { cited, day, dayOrMonth, id, line, When } from './fields';

/** Something that happened on a date, with the entities that took part. */
export const Event = z.strictObject({
  id,
  when: When,
  /** Whether it was still to come when its source was written, and no source says that it came. */
  planned: z.optional(z.literal(true)),
  text: line(200),
  entities: z.array(id).check(z.minLength(1)),
  /** The ids of those of its entities for whom it is a turning point, as that of a fact. */
  turningPointFor: z.optional(z.array(id).check(z.minLength(1))),
  ...cited,
});

/** A step of a series. No value where nothing is known from then on; a month where no source gives the day. */
const Point = z.strictObject({ date: dayOrMonth, value: z.nullable(z.number()), label: line(160), ...cited });

/** A figure that changed in steps. Each value holds from its date until the next, the last until `until`. */
export const Series = z.strictObject({
  id,
  title: line(80),
  unit: line(60),
  note: z.optional(line(400)),
  entities: z.array(id).check(z.minLength(1)),
  /**
   * Of a rate in percent: those of its entities whose rate it is. Beside an old article their cards and the popup tell
   * what it was then and is now. Left out where a partner may pay another rate.
   */
  rateOf: z.optional(z.array(id)),
  points: z.array(Point).check(z.minLength(2)),
  /** The day on which the last value ended, or of the newest source that shows it. */
  until: day,
});

export type Event = z.infer<typeof Event>;
export type Series = z.infer<typeof Series>;
