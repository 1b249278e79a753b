import type { Block } from '../text/block';
import { textDate } from './arguments/text-date';
import { views } from './document';
import { LANGUAGE, type Language } from './english/language';
import { type Judged, judge } from './judging/judge';
import { isOnTopic } from './judging/on-topic';
import { relevances } from './judging/relevance';
import { Tally } from './judging/tally';
import type { CompiledLexicon, CompiledSubject } from './lexicon/compiled';
import type { Mention } from './mention';
import { finish, type Pausable } from './shared/pausable';
import type { View } from './shared/view';

/** What a text names. */
export interface Spotted {
  mentions: Mention[];
  /** The ids of the subjects that the text is about. */
  subjects: string[];
  /** Every candidate with the judge’s word on it, accepted or refused. */
  judged: Judged[];
}

/** What is known of a text beside its blocks. */
export interface About {
  /** The day on which it was published (`YYYY-MM-DD`). Without it the text’s own dateline counts. */
  day?: string | undefined;
  language?: Language | undefined;
}

/** Finds the mentions in the blocks of one document. */
export function spot(blocks: readonly Block[], lexicon: CompiledLexicon, about: About = {}): Spotted {
  return finish(spotting(blocks, lexicon, about));
}

/** What `spot` does, as work that can pause: no step of it is longer than one block takes. */
export function* spotting(
  blocks: readonly Block[],
  lexicon: CompiledLexicon,
  { day, language = LANGUAGE }: About = {},
): Pausable<Spotted> {
  const prepared = yield* views(blocks, lexicon, language);
  const said = yield* relevances(prepared, lexicon);
  const judged = yield* judge(prepared, said, day ?? textDate(prepared));
  const subjects = said.filter((one) => isOnTopic(one, tallyOf(judged, new Tally(one)))).map(({ subject }) => subject);
  const mentions = yield* mentionsOf(judged, new Set(subjects));
  return { mentions, judged, subjects: subjects.map(({ id }) => id) };
}

/** Counts what the article names; what stands beside it makes no page on topic. */
function tallyOf(judged: readonly Judged[], tally: Tally): Tally {
  for (const { view, candidate, verdict } of judged) {
    if (verdict.accepted && !view.block.aside) tally.add(view, candidate, candidate.alias.need === 'nothing');
  }
  return tally;
}

/**
 * The mentions of what was accepted. A title may reach back over mentions that were accepted by themselves; the person’s
 * mention holds them.
 */
function* mentionsOf(judged: readonly Judged[], subjects: ReadonlySet<CompiledSubject>): Pausable<Mention[]> {
  const kept: Mention[] = [];
  for (const one of judged) {
    const mention = mentionOf(one, subjects);
    if (!mention) continue;
    while (overlaps(kept.at(-1), mention)) kept.pop();
    kept.push(mention);
    yield;
  }
  return kept;
}

const overlaps = (before: Mention | undefined, { block, start }: Mention): boolean =>
  before !== undefined && before.block === block && before.end > start;

function mentionOf({ view, candidate, verdict }: Judged, subjects: ReadonlySet<CompiledSubject>): Mention | undefined {
  if (!verdict.accepted) return undefined;
  const { entity } = candidate.alias;
  const start =
    entity.category === 'person' ? view.vocabulary.titles.startOfName(view.text, candidate.start) : candidate.start;
  return {
    block: view.index,
    start: view.folded.toOriginal(start),
    end: endInOriginal(view, candidate.end),
    id: entity.id,
    reason: verdict.reason,
    onTopic: entity.subjects.some((subject) => subjects.has(subject)),
  };
}

/** The end of the last character, not the start of the next: what was folded away between them stays outside. */
function endInOriginal({ folded }: View, end: number): number {
  return folded.toOriginal(end - 1) + 1;
}
