import { type View, within } from '../document';
import { goesOn } from '../english/names';
import type { CompiledLexicon } from '../finding/compile';
import type { Candidate } from '../finding/find';
import type { Pausable } from '../shared/pausable';
import type { Subject } from './subject';
import { isOnTopic } from './topic';

/** How far a sentence is read on either side of a candidate: a bound for texts without stops. */
const FAR = 600;

/** Whether a name means who it says by its form alone. */
function isCertain({ text }: View, { alias, end }: Candidate): boolean {
  return alias.need === 'nothing' && !goesOn(text, end);
}

function isSpecific(view: View, candidate: Candidate, { lexicon }: CompiledLexicon): boolean {
  return lexicon.entities[candidate.alias.entity]?.specific === true && isCertain(view, candidate);
}

/** Whether a block names a specific entity for certain. */
export function namesSpecific(view: View, compiled: CompiledLexicon): boolean {
  return view.candidates.some((candidate) => isSpecific(view, candidate, compiled));
}

/** Whether the sentence of a candidate names a specific entity for certain. */
export function hasCompany(view: View, { start }: Candidate, compiled: CompiledLexicon): boolean {
  const { start: from, end: to } = view.sentenceAt(start);
  const near = { start: Math.max(from, start - FAR), end: Math.min(to, start + FAR) };
  return within(view.candidates, near).some((one) => isSpecific(view, one, compiled));
}

/**
 * Whether the unmistakable names of the article put it on topic by themselves; one specific entity does. May pause after
 * each block that names anything.
 */
export function* namesEnough(views: readonly View[], compiled: CompiledLexicon, subject: Subject): Pausable<boolean> {
  const counts = new Map<number, number>();
  const joined = new Set<number>();
  for (const view of views) {
    if (view.block.aside || view.candidates.length === 0) continue;
    if (namesSpecific(view, compiled)) return true;
    for (const candidate of view.candidates) {
      if (!isCertain(view, candidate)) continue;
      counts.set(candidate.alias.entity, (counts.get(candidate.alias.entity) ?? 0) + 1);
      if (subject.joined.has(view)) joined.add(candidate.alias.entity);
    }
    yield;
  }
  return isOnTopic({ counts, isSpecific: () => false, ...subject, joined: joined.size });
}
