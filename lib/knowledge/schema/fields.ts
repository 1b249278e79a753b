import * as z from 'zod/mini';
import { DATE_PATTERN, isCalendarDate } from '../dates';

/** An id: lower-case words joined by hyphens. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));

/** A text of at most `max` characters. */
export const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

const countOf = (text: string): number => text.trim().split(/\s+/).length;

/** A text of at most `max` words. */
export const prose = (max: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((text) => countOf(text) <= max, {
      error: ({ input }) => `must have at most ${max} words, and has ${countOf(String(input))}`,
    }),
  );

/** Words of at most 40 characters each, at least one. */
export const words = z.array(line(40)).check(z.minLength(1));

/** A date text of a form. The calendar is asked only of what has that form. */
const dated = (form: RegExp, error: string) =>
  z
    .string()
    .check(
      z.regex(form, { error, abort: true }),
      z.refine(isCalendarDate, 'is no date of the calendar, or ends before it begins'),
    );

/** A date as precise as its source. */
export const date = dated(
  DATE_PATTERN,
  'must be like 2025, 2025-05 (a month from 01 to 12), 2025-05-12, 1840s or 2018/2019',
);

/** A day. */
export const day = dated(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2025-05-12');

/** A day, or the month of a day that no source gives. */
export const dayOrMonth = dated(/^\d{4}-\d{2}(-\d{2})?$/, 'must be like 2025-05-12 or 2025-05');

/** Countries whose goods pay the rates of another or of a group, by name and whatever else they are called. */
export const members = z.array(z.strictObject({ name: line(40), also: z.optional(words) })).check(z.minLength(1));

/** A date, or a date with the words that show it (`{ "date": "2023", "label": "early 2023" }`). */
export const When = z.union([date, z.strictObject({ date, label: line(40) })]);

/** A place in a source: the source’s id, and the paragraph or section in it (`¶13`, `sec. 2(b)`). */
const place = { source: id, at: line(80) };

/** Where a statement comes from. `also` has the further sources of a statement that rests on several. */
export const cited = { ...place, also: z.optional(z.array(z.strictObject(place)).check(z.minLength(1))) };
