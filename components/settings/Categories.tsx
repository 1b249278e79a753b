import { CATEGORIES } from '../../lib/knowledge/categories';
import type { Settings } from '../../lib/settings/schema';
import { underlineStyle } from '../../lib/settings/underline-style';
import { words } from '../../lib/words/en';
import { Switch } from '../theme/Switch';

interface CategoriesProps {
  settings: Settings;
  onChange(categories: Settings['categories']): void;
}

/** Each category with its switch, and a sample of its underline as strong as it is set. */
export function Categories({ settings, onChange }: CategoriesProps) {
  return (
    <section>
      <h2>{words.settings.underlined}</h2>
      {CATEGORIES.map((category) => {
        const on = settings.categories[category];
        const [before, name, after] = words.settings.sample[category];
        return (
          <label key={category} class="row">
            <b>{words.categories[category]}</b>
            <Switch on={on} onChange={(next) => onChange({ ...settings.categories, [category]: next })} />
            <span class="sample">
              {before}
              <span style={on ? underlineStyle(category, settings.strength) : undefined}>{name}</span>
              {after}
            </span>
          </label>
        );
      })}
    </section>
  );
}
