import { useEffect, useRef } from 'preact/hooks';
import type { PauseLength } from '../../lib/settings/pause';
import { words } from '../../lib/words/en';
import { PauseIcon } from '../theme/icons';

const w = words.pause;

const LENGTHS: readonly PauseLength[] = ['hour', 'session'];

interface PauseButtonProps {
  /** Whether the lengths are shown. */
  isOpen: boolean;
  /** Whether it takes the focus when it appears or the lengths go, as the button that is gone had it. */
  takesFocus: boolean;
  onToggle(): void;
}

/** A quiet button that unfolds for how long Backstory can be paused. */
export const PauseButton = ({ isOpen, takesFocus, onToggle }: PauseButtonProps) => (
  <button
    ref={useFocus(takesFocus, isOpen)}
    type="button"
    class="pause"
    aria-label={w.title}
    title={w.title}
    aria-expanded={isOpen}
    onClick={onToggle}
  >
    <PauseIcon />
  </button>
);

/** The buttons that pause Backstory, one for each length of time. */
export const PauseLengths = ({ onPause }: { onPause(length: PauseLength): void }) => (
  <fieldset class="pause-lengths">
    <legend class="unseen">{w.title}</legend>
    <span aria-hidden="true">{w.short}</span>
    {LENGTHS.map((length) => (
      <button key={length} type="button" class="link" onClick={() => onPause(length)}>
        {w.lengths[length]}
      </button>
    ))}
  </fieldset>
);

interface PausedProps {
  /** When the pause is over, in ms since 1970; undefined where that is when the browser restarts. */
  until: number | undefined;
  takesFocus?: boolean;
  onGoOn(): void;
}

/** Says until when Backstory is paused, with a button to go on. */
export function Paused({ until, takesFocus = false, onGoOn }: PausedProps) {
  const button = useFocus(takesFocus);
  return (
    <p class="state">
      {w.paused(until)}
      <button ref={button} type="button" class="link" onClick={onGoOn}>
        {w.goOn}
      </button>
    </p>
  );
}

/** A ref for a button that takes the focus when it appears and when `state` changes, if `takesFocus` says so. */
function useFocus(takesFocus: boolean, state?: unknown) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [state]);
  return button;
}
