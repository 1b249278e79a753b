import type { Command } from '../../lib/messages/commands';
import { words } from '../../lib/words/en';
import { formatKeys } from '../../lib/words/keys';
import { KeyName } from '../theme/KeyName';

const w = words.settings;

/** Each command with its key as the browser writes it, empty where none is set. */
export interface KeysProps {
  keys: { command: Command; shortcut: string }[];
  /** Whether the keyboard has the keys of a Mac. */
  isMac: boolean;
  /** Opens the place where the browser lets keys be changed; undefined where only the user can find it. */
  onChange: (() => void) | undefined;
}

/** What can be done by keys, and by which. Only the browser itself can change them. */
export function Keys({ keys, isMac, onChange }: KeysProps) {
  return (
    <section>
      <h2>{w.keys}</h2>
      <dl class="keys">
        {keys.map(({ command, shortcut }) => (
          <div key={command} class="row">
            <dt>{words.manifest.commands[command]}</dt>
            <dd>{shortcut ? <KeyName keys={formatKeys(shortcut, isMac)} /> : w.keysUnset}</dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <div class="buttons">
          <button type="button" onClick={onChange}>
            {w.keysChange}
          </button>
        </div>
      ) : (
        <p class="hint">{w.keysHint}</p>
      )}
    </section>
  );
}
