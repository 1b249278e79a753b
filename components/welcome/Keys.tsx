import type { Command } from '../../lib/messages/commands';
import { formatKeys } from '../../lib/words/keys';
import { welcomeWords } from '../../lib/words/pages/welcome';
import { KeyName } from '../theme/KeyName';

const w = welcomeWords.keys;

/** Each command with its key as the browser writes it, empty where none is set. */
export interface KeysProps {
  keys: { command: Command; shortcut: string }[];
  /** Whether the keyboard has the keys of a Mac. */
  isMac: boolean;
}

/** The keys to try, as far as they are set. */
export function Keys({ keys, isMac }: KeysProps) {
  const does: Partial<Record<Command, string>> = w.commands;
  const rows = keys.flatMap(({ command, shortcut }) => {
    const what = shortcut ? does[command] : undefined;
    return what ? [[formatKeys(shortcut, isMac), what]] : [];
  });
  if (rows.length === 0) return null;
  return (
    <div class="by-key">
      <p>
        <b>{w.title}</b>
      </p>
      <dl>
        {[...rows, w.escape].map(([key, what]) => (
          <div key={what}>
            <dt>
              <KeyName keys={key} />
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
