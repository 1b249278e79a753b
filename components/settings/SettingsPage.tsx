import { useState } from 'preact/hooks';
import { DEFAULTS, LONGEST_HOVER_DELAY_MS, type Settings, STRENGTHS, type Trouble } from '../../lib/settings/schema';
import { MOST_SITES } from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import { showKeys } from '../../lib/words/keys';
import { BackstoryIcon } from '../theme/icons';
import { Switch } from '../theme/Switch';
import { Categories } from './Categories';
import { Choice } from './Choice';
import { Sites } from './Sites';

const w = words.settings;

/** What the settings page needs; it keeps no settings of its own. */
export interface SettingsPageProps {
  settings: Settings;
  /** Why the stored settings could not be used, while the old ones are kept aside. */
  trouble: Trouble | undefined;
  /** Whether the last change could not be stored. */
  unsaved: boolean;
  /** The keys of the two commands, empty where none is set; undefined where the browser has no such keys. */
  keys: { next: string; previous: string; isMac: boolean } | undefined;
  onChange(settings: Settings): void;
  onRestore(): void;
  onDiscard(): void;
}

/** The settings: they show what they do, and a change holds at once. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, trouble, unsaved, keys, onChange, onRestore, onDiscard } = props;
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <div class="settings">
      <header>
        <BackstoryIcon />
        <h1>{w.title}</h1>
        <p>{w.intro}</p>
      </header>
      {unsaved && (
        <div class="notice" role="alert">
          <p>{w.unsaved}</p>
        </div>
      )}
      {trouble && (
        <div class="notice" role="alert">
          <p>{trouble === 'long' ? w.long(MOST_SITES) : w[trouble]}</p>
          {trouble !== 'long' && (
            <button type="button" onClick={onRestore}>
              {w.restore}
            </button>
          )}
          <button type="button" onClick={onDiscard}>
            {w.discard}
          </button>
        </div>
      )}
      <Categories settings={settings} onChange={(categories) => set({ categories })} />
      <section>
        <Choice
          legend={w.strength}
          options={STRENGTHS.map((value) => ({ value, label: w.strengths[value] }))}
          value={settings.strength}
          onChange={(strength) => set({ strength })}
        />
        <Choice
          legend={w.marks}
          options={(['all', 'first'] as const).map((value) => ({ value, label: w.marksChoice[value] }))}
          value={settings.marks}
          onChange={(marks) => set({ marks })}
        />
        <label class="row">
          <b>{w.delay}</b>
          <output>{w.delayValue(settings.hoverDelayMs)}</output>
          <input
            type="range"
            min={0}
            max={LONGEST_HOVER_DELAY_MS}
            step={100}
            value={settings.hoverDelayMs}
            aria-valuetext={w.delayValue(settings.hoverDelayMs)}
            onInput={(event) => set({ hoverDelayMs: event.currentTarget.valueAsNumber })}
          />
        </label>
        <SwitchRow name={w.badge} hint={w.badgeHint} on={settings.badge} onChange={(badge) => set({ badge })} />
        <SwitchRow
          name={w.everywhere}
          hint={w.everywhereHint}
          on={settings.everywhere}
          onChange={(everywhere) => set({ everywhere })}
        />
      </section>
      <Sites sites={settings.offSites} onChange={(offSites) => set({ offSites })} />
      {keys && (
        <section>
          <h2>{w.keys}</h2>
          <p class="hint">{w.keysHint(shown(keys.next, keys.isMac), shown(keys.previous, keys.isMac))}</p>
        </section>
      )}
      <Reset settings={settings} onChange={onChange} />
      <footer>{w.privacy}</footer>
    </div>
  );
}

const shown = (keys: string, isMac: boolean): string => showKeys(keys, isMac) || w.keysUnset;

function SwitchRow({
  name,
  hint,
  on,
  onChange,
}: {
  name: string;
  hint: string;
  on: boolean;
  onChange(on: boolean): void;
}) {
  return (
    <label class="row">
      <b>{name}</b>
      <Switch on={on} onChange={onChange} />
      <span class="hint">{hint}</span>
    </label>
  );
}

/** Reset needs no question beforehand, as it can be undone. */
function Reset({ settings, onChange }: Pick<SettingsPageProps, 'settings' | 'onChange'>) {
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
