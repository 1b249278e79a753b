import type { Command } from '../../lib/messages/commands';
import { words } from '../../lib/words/en';
import { formatKeys } from '../../lib/words/keys';

const w = words.settings;

/** Each command with its key as the browser writes it, empty where none is set. */
export interface KeysProps {
  keys: { command: Command; shortcut: string }[];
  /** Whether the keyboard has the keys of a Mac. */
  isMac: boolean;
}

/** What can be done by keys, and by which. Only the browser itself can change them. */
export function Keys({ keys, isMac }: KeysProps) {
  return (
    <section>
      <h2>{w.keys}</h2>
      <dl class="keys">
        {keys.map(({ command, shortcut }) => (
          <div key={command} class="row">
            <dt>{words.manifest.commands[command]}</dt>
            <dd>{shortcut ? <kbd>{formatKeys(shortcut, isMac)}</kbd> : w.keysUnset}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{w.keysHint}</p>
    </section>
  );
}
