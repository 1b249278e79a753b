import type { CardSource } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { afterTitle, beforeTitle } from '../../lib/words/sources';

/** The sources of a page’s summary, on paper alone: there nobody can press the number behind a statement. */
export function PrintedSources({ sources }: { sources: readonly CardSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section class="printed">
      <h2 class="label">{words.export.sources}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.number}>
            <b>{source.number}</b> {beforeTitle(source)}: {source.title}
            {source.url && ` (${source.url})`}
            {afterTitle(source)}
          </li>
        ))}
      </ol>
    </section>
  );
}
