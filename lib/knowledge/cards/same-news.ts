import { wordsOf } from '../../text/words';
import { type Cited, placesOf } from '../citations';
import { ageInDays, dateOf, dayOf, lastDay, type When } from '../dates';

/** A dated statement with its places in sources. */
interface News extends Cited {
  when: When;
  text?: string | undefined;
}

/** Words of fewer letters than this (“the”, “by”) tell nothing of what a statement is about. */
const LEAST_LETTERS = 4;

/**
 * Two statements tell the same news if the one with more words has at least this share of the words of the other. The
 * more their sources agree, the lower it is. The shares were found by reading the pairs of the same day in the seeds,
 * sorted by their share.
 */
const SHARED_WORDS = { samePlace: 0.25, sameSource: 0.35, otherSource: 0.5 };

/**
 * The same for two statements that both cover the same two to `FEW_DAYS` days, which are mostly a round of talks or a
 * visit.
 */
const SHARED_WORDS_OF_VISIT = 0.2;

/** A date that covers more days than this says only the month or the year of what happened. */
const FEW_DAYS = 7;

/**
 * Whether two dated statements tell the same thing: of the same days, and mostly in the same words. If both name
 * percentages and none is in both, they tell different things (19% for Thai goods, 20% for Vietnamese ones).
 */
export function isSameNews(a: News, b: News): boolean {
  if (!isSameTime(a.when, b.when) || haveDifferentPercentages(a.text, b.text)) return false;
  const shared = sharedShare(tellingWords(a.text), tellingWords(b.text));
  return shared > 0 && shared >= (isSameVisit(a.when, b.when) ? SHARED_WORDS_OF_VISIT : SHARED_WORDS[agreement(a, b)]);
}

function haveDifferentPercentages(a = '', b = ''): boolean {
  const others = percentagesOf(b);
  const own = percentagesOf(a);
  return own.length > 0 && others.length > 0 && !own.some((percentage) => others.includes(percentage));
}

const percentagesOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?(?=%)/g) ?? [];

/** The share of the smaller of two sets of words that the other one has, from 0 to 1; 0 where one is empty. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

/**
 * Whether two things can have happened at the same time: their dates begin on the same day, or overlap and cover at
 * most `FEW_DAYS` days each.
 */
export function isSameTime(a: When, b: When): boolean {
  if (dayOf(a) === dayOf(b)) return true;
  return [a, b].every((when) => daysOf(when) <= FEW_DAYS) && dayOf(a) <= lastOf(b) && dayOf(b) <= lastOf(a);
}

const isSameVisit = (a: When, b: When): boolean =>
  dayOf(a) === dayOf(b) && lastOf(a) === lastOf(b) && daysOf(a) > 1 && daysOf(a) <= FEW_DAYS;

const lastOf = (when: When): string => lastDay(dateOf(when));

const daysOf = (when: When): number => ageInDays(dayOf(when), lastOf(when)) + 1;

function agreement(a: News, b: News): keyof typeof SHARED_WORDS {
  const places = placesOf(b);
  const same = placesOf(a).flatMap(({ source, at }) =>
    places.filter((place) => place.source === source).map((place) => place.at === at),
  );
  return same.includes(true) ? 'samePlace' : same.length > 0 ? 'sameSource' : 'otherSource';
}

/** The words of a text that tell what it is about. */
export const tellingWords = (text = ''): Set<string> =>
  new Set(wordsOf(text.toLowerCase()).filter((word) => word.length >= LEAST_LETTERS || /\d/.test(word)));
