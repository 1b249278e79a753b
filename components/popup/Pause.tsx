import { useEffect, useRef, useState } from 'preact/hooks';
import type { PauseLength } from '../../lib/settings/pause';
import { words } from '../../lib/words/en';
import { PauseIcon } from '../theme/icons';

const w = words.pause;

const LENGTHS: readonly PauseLength[] = ['hour', 'session'];

interface PauseProps {
  /** Whether what it stands in place of had the focus, which it then takes over. */
  takesFocus: boolean;
  onPause(length: PauseLength): void;
}

/** A quiet button that unfolds for how long Backstory can be paused. */
export function Pause({ takesFocus, onPause }: PauseProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useFocus(takesFocus);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="pause"
        aria-label={w.title}
        title={w.title}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <PauseIcon />
      </button>
      {isOpen && (
        <fieldset class="pause-lengths">
          <legend class="unseen">{w.title}</legend>
          <span aria-hidden="true">{w.short}</span>
          {LENGTHS.map((length) => (
            <button key={length} type="button" class="link" onClick={() => onPause(length)}>
              {w.lengths[length]}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface PausedProps {
  /** When the pause is over, in ms since 1970; undefined where that is when the browser restarts. */
  until: number | undefined;
  takesFocus: boolean;
  onGoOn(): void;
}

/** Says until when Backstory is paused, with a button to go on. */
export function Paused({ until, takesFocus, onGoOn }: PausedProps) {
  const button = useFocus(takesFocus);
  return (
    <p class="state" role="status">
      {w.paused(until)}
      <button ref={button} type="button" class="link" onClick={onGoOn}>
        {w.goOn}
      </button>
    </p>
  );
}

/** A reference to an element that takes the focus when it comes, if it is to. */
function useFocus(takesFocus: boolean) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, []);
  return element;
}
