import type { Server } from '../../browser/serve';
import type { Measurement } from './measurement';
import { LEAST_PAIRS, type PairedRatio, pairedRatio, verdictOf } from './paired-ratio';
import { inTurns, type Probe } from './probe';
import { median } from './stats';
import { figure, table } from './table';

/** The folders of two builds of the extension. */
export interface Builds {
  ours: string;
  theirs: string;
}

/** One quantity of both builds, measured in pairs. */
export interface Compared extends PairedRatio {
  measurement: string;
  what: string;
  /** Medians, in the unit that `what` names. */
  ours: number;
  theirs: number;
}

/** The figures of one side (our build, the other, or a browser without any) in one round, by name. */
type Round = Record<string, number>;

/**
 * Measures two builds in turn, page by page, so that both of a pair run under the same load. Empty where there is no
 * page to measure, or no probe.
 */
export async function compare(
  { name, probe }: Measurement,
  { ours, theirs }: Builds,
  server: Server,
  runs: number,
): Promise<Compared[]> {
  const pages = probe?.pages() ?? [];
  if (!probe || pages.length === 0) return [];
  const pairs = Math.max(probe.pairs(runs), Math.ceil(LEAST_PAIRS / (probe.nameOf ? 1 : pages.length)));
  const sides = [await probe.open(ours), await probe.open(theirs)];
  if (probe.added) sides.push(await probe.open());
  const found = new Map<string, Round[][]>();
  // A page that must be prepared is measured all its times in a row. Otherwise each round goes through all pages once.
  const [rounds, times] = probe.prepare ? [1, pairs] : [pairs, 1];
  for (let round = 0; round < rounds; round++) {
    for (const [place, page] of pages.entries()) {
      const url = `${server.origin}/${page}`;
      for (const side of sides) await probe.prepare?.(side, url);
      const given = await inTurns(sides, times, (side): Promise<Round> => probe.measure(side, url), round + place);
      const key = probe.nameOf?.(page) ?? '';
      const before = found.get(key);
      found.set(
        key,
        given.map((one, nth) => [...(before?.[nth] ?? []), ...one]),
      );
    }
  }
  for (const side of sides) await side.close();
  return [...found].flatMap(([page, figures]) =>
    quantities(probe, figures).map((one) => ({
      measurement: name,
      ...one,
      what: page ? `${one.what}: ${page}` : one.what,
    })),
  );
}

function quantities({ compared, added = [] }: Probe, [mine = [], theirs = [], bare = []]: Round[][]) {
  return Object.entries(compared).map(([quantity, what = quantity]) => {
    const of = (rounds: Round[]) =>
      rounds.map(
        (round, nth) => (round[quantity] as number) - (added.includes(quantity) ? (bare[nth]?.[quantity] ?? 0) : 0),
      );
    const [a, b] = [of(mine), of(theirs)];
    return { what, ours: median(a), theirs: median(b), ...pairedRatio(a, b) };
  });
}

/** Markdown of what was compared, with a verdict for each quantity. */
export const comparedTable = (all: readonly Compared[], commit: string): string =>
  table(
    ['', 'this tree', commit, 'ratio', '95 %', 'pairs', 'verdict'],
    all.map((one) => [
      one.what,
      figure(one.ours),
      figure(one.theirs),
      `${one.ratio.toFixed(3)} ×`,
      `${one.low.toFixed(3)}–${one.high.toFixed(3)}`,
      String(one.pairs),
      verdictOf(one),
    ]),
  );
