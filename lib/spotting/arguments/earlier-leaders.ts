import type { Time } from '../lexicon/compiled';
import type { Span } from '../shared/span';
import type { View } from '../shared/view';

// Of which time a phrase is by the name of who made what it names: “Reagan’s quotas”.

/** American presidents before 2017 whose measures of trade are still spoken of, but for names that others bear, too. */
const LEADERS = /\b(?:Bush|Clinton|Hoover|McKinley|Nixon|Obama|Reagan|Roosevelt)(?![a-z])/g;

/** The time in which they made what is theirs. */
const THEIR_TIME: Time = { from: '', until: '2017-01-19' };

/** What may stand before a surname: “(President) Bush”, “(George W.) Bush”. */
const FIRST_NAMES = /(?:[A-Z](?:[a-z]+|\.) ){0,3}$/;

/** What stands between such a name and its measure: “Obama-era”, “the Bush administration’s”. */
const OFFICE = /^(?:-era| administration)/;

/** What joins a measure to a name behind it. */
const OF = /^ (?:of|under|by|from) (?:the )?$/;

/** How far from a phrase a name is looked for, in UTF-16 units. */
const FAR = 60;

/** The time of a phrase that one of these presidents owns or is the agent of. */
export function timeOfLeader({ text, language }: View, phrase: Span): Time | undefined {
  const from = Math.max(0, phrase.start - FAR);
  const around = text.slice(from, phrase.end + FAR);
  for (const { 0: name, index } of around.matchAll(LEADERS)) {
    const end = from + index + name.length;
    const start = from + index - (FIRST_NAMES.exec(around.slice(0, index))?.[0].length ?? 0);
    const ofOffice = end + (OFFICE.exec(text.slice(end, end + FAR))?.[0].length ?? 0);
    if (end <= phrase.start && language.owns(text, { end: ofOffice, adjective: true }, phrase.start)) return THEIR_TIME;
    if (language.isObjectOf(text, { start, end }, phrase)) return THEIR_TIME;
    if (start >= phrase.end && OF.test(text.slice(phrase.end, start))) return THEIR_TIME;
  }
  return undefined;
}
