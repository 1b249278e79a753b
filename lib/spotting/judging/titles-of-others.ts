import type { Candidate } from '../shared/candidate';
import { within } from '../shared/span';
import type { View } from '../shared/view';
import { isPerson } from './pronoun';

// Names that are titles where they stand: “the U.S. trade representative, Katherine Tai”.

/** What stands between a person’s name and the office that tells who it is: “Tai, the trade representative,”. */
const APPOSED = /^, (?:the )?$/;

/** How far before its title a name begins at most, in UTF-16 units. */
const LONGEST_NAME = 48;

/** Whether a body’s name is the title of somebody who is named right before it. */
const isTitleBehindName = ({ text, candidates, vocabulary }: View, { start, end }: Candidate): boolean =>
  /[,.]/.test(text.charAt(end)) &&
  vocabulary.titles.isTitle(text, start, end) &&
  within(candidates, { start: start - LONGEST_NAME, end: start }).some(
    (one) => isPerson(one) && APPOSED.test(text.slice(one.end, start)),
  );

/** What stands between an office and whoever holds it: “the Trade Representative (TR), Ambassador Tai”. */
const BEHIND_OFFICE = /^(?: \([A-Z]+\))?,?(?: Ambassador)? $/;

/** The same behind its acronym, which has no article then: “the talks of USTR Katherine Tai”. */
const BEHIND_ACRONYM = /^\)?(?: Ambassador)? $/;
const WITH_ARTICLE = /\b[Tt]he $/;

/** How far behind its title a name ends at most, in UTF-16 units. */
const FAR = 48;

/** Whether a body’s name, or its acronym, is the title of somebody who is named in full right behind it. */
function isTitleBeforeName({ text, candidates, vocabulary }: View, { start, end, alias }: Candidate): boolean {
  const { titles } = vocabulary;
  const name = text.slice(start, end);
  const isOffice = titles.isTitle(text, start, end);
  const isAcronym = alias.entity.category === 'organization' && /^[A-Z]{3,}$/.test(name);
  if (!isOffice && (!isAcronym || WITH_ARTICLE.test(text.slice(Math.max(0, start - 4), start)))) return false;
  const between = isOffice ? BEHIND_OFFICE : BEHIND_ACRONYM;
  return within(candidates, { start: end, end: end + FAR }).some(
    (one) =>
      isPerson(one) &&
      !one.alias.bare &&
      between.test(text.slice(end, one.start)) &&
      (!isOffice || titles.isOwn(name, one.alias.entity.surname?.titles ?? NONE)),
  );
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Whether a name that is no person’s own stands in somebody’s title, before or behind his name: a body’s, or an office
 * by which one of ours is known (“trade commissioner Cecilia Malmström”).
 */
export const isTitleOfAnother = (view: View, candidate: Candidate): boolean =>
  view.vocabulary.titles.isPartOfTitle(view.text, candidate.start, candidate.end) ||
  isTitleBehindName(view, candidate) ||
  isTitleBeforeName(view, candidate);
