import { useRef } from 'preact/hooks';
import { MAX_FILE_BYTES, type ReadFile, readSettingsFile, writeSettingsFile } from '../../lib/settings/file';
import { DEFAULTS, SETTINGS_VERSION, type Settings, type SettingsChange } from '../../lib/settings/schema';
import { withoutChange } from '../../lib/settings/undo';
import { words } from '../../lib/words/en';
import { scrollIntoSight } from '../feedback/scroll-into-sight';
import { useMessage } from '../feedback/use-message';

const w = words.settingsFile;

interface AllSettingsProps {
  settings: Settings;
  /** Whether the last change could not be stored. */
  unsaved: boolean;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  onChange(change: SettingsChange): void;
  /** Called in addition to `onChange` when all settings are reset. */
  onReset(): void;
  /** Has the browser save a text as a file. */
  onSave(name: string, text: string): void;
}

/** The message about the last action, with what can be undone of it. */
type Said = { is: 'done'; text: string; replaced?: Replaced } | { is: 'refused'; text: string };

/** Settings that others have taken the place of. */
interface Replaced {
  before: Settings;
  after: Settings;
}

/**
 * Saves all settings to a file, reads them from one, and resets them. It does not ask for confirmation, as the user can
 * undo that; what was changed after it then stays. A pause is not changed by any of these. What `onReset` forgets (the
 * cards opened lately) is not brought back.
 */
export function AllSettings({ settings, unsaved, today, onChange, onReset, onSave }: AllSettingsProps) {
  const [said, key, setSaid] = useMessage<Said>();
  const field = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const replace = (next: Settings, text: string) => {
    const instead = (before: Settings): Settings => {
      const after = { ...next, pause: before.pause };
      setSaid({ is: 'done', text, replaced: { before, after } });
      return after;
    };
    instead(settings);
    // A change made just before may be stored and not yet shown: undoing brings back what was really replaced.
    onChange(instead);
  };
  const save = () => {
    const name = w.name(today);
    onSave(name, writeSettingsFile(settings));
    setSaid({ is: 'done', text: w.saved(name) });
  };
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = ''; // Otherwise choosing the same file again would fire no event.
    if (!file) return;
    if (file.size > MAX_FILE_BYTES) return setSaid({ is: 'refused', text: w.refused.large(file.name) });
    const text = await file.text().catch(() => undefined); // It may be gone since it was chosen.
    if (text === undefined) return setSaid({ is: 'refused', text: w.refused.gone(file.name) });
    const found = readSettingsFile(text, settings);
    if (found.is !== 'read') setSaid({ is: 'refused', text: whyNot(found, file.name) });
    else
      replace(
        found.settings,
        [w.done(file.name), ...(found.unknown.length > 0 ? [w.unknown(found.unknown)] : [])].join(' '),
      );
  };
  const reset = () => {
    onReset();
    replace(DEFAULTS, words.settings.resetDone);
  };
  const undo = ({ before, after }: Replaced) => {
    onChange((now) => withoutChange(now, before, after));
    setSaid({ is: 'done', text: words.settings.undone });
    status.current?.focus(); // The pressed button goes.
  };
  const isLost = unsaved && said?.is === 'done' && said.replaced !== undefined;
  return (
    <section class="all">
      <h2>{w.title}</h2>
      <p class="hint">{w.hint}</p>
      <div class="buttons">
        <button type="button" onClick={save}>
          {w.save}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {w.read}
        </button>
        <button type="button" onClick={reset}>
          {words.settings.reset}
        </button>
      </div>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={w.read}
        onChange={(event) => void read(event.currentTarget)}
      />
      <p ref={status} role="status" tabIndex={-1}>
        {said?.is === 'done' && !isLost && (
          <span key={key} ref={scrollIntoSight}>
            {said.text} {said.replaced && <UndoButton onUndo={undo} replaced={said.replaced} />}
          </span>
        )}
      </p>
      {said?.is === 'refused' && (
        <p key={key} ref={scrollIntoSight} role="alert" class="refused">
          {said.text}
        </p>
      )}
    </section>
  );
}

const UndoButton = ({ replaced, onUndo }: { replaced: Replaced; onUndo(replaced: Replaced): void }) => (
  <button type="button" onClick={() => onUndo(replaced)}>
    {words.settings.undo}
  </button>
);

function whyNot(found: Exclude<ReadFile, { is: 'read' }>, name: string): string {
  switch (found.is) {
    case 'newer':
      return w.refused.newer(name, found.version, SETTINGS_VERSION);
    case 'wrong':
      return w.refused.wrong(name, found.field, found.value, found.wanted);
    default:
      return w.refused[found.is](name);
  }
}
