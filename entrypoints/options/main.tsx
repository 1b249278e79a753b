import fronts from 'backstory:fronts';
import licences from 'backstory:licences';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/settings/settings.css';
import { saveFile } from '../../components/export/save-file';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { keySettingsOpener } from '../../lib/browser/keys';
import { forgetOpened } from '../../lib/browser/panel/opened-lately';
import { settlePausesInTime } from '../../lib/browser/pause/pause';
import { changeSettings, discardKept, rescueSettings, restoreKept, watchSettings } from '../../lib/browser/settings';
import { knownNow } from '../shared/known-now';
import { followFontSize } from '../shared/text-size';
import { today } from '../shared/today';
import { ShownSettings } from './shown-settings';

const root = document.getElementById('app');
if (root) {
  followFontSize();
  const known = knownNow();
  const changeKeys = keySettingsOpener();
  const shown = new ShownSettings(({ keys, ...stored }) =>
    render(
      <SettingsPage
        {...stored}
        fronts={fronts}
        known={known}
        keys={keys && { ...keys, onChange: changeKeys && (() => void changeKeys()) }}
        licences={licences}
        today={today()}
        onChange={(change) => shown.store(changeSettings(change))}
        onReset={() => shown.store(forgetOpened())}
        onSave={(name, text) => saveFile({ name, type: 'application/json', text })}
        onRestore={() => shown.store(restoreKept())}
        onDiscard={() => shown.store(discardKept())}
      />,
      root,
    ),
  );
  watchSettings(() => void shown.update());
  // Keys may have been changed in another tab.
  addEventListener('focus', () => void shown.update());
  await rescueSettings();
  settlePausesInTime();
  await shown.update();
}
