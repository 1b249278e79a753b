import type { Front } from '../knowledge/schema/subject';

/** The most fronts that can be off: more than there will ever be. */
export const MAX_FRONTS_OFF = 100;

/** The fronts that are off, with one of them switched. */
export const withFront = (frontsOff: readonly string[], front: string, on: boolean): string[] => {
  const others = frontsOff.filter((id) => id !== front);
  return on ? others : [...others, front];
};

/**
 * The ids of the fronts that stored settings switch off. The sentinel has no schemas, so any value may be given: one
 * that has no list of fronts switches nothing off.
 */
export function frontsOffIn(stored: unknown): ReadonlySet<unknown> {
  const { frontsOff } = Object(stored) as { frontsOff?: unknown };
  return new Set(Array.isArray(frontsOff) ? frontsOff : []);
}

/** The choices that decide what pages can be marked at all. */
interface Marked {
  frontsOff: readonly string[];
  categories: Readonly<Record<string, boolean>>;
}

/** What the fronts are about whose pages are marked, in the order in which they come: none where all kinds are off. */
export const subjectsMarked = (
  fronts: readonly Pick<Front, 'id' | 'about'>[],
  { frontsOff, categories }: Marked,
): string[] =>
  Object.values(categories).includes(true)
    ? fronts.filter(({ id }) => !frontsOff.includes(id)).map(({ about }) => about)
    : [];
