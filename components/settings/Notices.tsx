import { type Pause, pauseEndOf } from '../../lib/settings/pause';
import type { SettingsProblem } from '../../lib/settings/schema';
import { MAX_SITES } from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import { useGoneButton } from '../feedback/use-gone-button';

const w = words.settings;

interface NoticesProps {
  /** Why the stored settings could not be used, while the old ones are kept aside. */
  problem: SettingsProblem | undefined;
  /** Whether the last change could not be stored. */
  unsaved: boolean;
  /** The pause that holds, if one does. */
  pause: Pause | null;
  onRestore(): void;
  onDiscard(): void;
  onGoOn(): void;
  /** Called when a notice has gone with its button that was pressed, so that the focus needs another place. */
  onGone(): void;
}

/**
 * Notices that settings could not be stored or read, and that Backstory is paused, so that no setting shows in a page.
 */
export function Notices({ problem, unsaved, pause, onRestore, onDiscard, onGoOn, onGone }: NoticesProps) {
  const pressed = useGoneButton(`${pause === null} ${problem}`, onGone);
  return (
    <>
      {pause && (
        <div class="notice quiet" role="status">
          <p>{words.pause.paused(pauseEndOf(pause))}</p>
          <button type="button" onClick={pressed(onGoOn)}>
            {words.pause.goOn}
          </button>
        </div>
      )}
      {unsaved && (
        <div class="notice unsaved" role="alert">
          <p>{w.unsaved}</p>
        </div>
      )}
      {problem && (
        <div class="notice" role="alert">
          <p>{problem === 'long' ? w.long(MAX_SITES) : w[problem]}</p>
          {problem !== 'long' && (
            <button type="button" onClick={pressed(onRestore)}>
              {w.restore}
            </button>
          )}
          <button type="button" onClick={pressed(onDiscard)}>
            {w.discard}
          </button>
        </div>
      )}
    </>
  );
}
