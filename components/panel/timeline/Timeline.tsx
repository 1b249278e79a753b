import { useState } from 'preact/hooks';
import type { Timeline as Answer } from '../../../lib/messages/overview';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import { useAnswer } from '../../popup/use-answer';
import { AnswerStatus } from '../AnswerStatus';
import { TimelineView } from './TimelineView';

interface TimelineProps {
  /** The cast of the page, the most named first; none where the page names nobody. */
  ids: readonly string[];
  /** The day of the article, `YYYY-MM-DD`, where it has one. */
  article?: string | undefined;
  /** The user’s day, `YYYY-MM-DD`. */
  today: string;
  /**
   * Loads the timeline of these, or without ids of everything; undefined where the background script does not answer.
   */
  load(ids: readonly string[] | undefined): Promise<Answer | undefined>;
  /** Opens a card. */
  onOpen(id: string): void;
}

/** The timeline of the cast of the page, or of everything. It is loaded when this is shown. */
export function Timeline({ ids, article, today, load, onOpen }: TimelineProps) {
  const [wantsAll, setWantsAll] = useState(false);
  const isAll = wantsAll || ids.length === 0;
  const key = [today, article ?? '', ...(isAll ? [] : ids)].join(' ');
  const { asked, again } = useAnswer(async () => {
    const timeline = await load(isAll ? undefined : ids);
    return timeline && { timeline, isAll };
  }, key);
  const scope = ids.length > 0 ? { isAll, onScope: setWantsAll } : undefined;
  return (
    <div class="overview">
      {asked.state === 'answered' && (
        // While the page changes, its cast does, too, and the user stays where they are in time.
        <TimelineView
          key={`${asked.answer.isAll} ${asked.answer.timeline.article}`}
          timeline={asked.answer.timeline}
          scope={scope}
          onOpen={onOpen}
        />
      )}
      <AnswerStatus state={asked.state} failed={w.failed} again={again}>
        {scope && isAll && (
          <button type="button" class="quiet-link" onClick={() => setWantsAll(false)}>
            {w.scopes.page}
          </button>
        )}
      </AnswerStatus>
    </div>
  );
}
