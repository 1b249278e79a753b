import { CATEGORIES } from '../../lib/knowledge/categories';
import type { Settings } from '../../lib/settings/schema';
import { words } from '../../lib/words/en';
import { Switch } from '../theme/Switch';

interface CategoriesProps {
  categories: Settings['categories'];
  onChange(categories: Settings['categories']): void;
}

/** Each category with its switch. */
export function Categories({ categories, onChange }: CategoriesProps) {
  return (
    <section class="categories">
      {CATEGORIES.map((category) => (
        <label key={category} class="row">
          <b>{words.categories[category]}</b>
          <Switch on={categories[category]} onChange={(on) => onChange({ ...categories, [category]: on })} />
        </label>
      ))}
    </section>
  );
}
