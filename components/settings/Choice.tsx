import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  legend: string;
  options: { value: T; label: string }[];
  value: T;
  onChange(value: T): void;
}

/** A setting with a few values, as radio buttons in a row. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset class="row choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
