import { Fragment } from 'preact';
import type { Category } from '../../lib/knowledge/categories';
import type { Digest } from '../../lib/messages/digest';
import { underlineStyle } from '../../lib/settings/underline-style';
import { formatDate } from '../../lib/words/dates';
import { words } from '../../lib/words/en';
import { stampOf, standingText } from '../../lib/words/standing';

interface SummaryProps {
  digest: Digest;
  /** What the subjects are about, if only a passage of the page is about one. */
  passageAbout: readonly string[] | undefined;
  onOpen(id: string): void;
}

/** The summary of a page: one sentence, where its deals and measures stand, its cast, and the story so far. */
export function Summary({ digest, passageAbout, onOpen }: SummaryProps) {
  return (
    <>
      <section class="gist">
        <Headline digest={digest} onOpen={onOpen} />
        {passageAbout && <p class="passage">{words.popup.touch(passageAbout)}</p>}
        {digest.standing.map((standing) => (
          <Standing key={standing.entity.id} {...standing} />
        ))}
      </section>
      <Cast cast={digest.cast} onOpen={onOpen} />
      {digest.story.length > 0 && <Story story={digest.story} />}
    </>
  );
}

/** One sentence on the page: how many people and things it names, and two of them, those that it names most often. */
function Headline({ digest, onOpen }: { digest: Digest; onOpen(id: string): void }) {
  const { cast, leading, isLed, subject } = digest;
  const { gist, gistAnd } = words.popup;
  const people = cast.filter(({ category }) => category === 'person').length;
  return (
    <p class="sentence">
      {gist(people, cast.length - people, subject, isLed)}
      {leading.map(({ id, inText, category }, nth) => (
        <Fragment key={id}>
          {nth > 0 && gistAnd}
          <button type="button" style={underlineStyle(category, 'normal')} onClick={() => onOpen(id)}>
            {inText}
          </button>
        </Fragment>
      ))}
      .
    </p>
  );
}

function Standing({ entity, now }: Digest['standing'][number]) {
  const stamp = stampOf(now);
  return (
    <p class="standing-line">
      <span class="stamp">{stamp ? words.popup.standing(entity.name, stamp) : entity.name}:</span> {standingText(now)}
    </p>
  );
}

function Cast({ cast, onOpen }: { cast: Digest['cast']; onOpen(id: string): void }) {
  const maxCount = Math.max(...cast.map(({ count }) => count));
  const categories = [...new Set(cast.map(({ category }) => category))];
  return (
    <section class="cast">
      <h2 class="label">{words.popup.cast}</h2>
      {categories.map((category: Category) => (
        <div key={category} class={`group of-${category}`}>
          <h3>{words.categories[category]}</h3>
          <ul>
            {cast
              .filter((one) => one.category === category)
              .map(({ id, name, role, count }) => (
                <li key={id}>
                  <button type="button" class="member" title={role} onClick={() => onOpen(id)}>
                    <span class="member-name">{name}</span>
                    <span class="bar-track" aria-hidden="true">
                      <i style={{ width: `${Math.max(5, (count / maxCount) * 100)}%` }} />
                    </span>
                    <span class="count" aria-hidden="true">
                      {count}
                    </span>
                    <span class="unseen">{words.popup.mentions(count)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Story({ story }: { story: Digest['story'] }) {
  return (
    <section class="story">
      <h2 class="label">{words.popup.story}</h2>
      <ol>
        {story.map((row) => (
          <li key={row.kind === 'event' ? row.text : row.kind} class={row.kind === 'article' ? 'here' : undefined}>
            <span class="when">
              {formatDate(row.when)}
              {row.kind === 'event' && row.planned && ` (${words.card.planned})`}
            </span>
            <p>{row.kind === 'article' ? words.popup.thisArticle : row.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
