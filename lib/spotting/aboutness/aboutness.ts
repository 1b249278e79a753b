import type { CompiledEntity, CompiledSubject } from '../lexicon/compiled';
import type { Pausable } from '../shared/pausable';
import type { View } from '../shared/view';
import { type BlockEvidence, blockEvidence } from './block-evidence';
import { type Evidence, evidenceOf } from './evidence';
import { passagesOf } from './passages';
import { CORE, isThroughout, storyScore } from './story-model';

/** Whether a text is about a subject as a whole, in a passage, or not. */
export type About = 'core' | 'touch' | 'off';

/** What was found of one story and one subject. */
export interface StoryAbout {
  story: number;
  subject: CompiledSubject;
  about: About;
  evidence: Evidence;
  /** The log-odds that the story is about the subject. */
  score: number;
}

/** What the stories of a page are about. */
export interface Aboutness {
  stories: readonly StoryAbout[];
  /** Whether the text of a block is about a subject of an entity. */
  isOn(entity: CompiledEntity, view: View): boolean;
  /** Whether a block says anchor and field of a subject of an entity near each other. */
  isJoined(entity: CompiledEntity, view: View): boolean;
}

/**
 * Judges what the stories of a page are about, each by itself and for each subject. Text beside the stories (menus,
 * sidebars, comments) is about what the longest story is about as a whole. May pause after each block.
 */
export function* aboutness(views: readonly View[], subjects: readonly CompiledSubject[]): Pausable<Aboutness> {
  const stories: StoryAbout[] = [];
  const on = new Map<CompiledSubject, ReadonlySet<View>>();
  const joined = new Map<CompiledSubject, ReadonlySet<View>>();
  const byStory = storiesOf(views);
  const longest = longestOf(byStory);
  for (const subject of subjects) {
    const onSubject = new Set<View>();
    const joinedFor = new Set<View>();
    for (const [story, parts] of byStory) {
      const blocks: BlockEvidence[] = [];
      for (const view of parts) {
        const block = blockEvidence(view, subject);
        if (block.joined) joinedFor.add(view);
        blocks.push(block);
        yield;
      }
      const evidence = evidenceOf(blocks);
      const score = storyScore(evidence);
      const passages = passagesOf(blocks, score);
      const isCore = score >= CORE && evidence.wakes && isThroughout(evidence, passages.length > 0);
      const lit = isCore ? parts : passages.map((nth) => parts[nth] as View);
      for (const view of lit) onSubject.add(view);
      if (isCore && parts === longest) for (const view of views) if (view.block.aside) onSubject.add(view);
      const about = isCore ? 'core' : lit.length > 0 ? 'touch' : 'off';
      stories.push({ story, subject, about, evidence, score });
    }
    on.set(subject, onSubject);
    joined.set(subject, joinedFor);
  }
  const holds = (sets: typeof on, { subjects: own }: CompiledEntity, view: View) =>
    own.some((subject) => sets.get(subject)?.has(view));
  return {
    stories,
    isOn: (entity, view) => holds(on, entity, view),
    isJoined: (entity, view) => holds(joined, entity, view),
  };
}

function storiesOf(views: readonly View[]): Map<number, View[]> {
  const stories = new Map<number, View[]>();
  for (const view of views) {
    if (view.block.aside) continue;
    const known = stories.get(view.block.story);
    if (known) known.push(view);
    else stories.set(view.block.story, [view]);
  }
  return stories;
}

function longestOf(stories: ReadonlyMap<number, View[]>): View[] | undefined {
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
