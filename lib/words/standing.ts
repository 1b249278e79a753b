import { cardWords } from './card';
import { formatDateInFull } from './dates';

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

/** A standing in whole sentences, up to `end`, with the day on which it is due to run out or ran out. */
export function standingText(now: Stands, end?: number): string {
  const { due, ranOut, untilThen, unknown } = cardWords;
  const text = now.text?.slice(0, end);
  if (now.is !== 'current' || !now.until) return text ?? unknown;
  const { day, passed } = now.until;
  return passed ? `${ranOut(day, now.asOf)} ${untilThen}${text}` : `${text} ${due(formatDateInFull(day))}`;
}
