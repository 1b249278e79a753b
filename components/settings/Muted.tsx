import { unmuteEntity } from '../../lib/settings/muted';
import { words } from '../../lib/words/en';
import { RemovableRow } from './RemovableRow';

const w = words.settings;

/** An entity that the user has muted, by the name on its card. */
export interface MutedName {
  id: string;
  name: string;
}

interface MutedProps {
  muted: readonly MutedName[];
  onChange(muted: string[]): void;
}

/** The names that are not marked anywhere, each with a button that takes it from the list. */
export function Muted({ muted, onChange }: MutedProps) {
  const ids = muted.map(({ id }) => id);
  return (
    <section>
      <h2>{w.muted}</h2>
      <p class="hint">{w.mutedHint}</p>
      {muted.length === 0 ? (
        <p class="hint none">{w.mutedNone}</p>
      ) : (
        <ul class="removable">
          {muted.map(({ id, name }) => (
            <RemovableRow
              key={id}
              text={name}
              label={w.unmute(name)}
              onRemove={() => onChange(unmuteEntity(ids, id))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
