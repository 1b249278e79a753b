import { words } from '../../lib/words/en';
import { RemovableList } from './RemovableList';

const w = words.settings;

/** An entity that the user has muted, by the name on its card. */
export interface MutedName {
  id: string;
  name: string;
}

interface MutedProps {
  muted: readonly MutedName[];
  onUnmute(id: string): void;
}

/** The names that are not marked anywhere, each with a button that takes it from the list. */
export function Muted({ muted, onUnmute }: MutedProps) {
  return (
    <section>
      <h2>{w.muted}</h2>
      <p class="hint">{w.mutedHint}</p>
      <RemovableList
        items={muted.map(({ id, name }) => ({ id, text: name, label: w.unmute(name) }))}
        none={w.mutedNone}
        onRemove={onUnmute}
      />
    </section>
  );
}
