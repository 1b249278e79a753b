import { useRef } from 'preact/hooks';
import { CATEGORIES } from '../../lib/knowledge/categories';
import type { Front } from '../../lib/knowledge/schema/subject';
import type { Licence } from '../../lib/platform/licences';
import { subjectsMarked, withFront } from '../../lib/settings/fronts';
import { unmuteEntity } from '../../lib/settings/muted';
import type { Settings, SettingsChange, SettingsProblem } from '../../lib/settings/schema';
import { words } from '../../lib/words/en';
import { Age, type KnownUntil } from '../theme/Age';
import { BackstoryIcon } from '../theme/icons';
import { AllSettings } from './AllSettings';
import { Behavior } from './Behavior';
import { Keys, type KeysProps } from './Keys';
import { Licences } from './Licences';
import { Muted, type MutedName } from './Muted';
import { Notices } from './Notices';
import { Preview } from './Preview';
import { Sites } from './Sites';
import { Switches } from './Switches';

const w = words.settings;

/** What the settings page needs. It keeps no settings of its own. */
export interface SettingsPageProps {
  settings: Settings;
  /** The names that the settings mute. */
  muted: readonly MutedName[];
  /** The fronts that there are. */
  fronts: readonly Front[];
  /** How up to date the knowledge is. */
  known: KnownUntil;
  /** Why the stored settings could not be used, while the old ones are kept aside. */
  problem: SettingsProblem | undefined;
  /** Whether the last change could not be stored. */
  unsaved: boolean;
  /** The key of each command, empty where none is set; undefined where the browser has no such keys. */
  keys: KeysProps | undefined;
  /** The software of others that Backstory contains. */
  licences: readonly Licence[];
  /** Today, `YYYY-MM-DD`. */
  today: string;
  onChange(change: SettingsChange): void;
  /** Called in addition to `onChange` when all settings are reset. */
  onReset(): void;
  /** Has the browser save a text as a file. */
  onSave(name: string, text: string): void;
  onRestore(): void;
  onDiscard(): void;
}

/** The settings page. It shows what each setting does, and a change holds at once. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, muted, fronts, known, problem, unsaved, keys, licences, today } = props;
  const { onChange, onReset, onSave, onRestore, onDiscard } = props;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div class="settings">
      <header>
        <BackstoryIcon />
        <h1 ref={title} tabIndex={-1}>
          {w.title}
        </h1>
        <p>{w.intro}</p>
      </header>
      <Notices
        problem={problem}
        unsaved={unsaved}
        pause={settings.pause}
        onRestore={onRestore}
        onDiscard={onDiscard}
        onGoOn={() => onChange(() => ({ pause: null }))}
        onGone={() => title.current?.focus()}
      />
      <Preview settings={settings} />
      <Switches
        title={w.underlined}
        switches={CATEGORIES.map((id) => ({ id, name: words.categories[id], on: settings.categories[id] }))}
        onChange={(id, on) => onChange(({ categories }) => ({ categories: { ...categories, [id]: on } }))}
      />
      <Switches
        title={w.fronts}
        hasHeading
        switches={fronts.map(({ id, front }) => ({ id, name: front, on: !settings.frontsOff.includes(id) }))}
        onChange={(id, on) => onChange(({ frontsOff }) => ({ frontsOff: withFront(frontsOff, id, on) }))}
      />
      <Behavior
        settings={settings}
        about={subjectsMarked(fronts, settings)}
        onChange={(changed) => onChange(() => changed)}
      />
      <Muted muted={muted} onUnmute={(id) => onChange((now) => ({ muted: unmuteEntity(now.muted, id) }))} />
      <Sites rules={settings} onChange={onChange} />
      {keys && <Keys {...keys} />}
      <AllSettings
        settings={settings}
        unsaved={unsaved}
        today={today}
        onChange={onChange}
        onReset={onReset}
        onSave={onSave}
      />
      <footer>
        <p>{w.privacy}</p>
        <Age known={known} />
        <Licences licences={licences} />
      </footer>
    </div>
  );
}
