import { goesOn } from '../english/names';
import type { Candidate } from '../shared/candidate';
import type { Pausable } from '../shared/pausable';
import { within } from '../shared/span';
import type { View } from '../shared/view';
import { isOnTopic } from './on-topic';
import type { Relevance } from './relevance';
import { Tally } from './tally';

/** How far a sentence is read on either side of a candidate: a bound for texts without stops. */
const FAR = 600;

/** Whether a name means who it says by its form alone. */
export function isUnambiguous({ text }: View, { alias, end }: Candidate): boolean {
  return alias.need === 'nothing' && !goesOn(text, end, alias.entity.continuation);
}

const isSpecific = (view: View, candidate: Candidate): boolean =>
  candidate.alias.entity.specific && isUnambiguous(view, candidate);

/** Whether a block names a specific entity for certain. */
export function namesSpecific(view: View): boolean {
  return view.candidates.some((candidate) => isSpecific(view, candidate));
}

/** Whether the sentence of a candidate names a specific entity for certain. */
export function hasCompany(view: View, { start }: Candidate): boolean {
  const { start: from, end: to } = view.sentenceAt(start);
  const near = { start: Math.max(from, start - FAR), end: Math.min(to, start + FAR) };
  return within(view.candidates, near).some((one) => isSpecific(view, one));
}

/**
 * Whether the unmistakable names of the article put it on a subject by themselves; one specific entity does. May pause
 * after each block that names anything.
 */
export function* namesEnough(views: readonly View[], relevance: Relevance): Pausable<boolean> {
  const tally = new Tally(relevance);
  for (const view of views) {
    if (view.block.aside || view.candidates.length === 0) continue;
    for (const candidate of view.candidates) if (isUnambiguous(view, candidate)) tally.add(view, candidate, true);
    if (tally.specific) return true;
    yield;
  }
  return isOnTopic(relevance, tally);
}
