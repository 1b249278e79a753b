import { Switch } from '../theme/Switch';

interface SwitchesProps<Id extends string> {
  /** A heading, where the names do not say what is switched. */
  title?: string;
  switches: readonly { id: Id; name: string; on: boolean }[];
  onChange(id: Id, on: boolean): void;
}

/** Several things of a kind, each with its switch. */
export function Switches<Id extends string>({ title, switches, onChange }: SwitchesProps<Id>) {
  return (
    <section>
      {title && <h2>{title}</h2>}
      <div class="switches">
        {switches.map(({ id, name, on }) => (
          <label key={id} class="row">
            <b>{name}</b>
            <Switch on={on} onChange={(next) => onChange(id, next)} />
          </label>
        ))}
      </div>
    </section>
  );
}
