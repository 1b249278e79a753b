import { complementsAfter } from '../arguments/complements';
import { namesIn } from '../arguments/state-names';
import { MODIFIER } from '../english/grammar/phrases';
import type { CompiledSubject } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { firstFrom, hasWithin, type Span } from '../shared/span';
import type { View } from '../shared/view';

// How far the phrase around a word goes: “Washington’s 25 percent import duty”, “a tariff of up to 50%”.

/** What makes the word the beginning of another thing: “tariff code”, a deal, which has a card of its own or none, a verb. */
const OTHER_AFTER =
  /^(?:-| (?:codes?|schedules?|classifications?|lines?|headings?|agreements?|deals?|pacts?|free|officers?|stations?|rosters?|of (?!up )\p{L}+ to)\b| (?:an?|the|its|\d+(?:\.\d+)? ?(?:%|per ?cent))(?![\p{L}]))/u;

/** What makes it the end of another: “stamp duty”, “carbon levies”; and in the singular alone: “on duty”, “free of duty”. */
const OTHER_BEFORE =
  /\b(?:stamp|estate|excise|landfill|carbon|school|streaming|digital|platform|property|pipeline|freight|rail|railway|electricity|power) $/i;
const OTHER_BEFORE_ONE = /\b(?:on|off|active|heavy|light|military|free of) $/i;

const RATE = String.raw`\d+(?:\.\d+)?(?: ?%|[ -]percent| per cent)`;

/** “25 percent”, “10% to 50%”. */
const RATES = `${RATE}(?: (?:to|and|or) ${RATE})?`;

/** A word that describes the noun, and neither joins nor ends anything: “12 percent because”, “3 percent only, though”. */
const DESCRIBING = String.raw`(?! (?:and|though|although|even|only|following|so|then|once|where|when|while|yet)\b)(?! \S*,)${MODIFIER}`;

/** A rate before the word (“25 percent duty”, “15% import tariff”), and one behind it (“a tariff of up to 50%”). */
const RATE_BEFORE = new RegExp(String.raw`(?<![\d.,])${RATES}(?:${DESCRIBING}){0,2} $`);
const RATE_BEHIND = new RegExp(`^ (?:rate )?of (?:[a-z]+ ){0,2}${RATES}`);

/** What makes a rate that of something else: “orders fell 12 percent”. */
const CHANGE =
  /\b(?:fell|fall|falls|fallen|rose|rise|rises|risen|grew|grow|grown|dropped|drop|gained|lost|up|down|by) $/;

/** Longest stretch before and behind the word that is looked at, in UTF-16 units. */
const FAR = 48;

/** Whether a word is the beginning or the end of another thing; in the singular also before a verb (“a duty to stop guns”). */
export function isOtherThing(view: View, word: Span): boolean {
  const { text } = view;
  const { start, end } = word;
  const [before, after] = [text.slice(Math.max(0, start - FAR), start), text.slice(end, end + FAR)];
  return (
    OTHER_AFTER.test(after) ||
    text.charAt(start - 1) === '-' ||
    OTHER_BEFORE.test(before) ||
    (!isPlural(view, word) && (/^ to [a-z]/.test(after) || OTHER_BEFORE_ONE.test(before)))
  );
}

/** Where the rate behind a word ends; its own end where there is none. */
export const endWithRate = ({ text }: View, { end }: Span): number =>
  end + (RATE_BEHIND.exec(text.slice(end, end + FAR))?.[0].length ?? 0);

/** A phrase with the name of the other party that owns it, and with the rate before that. */
export function withOwnerAndRate(view: View, { start, end, alias }: Candidate, sentence: Span) {
  const { text, language } = view;
  const { all } = namesIn(view, alias.entity.subjects);
  const nearest = all[firstFrom(all, start) - 1];
  const owner =
    nearest && nearest.side === 'third' && nearest.start >= sentence.start && language.owns(text, nearest, start)
      ? nearest
      : undefined;
  const from = owner?.start ?? start;
  const before = text.slice(Math.max(sentence.start, from - FAR), from);
  const rate = RATE_BEFORE.exec(before);
  const hasRate = rate !== null && !CHANGE.test(before.slice(0, rate.index));
  return {
    start: hasRate ? from - before.length + rate.index : from,
    end,
    isOwned: owner !== undefined,
    hasRate,
  };
}

/** Whether a word is in the plural. */
export const isPlural = ({ text }: View, { end }: Span): boolean => text.charAt(end - 1) === 's';

/** Where it is charged, right behind a phrase: “a duty of 30 percent in India”. */
const PLACE = /^ in (?:the )?$/;

/** Whether a state that is not the other party charges it: American goods pay it there. */
export function isChargedElsewhere(view: View, { end, alias }: Candidate): boolean {
  const { all } = namesIn(view, alias.entity.subjects);
  const next = all[firstFrom(all, end)];
  return next !== undefined && next.side !== 'third' && PLACE.test(view.text.slice(end, next.start));
}

/** What stands behind a duty that a country has for what comes to it: “on (imported shoes)”, “of 30 percent in Mumbai”. */
const ON = /^ on (?:all )?/;
const IN_PLACE =
  /^ in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{L}+(?!\p{L}|'s)/u;

/**
 * Whether a phrase that nobody owns is of a duty on what comes to the front’s own country: what is imported, and not from it.
 * Of no country all is imported.
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
