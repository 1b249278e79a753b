/** The option of a command that judges as for a user who has switched all fronts off but these, for `parseArgs`. */
export const FRONT_OPTION = { front: { type: 'string', multiple: true } } as const;

/**
 * Makes a function that tells whether a front is on, of what stood behind each `--front` (`china`, or `canada,mexico`).
 * Undefined where no front was named, as all are on then. Throws for a front that the seeds do not have.
 */
export function frontsOn(
  named: readonly string[] | undefined,
  subjects: readonly { id: string }[],
): ((front: string) => boolean) | undefined {
  const fronts = named?.flatMap((list) => list.split(','));
  const known = subjects.map(({ id }) => id);
  const unknown = fronts?.find((front) => !known.includes(front));
  if (unknown !== undefined) throw new Error(`--front needs one of ${known.join(', ')}, and not “${unknown}”`);
  return fronts && ((front) => fronts.includes(front));
}
