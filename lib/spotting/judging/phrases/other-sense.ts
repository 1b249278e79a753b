import { CAPITALS, LETTERS } from '../../../text/words';
import { complementsAfter } from '../../arguments/complements';
import { namesIn } from '../../arguments/state-names';
import type { CompiledSubject } from '../../lexicon/compiled';
import type { Candidate } from '../../shared/candidate';
import { firstFrom, hasWithin, type Span } from '../../shared/span';
import type { View } from '../../shared/view';

// What a word for a tariff means where it stands: another thing, a duty that another country charges, or one on goods
// of the front’s country.

/**
 * What stands behind the word where it begins another thing (“tariff code”), is part of a deal, which has a card of its
 * own or none, or is a verb (“levy a fee”).
 */
const OTHER_AFTER =
  /^(?:-| (?:codes?|schedules?|classifications?|lines?|headings?|[Aa]greements?|[Dd]eals?(?! (?:an? )?[Bb]low)|[Pp]acts?|free|officers?|stations?|rosters?|of (?!up )[A-Za-z]+ to)\b| (?:an?|its|\d+(?:\.\d+)? ?(?:%|per ?cent))(?![A-Za-z]))/;

/**
 * What stands before the word where it ends another thing: “stamp duty”, “carbon levies”. The second list counts only
 * before a singular: “on duty”, “free of duty”.
 */
const OTHER_BEFORE =
  /\b(?:stamp|estate|excise|landfill|carbon|school|streaming|digital|platform|property|pipeline|freight|rail(?:way)?|electricity|power|zero|fuel) $/i;
const OTHER_BEFORE_ONE = /\b(?:on|off|active|heavy|light|military|super|police|jury|tour of|free of) $/i;

/** Longest stretch before and behind the word that is looked at, in UTF-16 units. */
const FAR = 48;

/**
 * Whether a word is the beginning or the end of another thing; in the singular also before a verb (“a duty to stop
 * guns”), or with a capital: “Call of Duty”, “Eugene Levy”.
 */
export function isOtherThing(view: View, word: Span): boolean {
  const { text } = view;
  const { start, end } = word;
  const [before, after] = [text.slice(Math.max(0, start - FAR), start), text.slice(end, end + FAR)];
  return (
    OTHER_AFTER.test(after) ||
    text.charAt(start - 1) === '-' ||
    OTHER_BEFORE.test(before) ||
    /^[A-Z][a-z]{2,3}y$/.test(text.slice(start, end)) ||
    (!isPlural(view, word) && (/^ to [a-z]/.test(after) || OTHER_BEFORE_ONE.test(before)))
  );
}

/** What stands before a word that is said in passing: “a year of tariffs”. */
const IN_PASSING = /\b(?:of|about|over|on|with|by|for|from|amid|despite|against|to) $/i;

/** Whether tariffs in general are said in passing, without an article, an owner or a rate: “the age of tariffs”. */
export const isInPassing = (view: View, phrase: Span): boolean =>
  isPlural(view, phrase) && IN_PASSING.test(view.text.slice(Math.max(0, phrase.start - FAR), phrase.start));

/** Whether a word is in the plural. */
export const isPlural = ({ text }: View, { end }: Span): boolean => text.charAt(end - 1) === 's';

/** What stands between a phrase and the state that charges it: “a duty of 30 percent in India”. */
const PLACE = /^ in (?:the )?$/;

/** Whether a state other than the third is said to charge the tariff, so that American goods pay it there. */
export function isChargedElsewhere(view: View, { end, alias }: Candidate): boolean {
  const { all } = namesIn(view, alias.entity.subjects);
  const next = all[firstFrom(all, end)];
  return next !== undefined && next.side !== 'third' && PLACE.test(view.text.slice(end, next.start));
}

/** What stands behind a duty that a country charges on its imports: “on (imported shoes)”, “in Mumbai”. */
const ON = /^ on (?:all )?/;
const IN_PLACE = new RegExp(
  `^ in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)[${CAPITALS}][${LETTERS}]+(?![${LETTERS}]|'s)`,
);

/**
 * Whether a phrase without an owner means a duty on imports into the front’s country: on “imported” goods that are not
 * said to come from there, or charged in a place that is not the third’s. What concerns all has no country, so only the
 * place counts.
 */
export function isOfImporters(view: View, candidate: Candidate, { alone, fields, thirds }: CompiledSubject): boolean {
  const { end } = candidate;
  const behind = view.text.slice(end, end + FAR);
  const on = alone ? undefined : ON.exec(behind)?.[0].length;
  const words = view.words(fields);
  const isOnImports = on !== undefined && words[firstFrom(words, end + on)]?.start === end + on;
  if (isOnImports && !isOnFront(view, candidate)) return true;
  const place = IN_PLACE.exec(behind);
  return place !== null && !hasWithin(view.names(thirds), { start: end, end: end + place[0].length });
}

/** Whether a phrase is said to be on what comes from the front’s country: “tariffs on Japanese tea”. */
export const isOnFront = (view: View, { start, end, alias }: Candidate): boolean =>
  complementsAfter(view, { start, end }, namesIn(view, alias.entity.subjects).all, false).some(
    ({ side, role }) => side === 'anchor' && role === 'on',
  );
