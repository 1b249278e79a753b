import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/settings/settings.css';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { commandKeys } from '../../lib/browser/keys';
import {
  discardKept,
  keptSettings,
  loadSettings,
  rescueSettings,
  restoreKept,
  saveSettings,
  watchSettings,
} from '../../lib/browser/settings';
import type { Settings } from '../../lib/settings/schema';

const root = document.getElementById('app');
if (root) {
  const show = async (settings: Settings) => {
    const [kept, keys] = await Promise.all([keptSettings(), commandKeys()]);
    render(
      <SettingsPage
        settings={settings}
        trouble={kept?.trouble}
        keys={keys}
        onChange={(next) => void saveSettings(next)}
        onRestore={async () => {
          await restoreKept();
          await show(await loadSettings());
        }}
        onDiscard={async () => {
          await discardKept();
          await show(await loadSettings());
        }}
      />,
      root,
    );
  };
  watchSettings((settings) => void show(settings));
  await rescueSettings();
  await show(await loadSettings());
}
