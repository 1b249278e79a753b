import { useState } from 'preact/hooks';
import type { PauseLength } from '../../lib/settings/pause';

interface Pausing {
  onPause(length: PauseLength): void;
  onGoOn(): void;
}

/**
 * The state of pausing in the popup. The buttons to pause and to go on replace each other, so the focus moves from the
 * one that was pressed to the other.
 */
export function usePause({ onPause, onGoOn }: Pausing) {
  const [isOpen, setOpen] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  return {
    isOpen,
    takesFocus,
    onToggle: () => setOpen(!isOpen),
    onPause(length: PauseLength) {
      setOpen(false);
      setTakesFocus(true);
      onPause(length);
    },
    onGoOn() {
      setTakesFocus(true);
      onGoOn();
    },
  };
}
