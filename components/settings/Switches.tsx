import { Switch } from '../theme/Switch';

interface SwitchesProps<Id extends string> {
  /** What is switched. */
  title: string;
  /** Whether the title is a heading, as the names alone do not say it. Screen readers hear it in any case. */
  hasHeading?: boolean;
  switches: readonly { id: Id; name: string; on: boolean }[];
  onChange(id: Id, on: boolean): void;
}

/** Several things of a kind, each with its switch. */
export function Switches<Id extends string>({ title, hasHeading, switches, onChange }: SwitchesProps<Id>) {
  return (
    <section>
      {hasHeading && <h2>{title}</h2>}
      <fieldset class="switches" aria-label={title}>
        {switches.map(({ id, name, on }) => (
          <label key={id} class="row">
            <b>{name}</b>
            <Switch on={on} onChange={(next) => onChange(id, next)} />
          </label>
        ))}
      </fieldset>
    </section>
  );
}
