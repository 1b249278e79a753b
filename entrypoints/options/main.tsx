import fronts from 'backstory:fronts';
import licences from 'backstory:licences';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/settings/settings.css';
import { saveFile } from '../../components/export/save-file';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { commandKeys, waysToKeys } from '../../lib/browser/keys';
import { forgetOpened } from '../../lib/browser/panel/opened-lately';
import { settlePausesInTime } from '../../lib/browser/pause/pause';
import { ask } from '../../lib/browser/plain-messages';
import {
  changeSettings,
  discardKept,
  keptSettings,
  loadSettings,
  rescueSettings,
  restoreKept,
  watchSettings,
} from '../../lib/browser/settings';
import type { Settings } from '../../lib/settings/schema';
import { knownNow } from '../shared/known-now';
import { today } from '../shared/today';

const root = document.getElementById('app');
if (root) {
  const known = knownNow();
  const changeKeys = waysToKeys();
  let unsaved = false;
  const show = async (settings: Settings) => {
    const [kept, keys, muted] = await Promise.all([
      keptSettings(),
      commandKeys(),
      Promise.all(settings.muted.map(async (id) => ({ id, name: (await ask('card', { id }))?.name ?? id }))),
    ]);
    render(
      <SettingsPage
        settings={settings}
        muted={muted}
        fronts={fronts}
        known={known}
        problem={kept?.trouble}
        unsaved={unsaved}
        keys={keys && { ...keys, onChange: changeKeys && (() => void changeKeys()) }}
        licences={licences}
        today={today()}
        onChange={(change) => store(changeSettings(change))}
        onReset={() => void forgetOpened()}
        onSave={(name, text) => saveFile({ name, type: 'application/json', text })}
        onRestore={() => store(restoreKept())}
        onDiscard={() => store(discardKept())}
      />,
      root,
    );
  };
  const store = async (change: Promise<void>) => {
    unsaved = await change.then(
      () => false,
      () => true,
    );
    await show(await loadSettings());
  };
  const showNow = async () => show(await loadSettings());
  watchSettings(() => void showNow());
  // Keys may have been changed in another tab.
  addEventListener('focus', () => void showNow());
  await rescueSettings();
  settlePausesInTime();
  await showNow();
}
