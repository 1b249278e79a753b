import type { CardSource, Cite } from '../../knowledge/card';

/** The list of sources that the numbers of cites refer to, counted from 1. */
interface From {
  sources: readonly CardSource[];
}

/** Puts the sources of statements from several lists into one, in the order in which the statements are told. */
export class CitedSources {
  private readonly cited: CardSource[] = [];

  /** The numbers in this list, from 1, of the sources that a statement cites in its own list; each once. */
  numbers(cites: readonly Cite[], { sources }: From): number[] {
    const found = cites.flatMap(({ source }) => sources[source - 1] ?? []);
    return [...new Set(found.map((source) => this.number(source)))];
  }

  list(): CardSource[] {
    return this.cited;
  }

  private number(source: CardSource): number {
    const at = this.cited.findIndex((other) => isSame(source, other));
    return at >= 0 ? at + 1 : this.cited.push({ ...source, number: this.cited.length + 1 });
  }
}

/**
 * Whether two sources are the same document. Sources of a card have no ids, but no two documents are alike in all this.
 */
const isSame = (a: CardSource, b: CardSource): boolean =>
  a.title === b.title && a.date === b.date && a.publisher === b.publisher && a.url === b.url;
