import type { CardSource, Cite } from './card';
import type { Source } from './schema/source';

/** A statement’s sources, as the seeds write them: the main one, and further ones where it rests on several. */
export interface Cited {
  source: string;
  at: string;
  also?: { source: string; at: string }[] | undefined;
}

/** The places that a statement cites, the main one first. */
export const placesOf = ({ source, at, also = [] }: Cited) => [{ source, at }, ...also];

/** Numbers a card’s sources in the order in which the card first uses them. */
export class Citations {
  private readonly used: Source[] = [];
  constructor(private readonly find: (id: string) => Source) {}

  /** The places that one or several statements cite, each source once, with the numbers of the sources on this card. */
  cites(...statements: Cited[]): Cite[] {
    const places = new Map<number, Set<string>>();
    for (const { source, at } of statements.flatMap(placesOf)) {
      const number = this.number(source);
      places.set(number, (places.get(number) ?? new Set()).add(at));
    }
    return [...places].map(([source, at]) => ({ source, at: [...at].join('; ') }));
  }

  /** The number of a source on this card, from 1. */
  private number(id: string): number {
    const source = this.find(id);
    const at = this.used.indexOf(source);
    return at >= 0 ? at + 1 : this.used.push(source);
  }

  list(): CardSource[] {
    return this.used.map(({ kind, publisher, author, date, title, url, seen, reportedBy }, at) => ({
      number: at + 1,
      kind,
      publisher,
      ...(author && { author }),
      date,
      title,
      ...(url && { url }),
      ...(seen && { seen }),
      ...(reportedBy && { reportedBy }),
    }));
  }

  /** The day of the newest source used, `YYYY-MM-DD`. */
  newest(): string {
    const days = this.used.map(({ date }) => date);
    return days.sort().at(-1) ?? '';
  }
}
