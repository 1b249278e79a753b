import type { Weighing } from '../lexicon/compiled';
import type { BlockEvidence } from './block-evidence';
import { type Evidence, evidenceOf } from './evidence';
import { isPassage, storyScore } from './story-model';

/**
 * The blocks of a story, by their place in it, that are passages on a subject while the story as a whole is not. A passage
 * is a run of blocks that join anchor and field in their sentences, and what goes on from there. The run is judged as if
 * it were a story of its own, and by how far the story around it is from the subject.
 */
export function passagesOf(blocks: readonly BlockEvidence[], story: number, weighing: Weighing): number[] {
  const found: number[] = [];
  for (let first = 0; first < blocks.length; first++) {
    if (!isJoined(blocks[first])) continue;
    let end = first + 1;
    while (isJoined(blocks[end]) || (goesOn(blocks[end]) && isJoined(blocks[end + 1]))) end++;
    const evidence = evidenceOf(blocks.slice(first, end), weighing);
    while (goesOn(blocks[end])) end++;
    if (
      evidence.wakes &&
      isPassage(storyScore(evidence, weighing), story, weighing) &&
      saysEnough(evidence, blocks.slice(first, end))
    )
      for (let nth = first; nth < end; nth++) found.push(nth);
    first = end;
  }
  return found;
}

/** How many entities a passage names that has one joined sentence. Of passing mentions that were read none names three. */
const NAMED = 3;

/** A subordinate clause is no passage: it takes two sentences on the subject, or one and the names of several entities. */
function saysEnough({ counts: { fields }, joined }: Evidence, blocks: readonly BlockEvidence[]): boolean {
  return joined > 1 || (fields > 0 && new Set(blocks.flatMap(({ named }) => [...named])).size >= NAMED);
}

const isJoined = (block: BlockEvidence | undefined): boolean => block?.sentences.some(({ joined }) => joined) === true;

/** Whether a block that joins nothing by itself goes on with the passage before it: it has an anchor, or names two of ours. */
const goesOn = (block: BlockEvidence | undefined): boolean =>
  block !== undefined && (block.anchors > 0 || block.named.size >= 2);
