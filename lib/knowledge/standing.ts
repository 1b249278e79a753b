import type { CardStanding } from './card';
import { ageInDays } from './dates';
import type { Standing } from './schema/fact';

/** After how many days a current standing counts as old, so that its date stands out. */
export const OLD_AFTER_DAYS = 90;

/** How a standing reads for a user whose day is `today` (`YYYY-MM-DD`). */
export function standingOn(today: string, standing: Standing): CardStanding {
  const { asOf } = standing;
  if (standing.is === 'closed') return { is: 'closed', asOf, text: standing.text };
  if (standing.is === 'unknown') return { is: 'unknown', asOf, ...(standing.text && { text: standing.text }) };
  const { text, until } = standing;
  return {
    is: 'current',
    asOf,
    text,
    old: ageInDays(asOf, today) > OLD_AFTER_DAYS,
    ...(until && { until: { day: until, passed: until < today } }),
  };
}
