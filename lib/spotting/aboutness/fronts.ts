import type { CompiledSubject } from '../lexicon/compiled';
import type { StoryAbout } from './story-model';

// From stories to the page: the fronts that it is about.

/** The subjects that stories are about or touch, the likeliest first. */
export const litSubjects = (stories: readonly StoryAbout[]): readonly CompiledSubject[] => [
  ...new Set(litOf(stories).map(({ subject }) => subject)),
];

const litOf = (stories: readonly StoryAbout[]): StoryAbout[] =>
  stories.filter(({ about }) => about !== 'off').sort((one, other) => other.score - one.score);

/** How much likelier, in log-odds, a story must be about another country than about one that it names once. */
const CLEARLY = 2;

/**
 * The judgments of one story for all subjects, without countries in passing: one that a single sentence names (“the
 * deal with India earlier this week”) is not what a story is about that is clearly on another country and names that
 * more often.
 */
export const withoutPassing = (stories: readonly StoryAbout[]): StoryAbout[] =>
  stories.map((one) => (isPassing(one, litOf(stories)) ? { ...one, about: 'off', butTells: 'another' } : one));

const isPassing = ({ subject, about, evidence, score }: StoryAbout, lit: readonly StoryAbout[]): boolean =>
  subject.weights === 'fronts' &&
  about !== 'off' &&
  evidence.anchored === 1 &&
  evidence.counts.specifics === 0 &&
  lit.some((other) => !other.subject.alone && other.evidence.anchored > 1 && other.score >= score + CLEARLY);

/** How much likelier, in log-odds, what concerns all must be than the likeliest country to be named beside it. */
const MORE = 8;

/** How much less likely than the first front, in log-odds, another may be to be named beside it. */
const LESS = 4;

/**
 * In which share of the text of a story a country has to be, to be named however likely the first front is. All three
 * were chosen on 412 texts of tests/gold (`fronts` and `aboutness`) that light and are labelled with their fronts, by
 * how many of these are named and how many others: of 454, 399 are, and 53 others.
 */
const MUCH = 0.4;

/**
 * The fronts that a page is said to be on: countries, the likeliest first, and then what concerns all. Most stories on
 * a country also speak of the tariffs on all, and many name a second country in passing: these fronts are lit, but the
 * page is not said to be on them. What concerns all is named beside a country only where it is far likelier. There a
 * country is named, too, that much of the story is about.
 */
export function frontsIn(stories: readonly StoryAbout[]): readonly CompiledSubject[] {
  const lit = litOf(stories);
  const country = lit.find(({ subject }) => !subject.alone);
  const likely = lit.filter(({ subject, score }) => !(subject.alone && country && score < country.score + MORE));
  const told = likely.filter(
    ({ about, score, evidence }) =>
      score >= (likely[0] as StoryAbout).score - LESS || (about === 'core' && evidence.counts.share >= MUCH),
  );
  const fronts = litSubjects(told);
  return [...fronts.filter(({ alone }) => !alone), ...fronts.filter(({ alone }) => alone)];
}
