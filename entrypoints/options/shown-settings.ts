import type { MutedName } from '../../components/settings/Muted';
import { type CommandKeys, commandKeys } from '../../lib/browser/keys';
import { ask } from '../../lib/browser/plain-messages';
import { keptSettings, loadSettings } from '../../lib/browser/settings';
import type { Settings, SettingsProblem } from '../../lib/settings/schema';

/** What the settings page shows of what is stored. */
export interface Shown {
  settings: Settings;
  muted: MutedName[];
  problem: SettingsProblem | undefined;
  /** Whether the last change, or one that was made at the same time, could not be stored. */
  unsaved: boolean;
  keys: CommandKeys | undefined;
}

/** Has the settings page show what is stored, and stores what is changed there. */
export class ShownSettings {
  /** The names on the cards of muted entities, by their ids. They stay the same, so each is asked for once. */
  private readonly names = new Map<string, string>();
  private turn = 0;
  /** How many changes are being stored: what is stored meanwhile is older than what the user sees. */
  private storing = 0;
  private unsaved = false;

  constructor(private readonly show: (shown: Shown) => void) {}

  /** Shows what is stored now, unless it is to be shown anew before all of it is known. */
  async update(): Promise<void> {
    const turn = ++this.turn;
    const settings = await loadSettings();
    const [kept, keys, muted] = await Promise.all([
      keptSettings(),
      commandKeys(),
      Promise.all(settings.muted.map((id) => this.named(id))),
    ]);
    if (turn !== this.turn || this.storing > 0) return;
    this.show({ settings, muted, problem: kept?.trouble, unsaved: this.unsaved, keys });
  }

  /** Waits until a change is stored, or has failed, and shows what has come of it. */
  async store(change: Promise<void>): Promise<void> {
    // Of changes that are stored at the same time one may fail and the others not.
    if (this.storing === 0) this.unsaved = false;
    this.storing += 1;
    await change.catch(() => {
      this.unsaved = true;
    });
    this.storing -= 1;
    await this.update();
  }

  private async named(id: string): Promise<MutedName> {
    if (!this.names.has(id)) {
      const card = await ask('card', { id });
      if (card !== undefined) this.names.set(id, card?.name ?? id);
    }
    return { id, name: this.names.get(id) ?? id };
  }
}
