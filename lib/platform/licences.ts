/** The licence of a package that is part of what ships. */
export interface Licence {
  name: string;
  version: string;
  /** Its short name: “MIT”. */
  kind: string;
  /** Its full text, with the names of the copyright holders. */
  text: string;
}
