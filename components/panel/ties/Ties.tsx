import type { Ties as Answer } from '../../../lib/messages/overview';
import { tiesWords as w } from '../../../lib/words/overview/ties';
import { useAnswer } from '../../popup/use-answer';
import { AnswerStatus } from '../AnswerStatus';
import { TiesView } from './TiesView';

interface TiesProps {
  /** The cast of the page, the most named first. */
  ids: readonly string[];
  /** Loads the ties among these; undefined where the background script does not answer. */
  load(ids: readonly string[]): Promise<Answer | undefined>;
  /** Opens a card. */
  onOpen(id: string): void;
}

/** The ties among the cast of the page. They are loaded when this is shown. */
export function Ties({ ids, load, onOpen }: TiesProps) {
  const key = ids.join(' ');
  const { asked, again } = useAnswer(() => load(ids), key);
  return (
    <div class="overview">
      {asked.state === 'answered' && <TiesView ties={asked.answer} onOpen={onOpen} />}
      <AnswerStatus state={asked.state} failed={w.failed} again={again} />
    </div>
  );
}
