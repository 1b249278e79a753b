import type { Category } from '../../lib/knowledge/categories';
import type { Digest } from '../../lib/messages/background';
import { underlineStyle } from '../../lib/settings/looks';
import { words } from '../../lib/words/en';

/** The page in short: one sentence, where its matters stand, its cast, and the story so far. */
export function Summary({ digest, onOpen }: { digest: Digest; onOpen(id: string): void }) {
  return (
    <>
      <section class="gist">
        <p class="sentence">
          {digest.gist.map(({ text, entity }) =>
            entity ? (
              <button
                key={entity.id}
                type="button"
                style={underlineStyle(entity.category, 'normal')}
                onClick={() => onOpen(entity.id)}
              >
                {text}
              </button>
            ) : (
              text
            ),
          )}
        </p>
        {digest.standing.map(({ entity, known, date, text }) => (
          <p key={entity.id} class="standing-line">
            <span class="stamp">
              {entity.name}, {known ? words.card.asOf(date) : words.card.unknownAfter(date)}:
            </span>{' '}
            {text}
          </p>
        ))}
      </section>
      <Cast cast={digest.cast} onOpen={onOpen} />
      {digest.story.length > 0 && <Story story={digest.story} />}
    </>
  );
}

function Cast({ cast, onOpen }: { cast: Digest['cast']; onOpen(id: string): void }) {
  const most = Math.max(...cast.map(({ count }) => count));
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
                      <i style={{ width: `${Math.max(5, (count / most) * 100)}%` }} />
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
        {story.map(({ when, text, here }) => (
          <li key={when + text} class={here ? 'here' : undefined}>
            <span class="when">{when}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
