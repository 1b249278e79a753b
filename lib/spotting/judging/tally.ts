import type { CompiledEntity } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import type { View } from '../shared/view';
import type { Named } from './on-topic';
import type { Relevance } from './relevance';

/** Counts what an article names of the entities of one subject. */
export class Tally implements Named {
  readonly counts = new Map<CompiledEntity, number>();
  specific = false;
  private readonly inJoined = new Set<CompiledEntity>();

  constructor(private readonly relevance: Relevance) {}

  /** Counts one more name; `certain`: whether its form means nothing else. */
  add(view: View, { alias: { entity, name } }: Candidate, certain: boolean): void {
    if (!entity.subjects.includes(this.relevance.subject)) return;
    this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
    if (this.relevance.joined.has(view)) this.inJoined.add(entity);
    this.specific ||= certain && name && entity.specific;
  }

  get joined(): number {
    return this.inJoined.size;
  }
}
