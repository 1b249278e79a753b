import { cardWords } from './card';
import { formatDate, formatDateInFull } from './dates';

/** Where things stand, as a card has it. */
interface Stands {
  is: 'current' | 'closed' | 'unknown';
  asOf: string;
  text?: string | undefined;
  until?: { day: string; passed: boolean } | undefined;
}

/** How new a standing is, in words. What is closed has no age, so its date is in its text. */
export function stampOf({ is, asOf }: Stands): string {
  const { asOf: since, lastInformation } = cardWords;
  return is === 'closed' ? '' : (is === 'current' ? since : lastInformation)(formatDateInFull(asOf));
}

/** A standing in whole sentences, up to `end`, with the day on which it is or was due to end. */
export function standingText(now: Stands, end?: number): string {
  const { due, wasDue, untilThen, unknown } = cardWords;
  const text = now.text?.slice(0, end);
  if (now.is !== 'current' || !now.until) return text ?? unknown;
  const { day, passed } = now.until;
  return passed ? `${wasDue(day)} ${untilThen}${text}` : `${text} ${due(formatDateInFull(day))}`;
}

/** The state that has replaced another, as a card has it. */
interface Replacement {
  when?: Parameters<typeof formatDate>[0] | undefined;
  text: string;
  of?: string | undefined;
  by: { id: string; name: string };
  ended?: string | undefined;
  due?: string | undefined;
}

/**
 * What has held since a state was replaced, on the card `id`: since when, whose it is where it is another’s, its text.
 */
export function replacementText({ when, text, of, by, ended, due }: Replacement, id: string): string {
  const whose = of ?? (by.id === id ? undefined : by.name);
  const end = { ...(ended && { ended: formatDate(ended) }), ...(due && { due: formatDate(due) }) };
  return `${cardWords.replacedBy(when && formatDate(when), whose, end)}${text}`;
}
