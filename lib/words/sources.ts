import { cardWords } from './card';
import { formatDate } from './dates';

/** A source, as a card has it. */
interface Source {
  publisher: string;
  author?: string | undefined;
  kind: string;
  date: string;
  seen?: keyof typeof cardWords.seen | undefined;
  reportedBy?: string[] | undefined;
}

/** What stands before the title of a source: who published it, what it is, of which day, and where in it to look. */
export function beforeTitle({ publisher, author, kind, date }: Source, at?: string): string {
  return [publisher, author, cardWords.kind(kind), formatDate(date), at].filter(Boolean).join(', ');
}

/** What stands after its title: how a source is known that was not seen itself. */
export const afterTitle = ({ seen, reportedBy }: Source): string =>
  seen ? `, ${cardWords.seen[seen](cardWords.names(reportedBy ?? [cardWords.several]))}` : '';
