import type { CompiledEntity, CompiledSubject } from '../lexicon/compiled';
import type { Pausable } from '../shared/pausable';
import type { View } from '../shared/view';
import type { BlockEvidence } from './block-evidence';
import { type Evidence, evidenceOf } from './evidence';
import { litSubjects, withoutPassing } from './fronts';
import { passagesOf } from './passages';
import { isOfOthers, longestOf, staysAtHome, storiesOf, subjectsOf, tellsHistory } from './stories';
import { blocksOf, silentEvidence } from './story-blocks';
import type { StoryAbout } from './story-model';
import { isCertainlyAbout, isClearBeside, isInPassing, isLikely, isThroughout, storyScore } from './story-model';

/** What the stories of a page are about. */
export interface Aboutness {
  /** One for each story and each subject that the story says something of: it cannot be about any other. */
  stories: readonly StoryAbout[];
  /** The subjects that a story is about or touches, the likeliest first. */
  frontsOf(story: number): readonly CompiledSubject[];
  /** Whether the text of a block is about a subject on whose pages an entity is marked. */
  isOn(entity: CompiledEntity, view: View): boolean;
  /** Whether the text of a block is lit for what concerns all, as most texts on a front are. */
  concernsAll(view: View): boolean;
  /** Whether the text of a block is about a subject. */
  isLit(subject: CompiledSubject, view: View): boolean;
  /** Whether the text of a block is about any subject. */
  isLitAtAll(view: View): boolean;
  /**
   * Whether a block joins anchor and field of a subject on whose pages an entity is marked, or names a specific entity
   * of it.
   */
  isJoined(entity: CompiledEntity, view: View): boolean;
}

/**
 * Judges what the stories of a page are about, each by itself and for each subject. Text beside the stories (menus,
 * sidebars, comments) is about what the longest story is about as a whole. A page whose `day` (`YYYY-MM-DD`) is before
 * a subject began (`since`) is not about it. `asksAll`: see `subjectsOf`. May pause after each block.
 */
export function* aboutness(
  views: readonly View[],
  all: readonly CompiledSubject[],
  day?: string | undefined,
  asksAll?: boolean | undefined,
): Pausable<Aboutness> {
  const subjects = day === undefined ? all : all.filter(({ since }) => since <= day);
  const stories: StoryAbout[] = [];
  const fronts = new Map<number, readonly CompiledSubject[]>();
  const on = new Map<CompiledSubject, Set<View>>(subjects.map((subject) => [subject, new Set()]));
  const joined = new Map<CompiledSubject, Set<View>>(subjects.map((subject) => [subject, new Set()]));
  const byStory = storiesOf(views);
  const longest = longestOf(byStory);
  for (const [story, parts] of byStory) {
    const judgments: Judgment[] = [];
    const spokenOf = yield* subjectsOf(parts, subjects, asksAll);
    const silent = spokenOf.length > 0 ? parts.map(silentEvidence) : [];
    for (const subject of spokenOf) {
      const { blocks, mayBeLit } = yield* blocksOf(parts, silent, subject, asksAll);
      for (const [nth, block] of blocks.entries()) if (block.joined) joined.get(subject)?.add(parts[nth] as View);
      if (!mayBeLit) continue;
      judgments.push(judgeStory(story, parts, blocks, subject));
    }
    const ofStory = withoutPassing(judgments.map(({ judged }) => judged));
    const isWhole = ofStory.some(({ about }) => about === 'core');
    for (const [nth, { subject, about, score }] of ofStory.entries()) {
      if (about === 'off') continue;
      const lit = isWhole && isClearBeside(score) ? parts : judgments[nth]?.lit;
      for (const view of lit ?? []) on.get(subject)?.add(view);
      if (about === 'core' && parts === longest) for (const view of views) if (view.aside) on.get(subject)?.add(view);
    }
    stories.push(...ofStory);
    fronts.set(story, litSubjects(ofStory));
  }
  const holds = (sets: typeof on, { markedOn }: CompiledEntity, view: View) =>
    markedOn.some((subject) => sets.get(subject)?.has(view));
  return {
    stories,
    frontsOf: (story) => fronts.get(story) ?? [],
    isOn: (entity, view) => holds(on, entity, view),
    concernsAll: (view) => subjects.some((one) => one.alone && on.get(one)?.has(view)),
    isLit: (subject, view) => on.get(subject)?.has(view) === true,
    isLitAtAll: (view) => subjects.some((one) => on.get(one)?.has(view)),
    isJoined: (entity, view) => holds(joined, entity, view),
  };
}

/** What a story is about of one subject; `lit`: the parts that are about it. */
interface Judgment {
  judged: StoryAbout;
  lit: readonly View[];
}

/** Judges whether a story is about a subject, by its parts and what each says of it. */
function judgeStory(
  story: number,
  parts: readonly View[],
  blocks: readonly BlockEvidence[],
  subject: CompiledSubject,
): Judgment {
  const evidence = evidenceOf(blocks, subject.weights);
  const score = storyScore(evidence, subject.weights);
  // Where the whole story falls short of `wakes`, no passage of it can reach it, so none is looked for.
  const passages = evidence.wakes ? passagesOf(blocks, score, subject.weights) : [];
  const isThrough =
    isLikely(score, evidence) &&
    evidence.wakes &&
    (isThroughout(evidence, subject.weights, passages.length > 0) ||
      isCertainlyAbout(evidence, score, subject.weights));
  const isLit = isThrough || (passages.length > 0 && !isInPassing(evidence, subject.weights));
  const butTells = isLit && whatElse(parts, evidence, subject);
  const lit = !isLit || butTells ? [] : isThrough ? parts : passages.map((nth) => parts[nth] as View);
  const about = lit.length === 0 ? 'off' : isThrough ? 'core' : 'touch';
  return { judged: { story, subject, about, evidence, score, butTells: butTells || undefined }, lit };
}

/** What else a story tells that seems to be about a subject (`StoryAbout.butTells`). */
function whatElse(parts: readonly View[], evidence: Evidence, subject: CompiledSubject): StoryAbout['butTells'] {
  if (tellsHistory(parts, subject)) return 'history';
  if (staysAtHome(parts, subject)) return 'home';
  return isOfOthers(parts, evidence.counts, subject) ? 'another' : undefined;
}
