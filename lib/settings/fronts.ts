/** The most fronts that can be off: more than there will ever be. */
export const MAX_FRONTS_OFF = 100;

/** The fronts that are off, with one of them switched. */
export const withFront = (frontsOff: readonly string[], front: string, on: boolean): string[] => {
  const others = frontsOff.filter((id) => id !== front);
  return on ? others : [...others, front];
};

/** The fronts that stored settings switch off. The sentinel has no schema, so what is no list of ids switches nothing off. */
export function frontsOffIn(stored: unknown): ReadonlySet<unknown> {
  const { frontsOff } = Object(stored) as { frontsOff?: unknown };
  return new Set(Array.isArray(frontsOff) ? frontsOff : []);
}
