import type { CardSource } from './card';
import type { Source } from './schema';

/** Numbers a card’s sources in the order in which the card first uses them. */
export class Citations {
  private readonly used: Source[] = [];
  constructor(private readonly find: (id: string) => Source) {}

  /** The number of a source on this card, from 1. */
  number(id: string): number {
    const source = this.find(id);
    const at = this.used.indexOf(source);
    return at >= 0 ? at + 1 : this.used.push(source);
  }

  list(): CardSource[] {
    return this.used.map(({ publisher, author, date, title, url }, at) => ({
      number: at + 1,
      publisher,
      ...(author && { author }),
      date,
      title,
      ...(url && { url }),
    }));
  }

  /** The day of the newest source used, `YYYY-MM-DD`. */
  newest(): string {
    const days = this.used.map(({ date }) => date);
    return days.sort().at(-1) ?? '';
  }
}
