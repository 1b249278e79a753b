import { CATEGORIES } from '../../../lib/knowledge/categories';
import type { Front } from '../../../lib/knowledge/schema/subject';
import { words } from '../../../lib/words/en';
import { Filter } from '../Filter';
import type { Wanted } from './catalog';

interface FiltersProps {
  fronts: readonly Front[];
  wanted: Wanted;
  onChange(wanted: Wanted): void;
}

const w = words.panel;

/** The filters of the list of cards, by category and by front. */
export function Filters({ fronts, wanted, onChange }: FiltersProps) {
  return (
    <div class="filters">
      <Filter
        label={w.category}
        any={w.everyCategory}
        options={CATEGORIES.map((id) => ({ id, text: words.categories[id] }))}
        value={wanted.category}
        onChoose={(category) => onChange({ ...wanted, category })}
      />
      <Filter
        label={w.front}
        any={w.everyFront}
        options={fronts.map(({ id, front }) => ({ id, text: front }))}
        value={wanted.front}
        onChoose={(front) => onChange({ ...wanted, front })}
      />
    </div>
  );
}
