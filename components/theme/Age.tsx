import { words } from '../../lib/words/en';

/** How up to date the knowledge is: the day of its newest source (`YYYY-MM-DD`), and whether that is long ago. */
export interface KnownUntil {
  until: string;
  isOld: boolean;
}

/** Says how up to date the knowledge is, and what it means that its newest source is old. */
export const Age = ({ known: { until, isOld } }: { known: KnownUntil }) => (
  <p class="aged">{isOld ? words.popup.old(until) : words.until(until)}</p>
);
