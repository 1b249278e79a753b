import { namesIn } from '../arguments/state-names';
import { MODIFIER } from '../english/grammar/phrases';
import type { Candidate } from '../shared/candidate';
import { firstFrom, type Span } from '../shared/span';
import type { View } from '../shared/view';

// How far the phrase around a word goes: “Washington’s 25 percent import duty”, “a tariff of up to 50%”.

/** What makes a tariff another thing: “tariff code”, and a deal, which has a card of its own or none. */
const OTHER_THINGS =
  /^(?:-| (?:codes?|schedules?|classifications?|lines?|headings?|agreements?|deals?|pacts?|free|officers?|stations?|rosters?|of (?!up )\p{L}+ to)\b| (?:an?|the|its)\b)/u;

const PERCENTAGE = String.raw`\d+(?:\.\d+)?(?: ?%|[ -]percent| per cent)`;

/** A rate before the word (“25 percent duty”, “15% import tariff”), and one behind it (“a tariff of up to 50%”). */
const RATE_BEFORE = new RegExp(String.raw`(?<![\d.,])${PERCENTAGE}(?:${MODIFIER}){0,2} $`);
const RATE_BEHIND = new RegExp(`^ (?:rate )?of (?:[a-z]+ ){0,2}${PERCENTAGE}`);

/** Longest stretch before and behind the word in which a rate stands, in UTF-16 units. */
const FAR = 48;

/** Whether a word is the beginning or the end of another thing. */
export const isOtherThing = ({ text }: View, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '-' || OTHER_THINGS.test(text.slice(end, end + FAR));

/** A phrase with the name of the other party that owns it, and with its rate. */
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
  const behind = RATE_BEHIND.exec(text.slice(end, end + FAR));
  return {
    start: rate ? from - before.length + rate.index : from,
    end: end + (behind?.[0].length ?? 0),
    isOwned: owner !== undefined,
    hasRate: rate !== null || behind !== null,
  };
}

/** Whether a word in the singular stands before another noun: “tariff worries”. */
export const modifies = ({ text, language }: View, { end }: Span): boolean =>
  text.charAt(end - 1) !== 's' && language.modifiesNoun(text, end);
