import type { Aboutness } from '../../aboutness/aboutness';
import { frontsIn } from '../../aboutness/fronts';
import { isOfEarlierPresident, storiesOf } from '../../aboutness/stories';
import type { StoryAbout } from '../../aboutness/story-model';
import type { CompiledSubject, Time } from '../../lexicon/compiled';
import type { Pausable } from '../../shared/pausable';
import type { View } from '../../shared/view';
import { type FrontPhrase, PhraseFinder } from './phrase-finder';

// What a story says of its front without any name: “U.S. tariffs”, “a duty of 25 percent”, at last “the tariffs”.

/**
 * The places where stories speak of the tariffs of their fronts. Only stories in which no name is marked are searched:
 * where the popup says that a page is about a front, at least one word on it should open a card. `hasNames`: whether a
 * name is marked in a story. May pause after each block.
 */
export function* frontPhrases(
  views: readonly View[],
  about: Aboutness,
  hasNames: (story: number) => boolean,
  written: Time | undefined,
): Pausable<FrontPhrase[]> {
  const found: FrontPhrase[] = [];
  const fronts = frontsOfStories(about.stories);
  const finder = new PhraseFinder(written);
  let earlier: Set<number> | undefined; // Looked for only on a page without a name, as few are.
  for (const view of views) {
    if (view.aside || hasNames(view.block.story)) continue;
    const lit = (fronts.get(view.block.story) ?? []).filter((one) => about.isLit(one, view));
    if (lit.length === 0) continue;
    earlier ??= storiesOfEarlierPresidents(views);
    if (earlier.has(view.block.story)) continue;
    const forAll = about.frontsOf(view.block.story).find((one) => one.alone && about.isLit(one, view));
    for (const phrase of finder.phrasesIn(view, lit, forAll)) found.push(phrase);
    yield;
  }
  return found;
}

/**
 * The first place of a page that says in general words what it is about (“the tariffs”, “the trade war”), for pages
 * that have no other mark. Only stories that are about a front as a whole are searched. May pause after each block.
 */
export function* firstTopic(
  views: readonly View[],
  { stories }: Aboutness,
  written: Time | undefined,
): Pausable<FrontPhrase | undefined> {
  const fronts = frontsOfStories(stories.filter(({ about }) => about === 'core'));
  const finder = new PhraseFinder(written);
  const ofOthers = storiesOfEarlierPresidents(views);
  for (const { block, words } of views) {
    if (fronts.get(block.story)?.some(({ otherTopics }) => words(otherTopics).length > 0)) ofOthers.add(block.story);
    yield;
  }
  for (const view of views) {
    const lit = fronts.get(view.block.story) ?? [];
    if (view.aside || lit.length === 0 || ofOthers.has(view.block.story)) continue;
    const topic = finder.topicIn(
      view,
      lit,
      lit.find(({ alone }) => alone),
    );
    if (topic) return topic;
    yield;
  }
  return undefined;
}

/** The stories whose tariffs a president of old lays, who has no card here. */
const storiesOfEarlierPresidents = (views: readonly View[]): Set<number> =>
  new Set([...storiesOf(views)].flatMap(([story, parts]) => (isOfEarlierPresident(parts) ? [story] : [])));

/** The fronts that each story is said to be on (`frontsIn`). */
function frontsOfStories(stories: readonly StoryAbout[]): ReadonlyMap<number, readonly CompiledSubject[]> {
  const byStory = new Map<number, StoryAbout[]>();
  for (const one of stories) {
    const known = byStory.get(one.story);
    if (known) known.push(one);
    else byStory.set(one.story, [one]);
  }
  return new Map([...byStory].map(([story, all]) => [story, frontsIn(all)]));
}
