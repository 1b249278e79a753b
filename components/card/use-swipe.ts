import { useRef } from 'preact/hooks';

/** How far a sheet is dragged to do something, in CSS px. */
const FAR = 56;

/** By what a sheet is dragged. */
const GRIP = '.handle, header';

type Drag = PointerEvent & { currentTarget: HTMLElement };

/**
 * What a sheet hears of a finger on its head: dragged to its edge of the window it closes, and dragged away from that it
 * grows.
 */
export function useSwipe(onClose: () => void, onGrow: () => void) {
  const from = useRef<number | undefined>(undefined);
  const by = ({ clientY, currentTarget }: Drag): number =>
    (clientY - (from.current ?? clientY)) * (currentTarget.closest('.at-head') ? -1 : 1);
  const letGo = (card: HTMLElement) => {
    from.current = undefined;
    card.style.translate = '';
  };
  return {
    onPointerDown({ target, currentTarget, clientY }: Drag) {
      if (currentTarget.closest('.sheet') && (target as Element).closest(GRIP)) from.current = clientY;
    },
    onPointerMove(event: Drag) {
      if (from.current === undefined) return;
      const { currentTarget } = event;
      const way = Math.max(0, by(event)) * (currentTarget.closest('.at-head') ? -1 : 1);
      currentTarget.style.translate = `0 ${way}px`;
    },
    onPointerUp(event: Drag) {
      const way = by(event);
      letGo(event.currentTarget);
      if (way > FAR) onClose();
      else if (way < -FAR) onGrow();
    },
    onPointerCancel: ({ currentTarget }: Drag) => letGo(currentTarget),
  };
}
