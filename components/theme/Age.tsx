import { words } from '../../lib/words/en';

/** Until when what is known reaches: the day of the newest source, and whether that is long ago. */
export interface Known {
  until: string;
  isOld: boolean;
}

/** Says until when what is known reaches, and what that means where it is long ago. */
export const Age = ({ known: { until, isOld } }: { known: Known }) => (
  <p class="aged">{isOld ? words.popup.old(until) : words.until(until)}</p>
);
