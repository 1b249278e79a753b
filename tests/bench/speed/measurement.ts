import type { Server } from '../../browser/serve';
import type { Probe } from './probe';

/** What every measurement is given. */
export interface Bench {
  /** Folder of the built extension. */
  extension: string;
  server: Server;
  /** Pages that a measurement makes for itself, served as `made/NAME`. */
  made: Map<string, string>;
  /** How often each thing is measured. */
  runs: number;
  /** The folder that `--pages` names: saved pages, with what is expected of each. */
  pages?: string;
}

/** A measured figure and its target. */
export interface Aim {
  what: string;
  value: number;
  /** At most this, or at least this. */
  atMost?: number;
  atLeast?: number;
}

/** What a measurement found. */
export interface Result {
  title: string;
  /** Markdown. */
  tables: string[];
  aims: Aim[];
}

/** One measurement, run by its name. */
export interface Measurement {
  name: string;
  run(bench: Bench): Promise<Result>;
  /** What two builds can be compared by. */
  probe?: Probe;
}

export const isMet = ({ value, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Aim): boolean =>
  value <= atMost && value >= atLeast;
