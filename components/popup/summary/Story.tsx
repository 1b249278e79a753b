import type { Digest } from '../../../lib/messages/digest';
import { formatDate } from '../../../lib/words/dates';
import { words } from '../../../lib/words/en';
import { DatedRow } from './DatedRow';

interface StoryProps {
  story: Digest['story'];
  sources: Digest['sources'];
  /** The user’s day, `YYYY-MM-DD`. */
  today: string;
  onOpen(id: string): void;
}

/** The events that the names of the page share, in the order of their days, with the article among them. */
export function Story({ story, sources, today, onOpen }: StoryProps) {
  return (
    <section class="story cited">
      <h2 class="label">{words.popup.story}</h2>
      <ol>
        {story.map((row) =>
          row.kind === 'article' ? (
            <li key="article" class="here">
              <span class="when">{formatDate(row.when)}</span>
              <p>{words.popup.thisArticle}</p>
            </li>
          ) : (
            <DatedRow key={row.text} {...row} today={today} sources={sources} onOpen={onOpen} />
          ),
        )}
      </ol>
    </section>
  );
}
