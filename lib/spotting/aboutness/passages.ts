import type { Weighing } from '../lexicon/compiled';
import type { BlockEvidence } from './block-evidence';
import { type Evidence, evidenceOf } from './evidence';
import { isPassage, storyScore } from './story-model';

/**
 * The blocks that are passages on a subject in a story that as a whole is not about it, as indexes into `blocks`. A
 * passage is a run of blocks with joined sentences, and of blocks that go on about it (`goesOn`). It is judged as if it
 * were a story of its own; `story`, the log-odds of the whole story, count as well.
 */
export function passagesOf(blocks: readonly BlockEvidence[], story: number, weighing: Weighing): number[] {
  const found: number[] = [];
  for (let first = 0, end = 1; first < blocks.length; first = end, end++) {
    if (!isJoined(blocks[first])) continue;
    while (isJoined(blocks[end]) || (goesOn(blocks[end]) && isJoined(blocks[end + 1]))) end++;
    const evidence = evidenceOf(blocks.slice(first, end), weighing);
    const joinedEnd = end;
    while (goesOn(blocks[end])) end++;
    if (
      evidence.wakes &&
      isPassage(storyScore(evidence, weighing), story, weighing) &&
      saysEnough(evidence, blocks.slice(first, end))
    )
      for (let nth = first; nth < end; nth++) found.push(nth);
    else end = joinedEnd; // A block that would have gone on with it may begin a passage itself.
  }
  return found;
}

/**
 * How many entities a passage with only one joined sentence has to name. No passing mention that was read names three.
 */
const NAMED = 3;

/**
 * Whether a passage says enough: a subordinate clause does not. It takes two joined sentences, or one, a field word and
 * the names of several entities.
 */
function saysEnough({ counts: { fields }, joined }: Evidence, blocks: readonly BlockEvidence[]): boolean {
  return joined > 1 || (fields > 0 && new Set(blocks.flatMap(({ named }) => [...named])).size >= NAMED);
}

const isJoined = (block: BlockEvidence | undefined): boolean => block?.sentences.some(({ joined }) => joined) === true;

/**
 * Whether a block that joins nothing by itself goes on with the passage before it: it has an anchor, or names two of
 * ours.
 */
const goesOn = (block: BlockEvidence | undefined): boolean =>
  block !== undefined && (block.anchors > 0 || block.named.size >= 2);
