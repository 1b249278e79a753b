import fronts from 'backstory:fronts';
import licences from 'backstory:licences';
import newest from 'backstory:newest';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/settings/settings.css';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { commandKeys } from '../../lib/browser/keys';
import { forgetOpened } from '../../lib/browser/panel/opened-lately';
import { ask } from '../../lib/browser/plain-messages';
import {
  discardKept,
  keptSettings,
  loadSettings,
  rescueSettings,
  restoreKept,
  saveSettings,
  watchSettings,
} from '../../lib/browser/settings';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import { isKnowledgeOld } from '../../lib/summary/knowledge-age';

const root = document.getElementById('app');
if (root) {
  const known = { until: newest, isOld: isKnowledgeOld(newest, new Date().toISOString().slice(0, 10)) };
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
        keys={keys}
        licences={licences}
        onChange={(next) => {
          if (next === DEFAULTS) void forgetOpened();
          void store(saveSettings(next));
        }}
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
  watchSettings((settings) => void show(settings));
  await rescueSettings();
  await show(await loadSettings());
}
