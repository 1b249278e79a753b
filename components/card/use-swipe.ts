import { useRef } from 'preact/hooks';

/** How far a sheet must be dragged to close or to grow, in CSS px. */
const FAR = 56;

/** The parts of a sheet by which it can be dragged. */
const GRIP = '.handle, header';

type Drag = PointerEvent & { currentTarget: HTMLElement };

/**
 * The pointer handlers of a sheet. Dragged toward its own edge of the window it closes, dragged away from that edge it
 * grows, and dragged less than `FAR` it returns to its place. Fingers and pens alone can drag it: their events stay
 * with what they have pressed, and a mouse may be released outside, unheard.
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
    onPointerDown({ target, currentTarget, clientY, pointerType }: Drag) {
      if (pointerType === 'mouse') return;
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
