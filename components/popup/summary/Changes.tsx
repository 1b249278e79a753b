import type { Digest, Overtaken } from '../../../lib/messages/digest';
import { formatDate } from '../../../lib/words/dates';
import { words } from '../../../lib/words/en';
import { DatedRow } from './DatedRow';

/** How many changes are shown unfolded: the newest, which the user needs first. */
const UNFOLDED = 6;

/** A change can end states of several entities. This many of them are named, those that the page names most. */
const OWNERS = 3;

interface ChangesProps {
  changed: Overtaken[];
  sources: Digest['sources'];
  onOpen(id: string): void;
}

/** What the article speaks of that has changed since. Of a long list the earlier changes are folded. */
export function Changes({ changed, ...rest }: ChangesProps) {
  const earlier = changed.slice(0, -UNFOLDED);
  return (
    <section class="changes cited">
      <h2 class="label">{words.card.since}</h2>
      {earlier.length > 0 && (
        <details>
          <summary>{words.card.earlier(earlier.length)}</summary>
          <Rows changed={earlier} {...rest} />
        </details>
      )}
      <Rows changed={changed.slice(-UNFOLDED)} {...rest} />
    </section>
  );
}

function Rows({ changed, ...rest }: ChangesProps) {
  return (
    <ol>
      {changed.map(({ when, about, cites, text = '', ...change }) => {
        // The rates of several countries can rest on one and the same words; what is told also names the rate.
        const told = words.card.changed(text, change);
        return (
          <DatedRow
            key={`${formatDate(when)} ${told}`}
            when={when}
            text={told}
            cites={cites}
            about={about.slice(0, OWNERS)}
            {...rest}
          />
        );
      })}
    </ol>
  );
}
