import type { Opened } from './browser';

/**
 * What is measured of a build in an open browser, again and again. A measurement’s table and the comparison of two
 * builds both call it, so a figure means the same in both. Of each figure less is better.
 */
export interface Probe<Name extends string = string> {
  /** The pages it is done on, as paths of the bench’s server; those that are not on this machine are left out. */
  pages(): string[];
  /** Opens a browser with these extensions. */
  open(...extensions: string[]): Promise<Opened>;
  /** Prepares a page that is then measured several times in a row. Without it each round measures all pages once. */
  prepare?(opened: Opened, url: string): Promise<void>;
  measure(opened: Opened, url: string): Promise<Record<Name, number>>;
  /** The figures that two builds are compared by, in words with their unit. */
  compared: Partial<Record<Name, string>>;
  /** How often two builds are measured on each page, for so many runs of the bench. */
  pairs(runs: number): number;
  /**
   * The name of a page whose figures are compared by themselves. Without it the figures of all pages are taken
   * together.
   */
  nameOf?(path: string): string;
  /** Figures of which a browser without the extension has a part, too. Only what the extension adds is compared. */
  added?: readonly Name[];
}

/**
 * Does something in each of several browsers, `rounds` times, and gives what each gave in each round. They take turns
 * at going first, so that none always meets the busier machine; `start` is the number of rounds before.
 */
export async function inTurns<Side, T>(
  sides: readonly Side[],
  rounds: number,
  work: (side: Side) => Promise<T>,
  start = 0,
): Promise<T[][]> {
  const given = sides.map((): T[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < sides.length; turn++) {
      const nth = (start + round + turn) % sides.length;
      given[nth]?.push(await work(sides[nth] as Side));
    }
  }
  return given;
}
