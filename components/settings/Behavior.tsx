import { useId } from 'preact/hooks';
import { MARKED, MAX_HOVER_DELAY_MS, type Settings, STRENGTHS, TEXT_SIZES } from '../../lib/settings/schema';
import { words } from '../../lib/words/en';
import { Choice } from './Choice';
import { SwitchRow } from './SwitchRow';

const w = words.settings;

interface BehaviorProps {
  settings: Settings;
  /** What each front that is switched on is about (`Front.about`). */
  about: readonly string[];
  /** Called with the settings that have changed. */
  onChange(changed: Partial<Settings>): void;
}

/** How names are underlined, how large and how soon a card is, and which pages are marked. */
export function Behavior({ settings, about, onChange }: BehaviorProps) {
  const { strength, marks, textSize, hoverDelayMs, badge, offTopicPages } = settings;
  const delay = useId();
  return (
    <section>
      <h2>{w.behavior}</h2>
      <Choice
        legend={w.strength}
        options={STRENGTHS.map((value) => ({ value, label: w.strengths[value] }))}
        value={strength}
        onChange={(next) => onChange({ strength: next })}
      />
      <Choice
        legend={w.marks}
        options={MARKED.map((value) => ({ value, label: w.marksChoice[value] }))}
        value={marks}
        onChange={(next) => onChange({ marks: next })}
      />
      <Choice
        legend={w.textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: w.textSizes[value] }))}
        value={textSize}
        onChange={(next) => onChange({ textSize: next })}
      />
      {/* Without an id it would be the label of the output, which comes first in it. */}
      <label class="row" for={delay}>
        <b>{w.delay}</b>
        {/* The slider itself says its value, as it changes. */}
        <output aria-live="off">{w.delayValue(hoverDelayMs)}</output>
        <input
          id={delay}
          type="range"
          min={0}
          max={MAX_HOVER_DELAY_MS}
          step={100}
          value={hoverDelayMs}
          aria-valuetext={w.delayValue(hoverDelayMs)}
          onInput={(event) => onChange({ hoverDelayMs: event.currentTarget.valueAsNumber })}
        />
      </label>
      <SwitchRow name={w.badge} hint={w.badgeHint} on={badge} onChange={(next) => onChange({ badge: next })} />
      <SwitchRow
        name={w.offTopicPages}
        hint={w.offTopicPagesHint(about)}
        on={offTopicPages}
        onChange={(next) => onChange({ offTopicPages: next })}
      />
    </section>
  );
}
