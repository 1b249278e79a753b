import type { Digest } from '../../../lib/messages/digest';
import { words } from '../../../lib/words/en';

type Member = Digest['cast'][number];

/** How many of the cast are shown unfolded: those that the page names most. */
const UNFOLDED = 8;

/**
 * Bars are shown if the first member is named at least this many times as often as the last one shown. With less they
 * would all look alike.
 */
const TELLING = 2;

interface CastProps {
  cast: Member[];
  onOpen(id: string): void;
}

/** Everybody and everything that the page names, the most named first, with their roles and how often each is named. */
export function Cast({ cast, onOpen }: CastProps) {
  const shown = cast.slice(0, UNFOLDED);
  const rest = cast.slice(UNFOLDED);
  const most = shown[0]?.count ?? 0;
  const hasBars = most >= TELLING * (shown.at(-1)?.count ?? 0);
  return (
    <section class="cast">
      <h2 class="label">{words.popup.cast}</h2>
      <Members cast={shown} most={hasBars ? most : undefined} onOpen={onOpen} />
      {rest.length > 0 && (
        <details>
          <summary>{words.popup.more(rest.map(({ name }) => name))}</summary>
          <Members cast={rest} onOpen={onOpen} />
        </details>
      )}
    </section>
  );
}

/** `most`: how often the most named member is named, which is a full bar. Without it no bars are shown. */
function Members({ cast, most, onOpen }: CastProps & { most?: number | undefined }) {
  return (
    <ul>
      {cast.map(({ id, name, role, count, category }) => (
        <li key={id}>
          <button type="button" class={`member of-${category}`} onClick={() => onOpen(id)}>
            <span class="member-name">{name}</span>
            {most && (
              <span class="bar-track" aria-hidden="true">
                <i style={{ width: `${Math.max(5, (count / most) * 100)}%` }} />
              </span>
            )}
            <span class="count" aria-hidden="true">
              {count}
            </span>
            <span class="role">
              <span class="unseen">: </span>
              {role}
              <span class="unseen">, {words.popup.mentions(count)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
