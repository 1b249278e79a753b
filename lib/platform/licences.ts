/** The licence of a package that is part of what ships. */
export interface Licence {
  name: string;
  version: string;
  /** Its short name: “MIT”. */
  kind: string;
  /** What it says, with whose it is. */
  text: string;
}
