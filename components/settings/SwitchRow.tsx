import { Switch } from '../theme/Switch';

interface SwitchRowProps {
  name: string;
  hint: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** A setting that is on or off, with its name and a hint. */
export function SwitchRow({ name, hint, on, onChange }: SwitchRowProps) {
  return (
    <label class="row">
      <b>{name}</b>
      <Switch on={on} onChange={onChange} />
      <span class="hint">{hint}</span>
    </label>
  );
}
