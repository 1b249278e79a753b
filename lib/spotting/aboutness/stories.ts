import { goesOn } from '../english/personal-names';
import type { CompiledAlias, CompiledEntity, CompiledSubject } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { EARLIER_PRESIDENTS, namesEarlierPresident } from '../shared/earlier-presidents';
import { CANDIDATES_A_STEP, type Pausable } from '../shared/pausable';
import { hasWithin, type Span } from '../shared/span';
import type { View } from '../shared/view';
import { isCertain } from './block-names';
import type { Counts } from './evidence';
import { around, type BlockEdges, edgesOf, isJoinedTo } from './near-words';

// The stories of a page, and the subjects that each could be about.

/**
 * The subjects that a story says something of. The others need not be judged, so most subjects cost a page nothing.
 * What is enough: the name of a specific or telling entity; for the main subject an anchor; for another country an
 * anchor with a field word near it; for what concerns all a field word, as its anchors are in most texts. `asksAll`:
 * whether an anchor is enough for every country. May pause after each block.
 */
export function* subjectsOf(
  views: readonly View[],
  subjects: readonly CompiledSubject[],
  asksAll = false,
): Pausable<readonly CompiledSubject[]> {
  const spoken = new Set<CompiledSubject>();
  for (const [at, view] of views.entries()) {
    for (const [subject, anchors] of view.anchors())
      if (!subject.alone && !spoken.has(subject) && (asksAll || mayWake(views, at, subject, anchors)))
        spoken.add(subject);
    for (const subject of subjects)
      if (subject.alone && !spoken.has(subject) && view.words(subject.fields).length > 0) spoken.add(subject);
    for (const [nth, { alias }] of view.candidates.entries()) {
      for (const subject of speaksFor(alias)) spoken.add(subject);
      if (nth % CANDIDATES_A_STEP === 0) yield;
    }
    yield;
  }
  return subjects.filter((one) => spoken.has(one));
}

/**
 * Whether the anchors of a subject in the block at `at` can be enough for `wakes`. On a front beside the main one, a
 * field word has to stand near one of them.
 */
function mayWake(views: readonly View[], at: number, subject: CompiledSubject, anchors: readonly Span[]): boolean {
  if (subject.weights === 'main') return true;
  const fields = views[at]?.words(subject.fields) ?? [];
  if (anchors.some(({ start }) => hasWithin(fields, around(start)))) return true;
  const [before, here, behind] = [at - 1, at, at + 1].map((nth) => views[nth] && edgesFor(views[nth], subject));
  return here !== undefined && ((before !== undefined && isJoinedTo(before, here)) || isJoinedTo(here, behind));
}

const edgesFor = (view: View, subject: CompiledSubject): BlockEdges =>
  edgesOf(view, view.anchors().get(subject) ?? [], view.words(subject.fields), []);

/** A form that more entities share is no evidence for their subjects: “deal with the United States” is many fronts’. */
const MOST_SHARERS = 3;

function speaksFor({ entity, sharers }: CompiledAlias): readonly CompiledSubject[] {
  if (!sharers) return shownBy(entity);
  return sharers.length > MOST_SHARERS ? [] : sharers.flatMap((one) => shownBy(one.entity));
}

/** The subjects for which the name of an entity speaks. */
const shownBy = ({ specific, subjects, telling }: CompiledEntity): readonly CompiledSubject[] =>
  specific ? subjects : telling;

/** A year that a text names, also as a decade (“the 1930s”), but none of a law or a record (“highest since 1934”). */
const YEAR =
  /(?<![\d$£€,.-]|\bAct(?:,| of) |est(?: [a-z]+){0,2} since (?:the )?)(?:1[789]|20)\d\d(?![\d%]|[,.]\d| law\b)/g;

/** How often a story names years that is taken for history. Nearly all news names none, or one of our days. */
const YEARS = 4;

/**
 * How often, if it names none of our people for certain, who are of our days. Twice is not enough: news of the courts
 * names the laws that the tariffs rest on (1974, 1977).
 */
const YEARS_ALONE = 3;

/** How many years before a subject began they have to lie: a story on it may go back to what led to it. */
const LONG_BEFORE = 25;

/**
 * Whether a story tells history: a president of old acts in it and nobody of our days, or it names years several times,
 * and all of them lie long before the subject began (the tariff of 1930, the car quotas of 1981).
 */
export function tellsHistory(views: readonly View[], { since }: CompiledSubject): boolean {
  if (since === '') return false;
  if (isOfEarlierPresident(views)) return true;
  const before = Number(since.slice(0, 4)) - LONG_BEFORE;
  let named = 0;
  for (const view of views)
    for (const { start } of view.matches(YEAR)) {
      if (Number(view.text.slice(start, start + 4)) > before) return false;
      named++;
    }
  return named >= YEARS || (named >= YEARS_ALONE && !views.some(namesPerson));
}

