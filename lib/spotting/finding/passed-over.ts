import { isAdjectiveOfState } from '../english/countries';
import type { CompiledSubject } from '../lexicon/compiled';

// What is passed over within a form that says what a duty is laid on: on which of the goods, and where they come from.

/** Which of the goods, and that they come from abroad: “ nearly all imported ”, “ certain ”, “ imports of ”. */
const WHICH =
  /^(?: (?:[A-Z]\.?[A-Z]\.? )?imports of)?(?: (?:(?:nearly|almost|virtually|practically) )?(?:all|any|both|certain|core|key|many|most|other|several|some|various)(?: of the)?)?(?: (?:imported|foreign(?:-[a-z]+)?))? (?=[A-Za-z])/;

/** The adjective of a country before goods in small letters: “Thai ”, “South Korean ”, “Irish-made ”. */
const ORIGIN = /^((?:[A-Z][a-z]+ )?[A-Z][A-Za-z.]+)(?:-[a-z]+)? (?=[a-z])/;

/**
 * What a country’s goods are laid with in part is laid on that country alone: “duties on certain Thai semiconductors”.
 */
const PART = /^ (?:certain|some) /;

/** Longest stretch that is looked at for each, in UTF-16 units. */
const FAR = 32;

/**
 * How long what does not change what goods pay is, right behind `from` and with the spaces around it: which of them,
 * and their origin behind that (“ all Thai ”). Without the origin, and with it. Empty where neither stands there, and
 * before the goods of the main subject, on which other things are laid, or of the party that lays them.
 */
export function passedBefore(text: string, from: number, subjects: readonly CompiledSubject[]): number[] {
  const which = WHICH.exec(text.slice(from, from + FAR))?.[0].length ?? 0;
  if (which === 0) return [];
  const [origin = '', adjective = ''] = ORIGIN.exec(text.slice(from + which, from + which + FAR)) ?? [];
  if (subjects.some((one) => one.weights !== 'fronts' && one.isOwn(adjective))) return [];
  const isPassed = isAdjectiveOfState(adjective) && !PART.test(text.slice(from, from + which));
  return [...(which > 1 ? [which] : []), ...(isPassed ? [which + origin.length] : [])];
}
