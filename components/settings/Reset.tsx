import { useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import { words } from '../../lib/words/en';

const w = words.settings;

/** Resets all settings. It asks no question beforehand, as the user can undo it. */
export function Reset({ settings, onChange }: { settings: Settings; onChange(settings: Settings): void }) {
  const [before, setBefore] = useState<Settings>();
  return (
    <section class="reset">
      <button
        type="button"
        onClick={() => {
          setBefore(settings);
          onChange(DEFAULTS);
        }}
      >
        {w.reset}
      </button>
      <p role="status">
        {before && (
          <>
            {w.resetDone}{' '}
            <button
              type="button"
              onClick={() => {
                onChange(before);
                setBefore(undefined);
              }}
            >
              {w.undo}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
