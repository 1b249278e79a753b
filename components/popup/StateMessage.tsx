import { useState } from 'preact/hooks';
import type { PageView } from '../../lib/messages/page-view';
import { words } from '../../lib/words/en';
import type { PopupActions } from './view';

interface StateMessageProps {
  state: Exclude<PageView['state'], 'lit' | 'paused'>;
  /** What each front that is switched on is about (`Front.about`). */
  about: readonly string[];
  actions: Pick<PopupActions, 'onReload' | 'onRetry'>;
}

/** What the popup says of a page that has no summary, and what the user can do about it. */
export function StateMessage({ state, about, actions }: StateMessageProps) {
  return (
    <p class="state">
      {state === 'quiet' ? words.popup.quiet(about) : words.popup.state[state]}
      {state === 'stale' && (
        <button type="button" class="link" onClick={actions.onReload}>
          {words.popup.reload}
        </button>
      )}
      {(state === 'failed' || state === 'unanswered') && (
        <button type="button" class="link" onClick={actions.onRetry}>
          {words.popup.again}
        </button>
      )}
    </p>
  );
}

/** Says after how many words reading a very long page has stopped, with a button to read on. */
export function ReadingStopped({ after, readOn }: { after: number; readOn: PopupActions['readOn'] }) {
  const [isReading, setReading] = useState(false);
  const go = async () => {
    if (isReading) return;
    setReading(true);
    await readOn();
    setReading(false);
  };
  return (
    <p class="stopped">
      {words.popup.stopped(after)}
      <button type="button" class="link" aria-disabled={isReading} onClick={go}>
        {isReading ? words.popup.readingOn : words.popup.readOn}
      </button>
    </p>
  );
}
