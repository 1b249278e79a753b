import type { Entity } from './schema/entity';
import type { Rate } from './schema/rate';
import type { Source } from './schema/source';
import type { Subject } from './schema/subject';
import type { Event, Series } from './schema/timeline';

/** Everything that the seeds hold. */
export interface KnowledgeBase {
  sources: Source[];
  subjects: Subject[];
  entities: Entity[];
  events: Event[];
  series: Series[];
  rates: Rate[];
}

/** The day of the newest source, `YYYY-MM-DD`; empty where there is none. */
export const newestSource = ({ sources }: Pick<KnowledgeBase, 'sources'>): string =>
  sources
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';
