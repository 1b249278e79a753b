import type { Time } from '../lexicon/compiled';
import { EARLIER_PRESIDENTS, namesEarlierPresident } from '../shared/earlier-presidents';
import type { Span } from '../shared/span';
import type { View } from '../shared/view';

// Dates a phrase by the leader whose name stands beside it: “Reagan’s quotas”.

/** Such a name, with “-era” or “administration” behind it. */
const LEADERS = new RegExp(`\\b(?:${EARLIER_PRESIDENTS.join('|')})(?:-era| administration)?(?![a-z])`, 'g');

/** The time in which they made what is theirs. */
const THEIR_TIME: Time = { from: '', until: '2017-01-19' };

/** What stands between a phrase and such a surname behind it: “ of President”, “ that George W.”. */
const JOINT = /^ (?:(of|under|by|from) |that |which )?(?:the )?(?:[A-Z](?:[a-z]+|\.) ){0,3}$/;

/** How far from a phrase a name is looked for, in UTF-16 units. */
const FAR = 60;

/** The time of a phrase that one of these presidents owns or is the agent of. */
export function timeOfLeader(view: View, phrase: Span): Time | undefined {
  if (!namesEarlierPresident(view)) return undefined;
  const { text, language } = view;
  const from = Math.max(0, phrase.start - FAR);
  for (const { 0: name, index } of text.slice(from, phrase.end + FAR).matchAll(LEADERS)) {
    const start = from + index;
    const end = start + name.length;
    const joint = JOINT.exec(text.slice(phrase.end, start));
    const isTheirs =
      start < phrase.start
        ? language.owns(text, { end, adjective: true }, phrase.start) ||
          language.isObjectOf(text, { start, end }, phrase)
        : joint && (joint[1] || language.isObjectOf(text, { start: phrase.end + 1, end }, phrase));
    if (isTheirs) return THEIR_TIME;
  }
  return undefined;
}
