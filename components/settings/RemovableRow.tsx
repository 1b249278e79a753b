import { CloseIcon } from '../theme/icons';

interface RemovableRowProps {
  text: string;
  /** The label of the button for screen readers: what it does, and to which item. */
  label: string;
  onRemove(): void;
}

/** An item of a list, with a button that takes it away. */
export function RemovableRow({ text, label, onRemove }: RemovableRowProps) {
  return (
    <li>
      {text}
      <button type="button" aria-label={label} title={label} onClick={onRemove}>
        <CloseIcon />
      </button>
    </li>
  );
}
