import { useState } from 'preact/hooks';
import type { Timeline as Answer } from '../../../lib/messages/overview';
import { cardWords } from '../../../lib/words/card';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import { popupWords } from '../../../lib/words/popup';
import { TimelineView } from './TimelineView';
import { useAnswer } from './use-answer';

interface TimelineProps {
  /** The cast of the page, the most named first; none where the page names nobody. */
  ids: readonly string[];
  /** The timeline of these, or without ids of everything; undefined where nobody answers. */
  fetch(ids: readonly string[] | undefined): Promise<Answer | undefined>;
  /** Opens a card. */
  onOpen(id: string): void;
}

/** What happened to the cast of the page, or to all: it is asked for when it is shown. */
export function Timeline({ ids, fetch, onOpen }: TimelineProps) {
  const [wantsAll, setWantsAll] = useState(false);
  const isAll = wantsAll || ids.length === 0;
  const key = isAll ? '' : ids.join(' ');
  const { asked, again } = useAnswer(() => fetch(isAll ? undefined : ids), key);
  const scopes = { page: !isAll, all: isAll };
  return (
    <div class="overview">
      {ids.length > 0 && (
        <fieldset class="scopes">
          <legend class="unseen">{w.scope}</legend>
          {(['page', 'all'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={scopes[one]} onClick={() => setWantsAll(one === 'all')}>
              {w.scopes[one]}
            </button>
          ))}
        </fieldset>
      )}
      {asked.state === 'answered' ? (
        <TimelineView key={key} timeline={asked.answer} onOpen={onOpen} />
      ) : (
        <p class="nothing" role="status">
          {asked.state === 'waiting' ? cardWords.loading : w.failed}
          {asked.state === 'failed' && (
            <button type="button" class="quiet-link" onClick={again}>
              {popupWords.again}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
