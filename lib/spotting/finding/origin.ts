import { isAdjectiveOfState } from '../english/countries';
import type { CompiledSubject } from '../lexicon/compiled';

/** The adjective of a country before goods in small letters: “ Thai”, “ South Korean”, “ Irish-made”. */
const ORIGIN = /^ ((?:[A-Z][a-z]+ )?[A-Z][A-Za-z.]+)(?:-[a-z]+)? (?=[a-z])/;

/** Longest stretch that is looked at, in UTF-16 units. */
const FAR = 32;

/**
 * How long the origin of goods is that stands right behind `from`, with the spaces around it: where they come from does
 * not change what they pay. 0 where none stands there, where it is of the main subject, on whose goods other things are
 * laid, or of the party that lays them.
 */
export function originLength(text: string, from: number, subjects: readonly CompiledSubject[]): number {
  const [origin = '', adjective = ''] = ORIGIN.exec(text.slice(from, from + FAR)) ?? [];
  const isOwn = (one: CompiledSubject) => one.weights !== 'fronts' && one.isOwn(adjective);
  return isAdjectiveOfState(adjective) && !subjects.some(isOwn) ? origin.length : 0;
}
