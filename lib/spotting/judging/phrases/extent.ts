import { namesIn } from '../../arguments/state-names';
import { areModifiers } from '../../english/grammar/phrases';
import type { Candidate } from '../../shared/candidate';
import { firstFrom, type Span } from '../../shared/span';
import type { View } from '../../shared/view';

// How far the phrase around a word goes: “Washington’s 25 percent import duty”, “a tariff of up to 50%”.

const RATE = String.raw`\d+(?:\.\d+)?(?: ?%|[ -]percent| per cent)`;

/** “25 percent”, “10% to 50%”. */
const RATES = `${RATE}(?: (?:to|and|or) ${RATE})?`;

/** A rate before the word (“25 percent duty”, “15% import tariff”), and one behind it (“a tariff of up to 50%”). */
const RATE_BEFORE = new RegExp(String.raw`(?<![\d.,])${RATE}(?: (?:to|and|or) ${RATE})*(?=[ -])`, 'g');
const RATE_BEHIND = new RegExp(`^ (?:rate )?of (?:[a-z]+ ){0,2}${RATES}`);

/** What describes no noun behind a rate, but ends the phrase: “12 percent because”, “3 percent only, though”. */
const ENDS_RATE = / (?:and|though|although|even|only|following|so|then|once|where|when|while|yet)\b| \S*,/;

/** A rate as lists put it behind goods: “Shoes: 20 percent”, “Shoes – 20% on all pairs”. Not one of something else. */
const LISTED_RATE = new RegExp(String.raw`^ ?[:—-] ?${RATE}(?: on | ?(?:$|[\n,.;(]))`);

/** What such a rate begins with. It is asked first, as an engine takes long to compile the expression above. */
const LIST_SIGN = /[:—-]/;

/** What stands before a rate that is a change of something else: “orders fell 12 percent”. */
const CHANGE =
  /\b(?:fell|fall|falls|fallen|rose|rise|rises|risen|grew|grow|grown|dropped|drop|gained|lost|up|down|by) $/;

/** Longest stretch before and behind the word that is looked at, in UTF-16 units. */
const FAR = 48;

/** Whether what stands between a rate and a noun joins the two: “ import ”. */
const describes = (text: string): boolean => text.endsWith(' ') && areModifiers(text, 2) && !ENDS_RATE.test(text);

/** Where the rate behind a word ends, or the word itself if it has none. */
export const endWithRate = ({ text }: View, { end }: Span): number =>
  end + (RATE_BEHIND.exec(text.slice(end, end + FAR))?.[0].length ?? 0);

/** Whether a list puts a rate right behind a word. */
export const hasListedRate = ({ text }: View, { end }: Span): boolean =>
  LIST_SIGN.test(text.slice(end, end + 2)) && LISTED_RATE.test(text.slice(end, end + FAR));

/**
 * Extends a phrase to the left by the name of the third, if that owns it, and by a rate before that; tells which it
 * has.
 */
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
  const rate = [...before.matchAll(RATE_BEFORE)].find(({ 0: { length }, index }) =>
    describes(before.slice(index + length)),
  );
  const hasRate = rate !== undefined && !CHANGE.test(before.slice(0, rate.index));
  return {
    start: hasRate ? from - before.length + rate.index : from,
    end,
    isOwned: owner !== undefined,
    hasRate,
  };
}
