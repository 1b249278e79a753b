import type { Block } from '../text/block';
import { type View, views } from './document';
import { LANGUAGE, type Language } from './english/language';
import { startWithTitle } from './english/titles';
import type { CompiledLexicon } from './finding/compile';
import { type Judged, judge } from './judging/judge';
import { type Subject, subjectOf } from './judging/subject';
import { isOnTopic } from './judging/topic';
import type { Mention } from './mention';
import { finish, type Pausable } from './shared/pausable';

/** What a text names. */
export interface Spotted {
  mentions: Mention[];
  /** Whether the text is about the subject; where it is not, nothing should be marked. */
  onTopic: boolean;
  /** Every candidate with the judge’s word on it, accepted or refused. */
  judged: Judged[];
}

/** Finds the mentions in the blocks of one document. */
export function spot(blocks: readonly Block[], lexicon: CompiledLexicon, language: Language = LANGUAGE): Spotted {
  return finish(spotting(blocks, lexicon, language));
}

/** What `spot` does, as work that can pause: no step of it is longer than one block takes. */
export function* spotting(
  blocks: readonly Block[],
  lexicon: CompiledLexicon,
  language: Language = LANGUAGE,
): Pausable<Spotted> {
  const prepared = yield* views(blocks, lexicon, language);
  const subject = yield* subjectOf(prepared);
  const judged = yield* judge(prepared, lexicon, subject);
  const mentions = yield* mentionsOf(judged, lexicon);
  return { mentions, judged, onTopic: isOnTopicHere(judged, lexicon, subject) };
}

function isOnTopicHere(judged: readonly Judged[], { lexicon }: CompiledLexicon, subject: Subject): boolean {
  const counts = new Map<number, number>();
  const joined = new Set<number>();
  let certain = subject.china || subject.trade;
  for (const { view, candidate, verdict } of judged) {
    if (!verdict.accepted || view.block.aside) continue;
    counts.set(candidate.alias.entity, (counts.get(candidate.alias.entity) ?? 0) + 1);
    if (subject.joined.has(view)) joined.add(candidate.alias.entity);
    certain ||= verdict.reason === 'name';
  }
  // Phrases that other words have explained make no page on topic where nothing is named for certain.
  if (!certain) return false;
  const isSpecific = (entity: number) => lexicon.entities[entity]?.specific === true;
  return isOnTopic({ counts, isSpecific, ...subject, joined: joined.size });
}

/**
 * The mentions of what was accepted. A title may reach back over mentions that were accepted by themselves; the person’s
 * mention holds them.
 */
function* mentionsOf(judged: readonly Judged[], lexicon: CompiledLexicon): Pausable<Mention[]> {
  const kept: Mention[] = [];
  for (const one of judged) {
    const mention = mentionOf(one, lexicon);
    if (!mention) continue;
    while (overlaps(kept.at(-1), mention)) kept.pop();
    kept.push(mention);
    yield;
  }
  return kept;
}

const overlaps = (before: Mention | undefined, { block, start }: Mention): boolean =>
  before !== undefined && before.block === block && before.end > start;

function mentionOf({ view, candidate, verdict }: Judged, { lexicon }: CompiledLexicon): Mention | undefined {
  const entity = lexicon.entities[candidate.alias.entity];
  if (!verdict.accepted || !entity) return undefined;
  const start = entity.category === 'person' ? startWithTitle(view.text, candidate.start) : candidate.start;
  return {
    block: view.index,
    start: view.folded.toOriginal(start),
    end: endInOriginal(view, candidate.end),
    id: entity.id,
    reason: verdict.reason,
  };
}

/** The end of the last character, not the start of the next: what was folded away between them stays outside. */
function endInOriginal({ folded }: View, end: number): number {
  return folded.toOriginal(end - 1) + 1;
}
