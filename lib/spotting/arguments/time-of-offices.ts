import { isCourtesy } from '../english/titles';
import type { Time } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import type { Pausable } from '../shared/pausable';
import { type Span, within } from '../shared/span';
import type { View } from '../shared/view';

// When a text was written, where it names no day: while those held office who act in it by their office. What it tells
// without a year is taken to be of that time.

/**
 * Texts say “President Biden” also of one who left lately, so nothing is taken from an office that ended since then.
 */
const LATELY = '2024-01-01';

/** What says, in the sentence of an office, that somebody held it once. */
const ONCE = /\b(?:former|ex|then|late|previous|one-?time|first[- ]term|in 20\d\d)\b|-era\b/i;

/**
 * What somebody does in news behind the name: “said on Monday”. Elsewhere (“an adviser to …”) the office may be over.
 */
const ACTS = /^ (?:said|says|told|tells|added|argued|warned|announced|will|would|is|has|plans|hopes|expects|met)\b/;

/** How far before and behind a name its sentence is read for `ONCE`, in UTF-16 units. */
const AROUND = 100;

/** A year of this century, but for one that is still to come (“by 2030”). */
const YEAR = /(?<![\d$£€,.]|(?:by|until|through|before) )20\d\d(?![\d%]|[,.]\d)/g;

/** What is a name of one thing by all its words: “Liberation Day”, “Jones v. Smith”. */
const PROPER = /^[A-Z]\S*(?: (?:v\.|of|[A-Z]\S*))*$/;

/**
 * The time by which a text was written in which somebody acts in an office that has ended (“Commerce Secretary Wilbur
 * Ross said”), if it names nobody who came into office later, no later year and nothing that began later. Many old
 * pages write no date. What such a text speaks of without a year is not of later. A page of several stories has no such
 * time. May pause after each block.
 */
export function* timeOfOffices(views: readonly View[]): Pausable<Time | undefined> {
  const parts = views.filter(({ aside }) => !aside);
  if (new Set(parts.map(({ block }) => block.story)).size !== 1) return undefined;
  let until = '';
  for (const view of parts) {
    for (const one of view.candidates) {
      const end = one.alias.entity.office?.until;
      if (end && end < LATELY && (until === '' || end < until) && actsInOffice(view, one)) until = end;
    }
    yield;
  }
  if (until === '') return undefined;
  for (const view of parts) {
    if (isLater(view, until)) return undefined;
    yield;
  }
  return { from: '', until };
}

/** Whether a block names a year after that of a day, or something or somebody’s office that began after it. */
const isLater = (view: View, day: string): boolean =>
  view.candidates.some((one) => beginsAfter(view, one, day)) ||
  view.matches(YEAR).some((year) => view.text.slice(year.end - 4, year.end) > day.slice(0, 4) && !isInName(view, year));

/** Whether a candidate names for certain something that began after a day, or somebody whose office did. */
const beginsAfter = ({ text, headline }: View, { start, end, alias }: Candidate, day: string): boolean => {
  if (alias.need !== 'nothing') return false;
  const { office } = alias.entity;
  if (office) return office.from > day;
  return alias.meant !== undefined && alias.meant.from > day && !headline && PROPER.test(text.slice(start, end));
};

/** A word with a capital before a year that is part of its name (“Plan 2025”): no month, season or preposition. */
const NAME_BEFORE =
  /\b(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|In |Since|After|Before|By |From|Until|During|Through|Late|Early|Spring|Summer|Fall|Autumn|Winter)[A-Z][a-z]+ $/;

/** Whether a year is part of a name. */
const isInName = (view: View, year: Span): boolean =>
  NAME_BEFORE.test(view.text.slice(Math.max(0, year.start - 24), year.start)) ||
  within(view.candidates, { start: year.start - AROUND, end: year.end }).some((one) => one.end >= year.end);

/** Whether somebody is named by an own office and acts in it. */
function actsInOffice(view: View, { start, end, alias }: Candidate): boolean {
  const { text, vocabulary } = view;
  const { titles } = vocabulary;
  if (alias.need !== 'nothing' || !ACTS.test(text.slice(end, end + 16)) || isCourtesy(text, start)) return false;
  const title = titles.startBefore(text, start);
  const isOwn = title !== undefined && titles.isOwn(text.slice(title, start).trim(), alias.surname?.titles ?? NONE);
  if (!isOwn && !titles.isTitled(text, start)) return false;
  const sentence = view.sentenceAt(start);
  const [from, to] = [Math.max(sentence.start, start - AROUND), Math.min(sentence.end, end + AROUND)];
  return !ONCE.test(text.slice(from, to));
}

const NONE: ReadonlySet<string> = new Set();
