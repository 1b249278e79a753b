import type { CompiledEntity, CompiledLexicon, CompiledSubject } from '../lexicon/compiled';
import type { Pausable } from '../shared/pausable';
import type { Span } from '../shared/span';
import type { View } from '../shared/view';

/** What an article says of one subject by its own words, whomever it names. */
export interface Relevance {
  subject: CompiledSubject;
  /** Whether it has an anchor word, a field word, a word for the third. */
  anchor: boolean;
  field: boolean;
  third: boolean;
  /** The blocks in which anchor and field are said together. */
  joined: ReadonlySet<View>;
}

/** Reads what an article says of each subject. May pause after each of its blocks. */
export function* relevances(views: readonly View[], { subjects }: CompiledLexicon): Pausable<Relevance[]> {
  const all: Relevance[] = [];
  for (const subject of subjects) all.push(yield* relevanceOf(views, subject));
  return all;
}

function* relevanceOf(views: readonly View[], subject: CompiledSubject): Pausable<Relevance> {
  const joined = new Set<View>();
  let anchor = false;
  let field = false;
  let third = false;
  for (const view of views) {
    if (view.block.aside) continue;
    anchor ||= view.text.search(subject.anchors) >= 0;
    field ||= view.text.search(subject.fields) >= 0;
    third ||= view.text.search(subject.thirds) >= 0;
    if (areTogether(view.matches(subject.anchors), () => view.matches(subject.fields))) joined.add(view);
    yield;
  }
  return { subject, anchor, field, third, joined };
}

/** Whether the article’s own words put it on the subject: it names the third, and anchor and field together. */
export const saysEnough = ({ third, joined }: Relevance): boolean => third && joined.size > 0;

/** Whether a block says anchor and field of a subject of the entity together. */
export const isJoinedFor = (all: readonly Relevance[], entity: CompiledEntity, view: View): boolean =>
  all.some(({ subject, joined }) => entity.subjects.includes(subject) && joined.has(view));

/** How far apart, in UTF-16 units, an anchor and a field word may stand to count as said together. */
const TOGETHER = 200;

function areTogether(anchors: readonly Span[], fieldsOf: () => readonly Span[]): boolean {
  if (anchors.length === 0) return false;
  const fields = fieldsOf();
  let next = 0;
  for (const { start } of anchors) {
    while (next < fields.length && (fields[next] as Span).start < start - TOGETHER) next++;
    if (next < fields.length && (fields[next] as Span).start <= start + TOGETHER) return true;
  }
  return false;
}
