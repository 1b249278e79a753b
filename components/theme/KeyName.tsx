import { spokenKeys } from '../../lib/words/keys';

/** A shortcut as it stands on the keys. Screen readers get words for its signs. */
export function KeyName({ keys }: { keys: string }) {
  const spoken = spokenKeys(keys);
  if (spoken === keys) return <kbd>{keys}</kbd>;
  return (
    <kbd>
      <span aria-hidden="true">{keys}</span>
      <span class="unseen">{spoken}</span>
    </kbd>
  );
}
