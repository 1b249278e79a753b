import { useState } from 'preact/hooks';
import type { PopupActions } from './view';

/**
 * The state of pausing in the popup. The buttons to pause and to go on replace each other, so the focus moves from the
 * one that was pressed to the other.
 */
export function usePause({ onPause, onGoOn }: Pick<PopupActions, 'onPause' | 'onGoOn'>) {
  const [isOpen, setOpen] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  return {
    isOpen,
    takesFocus,
    onToggle: () => setOpen(!isOpen),
    onPause(length: Parameters<typeof onPause>[0]) {
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
