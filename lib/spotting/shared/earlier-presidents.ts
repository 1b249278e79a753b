import { hasAnyOf } from './any-word';

/** American presidents before 2017 whose measures of trade are still spoken of, but for names that others bear, too. */
export const EARLIER_PRESIDENTS = ['Bush', 'Clinton', 'Hoover', 'McKinley', 'Nixon', 'Obama', 'Reagan', 'Roosevelt'];

/** Whether a block has one of these names. It is asked first, as few blocks have. */
export const namesEarlierPresident = hasAnyOf(EARLIER_PRESIDENTS);
