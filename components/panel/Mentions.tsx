import { useEffect, useState } from 'preact/hooks';
import type { MentionInPage } from '../../lib/messages/protocol';
import { words } from '../../lib/words/en';
import type { PanelActions } from './view';

interface MentionsProps extends Pick<PanelActions, 'mentions' | 'goTo'> {
  id: string;
  /** How many mentions the page has. When that changes, they are asked for anew. */
  count: number;
}

/** The mentions of an entity in the page, each with its sentence. Choosing one shows it in the page. */
export function Mentions({ id, count, mentions, goTo }: MentionsProps) {
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<readonly MentionInPage[] | 'none'>();
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    void mentions(id).then((list) => isCurrent && setFound(list ?? 'none'));
    return () => {
      isCurrent = false;
    };
  }, [id, count, isOpen]);
  const list = found === 'none' ? [] : (found ?? []);
  const go = async (nth: number) => setGone(!(await goTo(id, nth)));
  return (
    <details class="mentions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.panel.mentions(count, isOpen && list.length > 0 ? list.length : count)}</summary>
      <ol>
        {list.map(({ before, name, after }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mention is its place among the others
          <li key={nth}>
            <button type="button" onClick={() => go(nth)} aria-description={words.panel.goTo(nth + 1, count)}>
              {before}
              <b>{name}</b>
              {after}
            </button>
          </li>
        ))}
      </ol>
      <p class="notice" role="status">
        {found === 'none' ? words.panel.mentionsFailed : isGone && words.popup.nextGone}
      </p>
    </details>
  );
}
