import { wordsOf } from '../../text/words';
import { type Cited, placesOf } from '../citations';
import { dayOf, type When } from '../dates';

/** A dated statement with its places in sources. */
interface News extends Cited {
  when: When;
  text?: string | undefined;
}

/** Words of fewer letters than this (“the”, “by”) tell nothing of what a statement is about. */
const LEAST_LETTERS = 4;

/**
 * The share of the shorter statement’s words that the other one has where both tell the same thing. It is the lower the
 * more their sources agree. Found by reading the pairs of the same day in the seeds in the order of this share.
 */
const SHARED_WORDS = { samePlace: 0.25, sameSource: 0.35, otherSource: 0.5 };

/** Whether two dated statements tell the same thing: of the same day, and mostly in the same words. */
export function isSameNews(a: News, b: News): boolean {
  if (dayOf(a.when) !== dayOf(b.when)) return false;
  const [few, many] = [tellingWords(a.text), tellingWords(b.text)].sort((x, y) => x.size - y.size);
  if (!few?.size || !many) return false;
  const shared = [...few].filter((word) => many.has(word)).length / few.size;
  return shared >= SHARED_WORDS[agreement(a, b)];
}

function agreement(a: News, b: News): keyof typeof SHARED_WORDS {
  const places = placesOf(b);
  const same = placesOf(a).flatMap(({ source, at }) =>
    places.filter((place) => place.source === source).map((place) => place.at === at),
  );
  return same.includes(true) ? 'samePlace' : same.length > 0 ? 'sameSource' : 'otherSource';
}

const tellingWords = (text = ''): Set<string> =>
  new Set(wordsOf(text.toLowerCase()).filter((word) => word.length >= LEAST_LETTERS || /\d/.test(word)));
