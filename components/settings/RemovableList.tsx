import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../theme/icons';

interface RemovableListProps {
  /** The items. `label`: the label of the button for screen readers: what it does, and to which item. */
  items: readonly { id: string; text: string; label: string }[];
  /** What is said in the place of an empty list. */
  none: string;
  onRemove(id: string): void;
}

/**
 * A list whose items each have a button that takes it away. As the pressed button goes with its item, the focus moves
 * to the next one, to the last where there is no next, or to what is said of an empty list.
 */
export function RemovableList({ items, none, onRemove }: RemovableListProps) {
  const root = useRef<HTMLDivElement>(null);
  const removed = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const at = removed.current;
    removed.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('button, .none') ?? [])];
    (stops[at] ?? stops.at(-1))?.focus();
  }, [items.length]);
  return (
    <div ref={root}>
      {items.length === 0 ? (
        <p class="hint none" tabIndex={-1}>
          {none}
        </p>
      ) : (
        <ul class="removable">
          {items.map(({ id, text, label }, nth) => (
            <li key={id}>
              {text}
              <button
                type="button"
                aria-label={label}
                title={label}
                onClick={() => {
                  removed.current = nth;
                  onRemove(id);
                }}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
