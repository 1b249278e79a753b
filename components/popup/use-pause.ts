import { useState } from 'preact/hooks';
import type { PopupActions } from './view';

/**
 * Pausing and going on as the popup offers them: they stand in each other’s place, so who has used one finds the focus on
 * the other.
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
