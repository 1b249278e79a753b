import { useId } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../../lib/knowledge/categories';
import type { Front } from '../../../lib/knowledge/schema/subject';
import { words } from '../../../lib/words/en';
import type { Wanted } from './catalog';

interface FiltersProps {
  fronts: readonly Front[];
  wanted: Wanted;
  onChange(wanted: Wanted): void;
}

const w = words.panel;

/** Which of all cards are wanted: those of a kind, those of a front. */
export function Filters({ fronts, wanted, onChange }: FiltersProps) {
  return (
    <div class="filters">
      <Choice
        label={w.category}
        all={w.everyCategory}
        options={CATEGORIES.map((category) => [category, words.categories[category]])}
        value={wanted.category}
        onChange={(category) => onChange({ ...wanted, category: category as Category | undefined })}
      />
      <Choice
        label={w.front}
        all={w.everyFront}
        options={fronts.map(({ id, front }) => [id, front])}
        value={wanted.front}
        onChange={(front) => onChange({ ...wanted, front })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** What stands for no choice. */
  all: string;
  /** Values with their names. */
  options: [string, string][];
  value: string | undefined;
  onChange(value: string | undefined): void;
}

function Choice({ label, all, options, value = '', onChange }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{all}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
