import { useState } from 'preact/hooks';
import { words } from '../../lib/words/en';
import { useAnswer } from '../popup/use-answer';
import type { PanelActions } from './view';

interface MentionsProps extends Pick<PanelActions, 'mentions' | 'goTo'> {
  id: string;
  /** How many mentions the page has. When that changes, they are asked for anew. */
  count: number;
}

/** The mentions of an entity in the page, each with its sentence. Choosing one shows it in the page. */
export function Mentions({ id, count, mentions, goTo }: MentionsProps) {
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);
  const { asked } = useAnswer(() => mentions(id), isOpen ? `${id} ${count}` : undefined);
  const list = asked.state === 'answered' ? asked.answer : [];
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
        {asked.state === 'failed' ? words.panel.mentionsFailed : isGone && words.popup.nextGone}
      </p>
    </details>
  );
}