/** The first year in which the president is none of those of old. */
const OUR_DAYS = 2017;

/** Such a president in office: “U.S. President Barack Obama”, “the Reagan administration”, but no former president. */
const IN_OFFICE = new RegExp(
  `(?<!\\b(?:former|late|ex)[- ](?:[A-Z.]+ )?)\\bPresident (?:[A-Z][a-z]*\\.? ){0,3}(?:${EARLIER_PRESIDENTS.join('|')})\\b|\\b(?:${EARLIER_PRESIDENTS.join('|')}) administration`,
);

/**
 * Whether a president of old is in office in a story that names nobody of ours and no later year: the duties on tires
 * of 2009 are told as news is, and often without a year.
 */
export const isOfEarlierPresident = (views: readonly View[]): boolean =>
  views.some((view) => namesEarlierPresident(view) && IN_OFFICE.test(view.text)) &&
  !views.some((view) => namesPerson(view) || namesYearFrom(view, OUR_DAYS));

const namesYearFrom = (view: View, first: number): boolean =>
  view.matches(YEAR).some(({ start }) => Number(view.text.slice(start, start + 4)) >= first);

/** Whether a block names one of our people by a name that needs no introduction, as “Trump” does not. */
const namesPerson = (view: View): boolean =>
  view.candidates.some(
    ({ alias, end }) =>
      alias.entity.category === 'person' &&
      alias.need !== 'introduction' &&
      !goesOn(view.text, end, alias.entity.continuations),
  );

/**
 * Whether a story that has no other party speaks of nothing beyond the border (`beyond`), of no other country and of
 * nobody of ours: its tariff is a railroad’s then, its levy a town’s and its duty an officer’s. Where it has a word for
 * another tariff (`otherTopics`), countries and people do not count: firms and regulators of power come from anywhere.
 */
export function staysAtHome(views: readonly View[], subject: CompiledSubject): boolean {
  if (!subject.alone) return false;
  const isOther = views.some((view) => view.words(subject.otherTopics).length > 0);
  return !views.some((view) => {
    const beyond = view.words(subject.beyond);
    if (isOther) return beyond.some((one) => !hasWithin(view.names(subject.thirds), one));
    return beyond.length > 0 || namesOther(view, subject) || view.candidates.some((one) => isOurs(view, one));
  });
}

const namesOther = (view: View, subject: CompiledSubject): boolean =>
  view.states().some(({ start, end, telling }) => telling && !subject.isOwn(view.text.slice(start, end)));

const isOurs = (view: View, candidate: Candidate): boolean =>
  candidate.alias.entity.category !== 'goods' && isCertain(view, candidate);

/** How many other countries per hundred words tell that a story is about what these have with each other. */
const OTHERS = 1;

/**
 * A story that names the third less often than this, per hundred words, names it in passing. In `tests/gold`
 * the stories on a country that never speak of both in one breath name it once or more.
 */
const SELDOM = 0.7;

/**
 * Whether a story is about what other countries have with each other, or about one country’s own rules. China’s duties
 * on Australia’s barley name others, never the third, and nobody of ours: of 920 stories that were read the one on the
 * main subject that comes nearest names 0.8 in a hundred words, and no third. The customs page of a country beside the
 * main subject has its words for tariffs, and names America as a place from which somebody comes.
 */
export const isOfOthers = (
  views: readonly View[],
  { thirds, specifics, others, pairs, vouched }: Counts,
  { weights }: CompiledSubject,
): boolean =>
  specifics === 0 &&
  (weights === 'fronts'
    ? thirds < SELDOM && pairs + vouched === 0
    : thirds === 0 && others >= OTHERS && !views.some(namesPerson));

/** The blocks of each story, without those beside the stories. */
export function storiesOf(views: readonly View[]): Map<number, View[]> {
  const stories = new Map<number, View[]>();
  for (const view of views) {
    if (view.aside) continue;
    const known = stories.get(view.block.story);
    if (known) known.push(view);
    else stories.set(view.block.story, [view]);
  }
  return stories;
}

/** The blocks of the longest story. */
export function longestOf(stories: ReadonlyMap<number, View[]>): View[] | undefined {
  const lengthOf = (views: readonly View[]) => views.reduce((sum, { text }) => sum + text.length, 0);
  let longest: View[] | undefined;
  let most = -1;
  for (const views of stories.values()) {
    const length = lengthOf(views);
    if (length <= most) continue;
    longest = views;
    most = length;
  }
  return longest;
}
