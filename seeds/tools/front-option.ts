/** The `--front` options of a command. */
export interface FrontOption {
  /** The other arguments. */
  rest: string[];
  /** Whether a front was named. Undefined where none was, as all fronts are on then. */
  isOn: ((front: string) => boolean) | undefined;
}

/**
 * Reads `--front china --front canada,mexico` out of the arguments of a command: judge as for a user who has switched
 * all other fronts off. Throws for a front that the seeds do not have.
 */
export function frontOption(args: readonly string[], known: readonly string[]): FrontOption {
  const fronts: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '--front') fronts.push(...(args[++at] ?? '').split(','));
    else rest.push(args[at] as string);
  }
  const unknown = fronts.find((front) => !known.includes(front));
  if (unknown !== undefined) throw new Error(`--front needs one of ${known.join(', ')}, and not “${unknown}”`);
  return { rest, isOn: fronts.length > 0 ? (front) => fronts.includes(front) : undefined };
}
