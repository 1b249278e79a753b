import type { Card, CardStanding } from '../../lib/knowledge/card';
import { cardWords } from '../../lib/words/card';
import { formatDateInFull } from '../../lib/words/dates';
import { SectionHead } from './SectionHead';
import { CitedText } from './Sources';

/** Where things stand, and as of when. Nothing where nothing stands one way or another. */
export function Standing({ card: { standing, sources } }: { card: Card }) {
  if (!standing) return null;
  const { now, cites } = standing;
  return (
    <section class="standing">
      <SectionHead title={cardWords.standing}>
        <span class={now.is === 'current' && now.old ? 'stamp old' : 'stamp'}>{stampOf(now)}</span>
      </SectionHead>
      <p>
        <CitedText text={standingText(now)} cites={cites} sources={sources} />
      </p>
    </section>
  );
}

/** How new a standing is, in words. What is closed has no age, so its date is in its text. */
export function stampOf({ is, asOf }: CardStanding): string {
  const { asOf: since, lastInformation } = cardWords;
  return is === 'closed' ? '' : (is === 'current' ? since : lastInformation)(formatDateInFull(asOf));
}

/** A standing in whole sentences, with the day on which it is due to run out or ran out. */
export function standingText(now: CardStanding): string {
  const { due, ranOut, untilThen, unknown } = cardWords;
  if (now.is !== 'current' || !now.until) return now.text ?? unknown;
  const { day, passed } = now.until;
  return passed ? `${ranOut(day, now.asOf)} ${untilThen}${now.text}` : `${now.text} ${due(formatDateInFull(day))}`;
}
