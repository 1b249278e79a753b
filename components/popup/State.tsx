import { useState } from 'preact/hooks';
import { words } from '../../lib/words/en';
import type { PopupActions, PopupView } from './Popup';

/** What the popup says of a page that it has nothing to tell about, and what can be done. */
export function State({ state, actions }: { state: Exclude<PopupView['state'], 'lit'>; actions: PopupActions }) {
  return (
    <p class="state" role="status">
      {words.popup.state[state]}
      {state === 'stale' && (
        <button type="button" class="link" onClick={actions.onReload}>
          {words.popup.reload}
        </button>
      )}
      {(state === 'failed' || state === 'unanswered') && (
        <button type="button" class="link" onClick={actions.onAgain}>
          {words.popup.again}
        </button>
      )}
    </p>
  );
}

/** Where reading a very long page has stopped, in words read, and the way on. */
export function Stopped({ after, readOn }: { after: number; readOn: PopupActions['readOn'] }) {
  const [isReading, setReading] = useState(false);
  const go = async () => {
    if (isReading) return;
    setReading(true);
    await readOn();
    setReading(false);
  };
  return (
    <p class="stopped" role="status">
      {words.popup.stopped(after)}
      <button type="button" class="link" aria-disabled={isReading} onClick={go}>
        {isReading ? words.popup.readingOn : words.popup.readOn}
      </button>
    </p>
  );
}
