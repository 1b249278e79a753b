interface FilterProps<Id extends string> {
  label: string;
  /** The label of the option that filters nothing. */
  any: string;
  options: readonly { id: Id; text: string }[];
  value: Id | undefined;
  onChoose(id: Id | undefined): void;
}

/** A select box that narrows a list. A chosen value stands out, as it hides the other entries. */
export function Filter<Id extends string>({ label, any, options, value, onChoose }: FilterProps<Id>) {
  return (
    <label class={value === undefined ? 'filter' : 'filter is-chosen'}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(options.find(({ id }) => id === currentTarget.value)?.id)}
      >
        <option value="">{any}</option>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
