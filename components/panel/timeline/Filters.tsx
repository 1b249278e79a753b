import { CATEGORIES } from '../../../lib/knowledge/categories';
import type { Timeline } from '../../../lib/messages/overview';
import { words } from '../../../lib/words/en';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import { Filter } from '../Filter';
import { type Chosen, categoriesOf, type Option, optionsFor } from './choose';

/** Whose timeline is shown: that of the page’s names, or that of everything. */
export interface Scope {
  isAll: boolean;
  onScope(isAll: boolean): void;
}

interface FiltersProps {
  timeline: Timeline;
  scope: Scope | undefined;
  chosen: Chosen;
  onChoose(chosen: Chosen): void;
}

/** The filters of a timeline, by front, category and name. Each option shows how many rows it leaves. */
export function Filters({ timeline, scope, chosen, onChoose }: FiltersProps) {
  const { rows, entities, fronts } = timeline;
  const categories = categoriesOf(timeline);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const fronted = optionsFor('front', (told) => told.fronts, rows, chosen, categories);
  const kinds = optionsFor(
    'category',
    ({ about }) => about.flatMap((id) => categories.get(id) ?? []),
    rows,
    chosen,
    categories,
  );
  const named = optionsFor('entity', ({ about }) => about, rows, chosen, categories);
  const inOrder = <Id extends string>(options: Option<Id>[], order: readonly Id[]) =>
    order.flatMap((id) => options.find((one) => one.id === id) ?? []);
  const withCounts = <Id extends string>(options: Option<Id>[], nameOf: (id: Id) => string) =>
    options.map(({ id, count }) => ({ id, text: w.option(nameOf(id), count) }));
  return (
    <div class="choices">
      {scope && (
        <label class="filter">
          <span>{w.scope}</span>
          <select
            value={scope.isAll ? 'all' : 'page'}
            onChange={({ currentTarget }) => scope.onScope(currentTarget.value === 'all')}
          >
            <option value="page">{w.scopes.page}</option>
            <option value="all">{w.scopes.all}</option>
          </select>
        </label>
      )}
      <Filter
        label={w.front}
        any={w.anyFront}
        value={chosen.front}
        options={withCounts(
          inOrder(
            fronted,
            fronts.map(({ id }) => id),
          ),
          (id) => fronts.find((one) => one.id === id)?.front ?? id,
        )}
        onChoose={(front) => onChoose(withChoice(chosen, 'front', front))}
      />
      <Filter
        label={w.category}
        any={w.anyCategory}
        value={chosen.category}
        options={withCounts(inOrder(kinds, CATEGORIES), (id) => words.categories[id])}
        onChoose={(category) => onChoose(withChoice(chosen, 'category', category))}
      />
      <Filter
        label={w.entity}
        any={w.anyEntity}
        value={chosen.entity}
        options={withCounts(
          named.sort((a, b) => (names.get(a.id) ?? '').localeCompare(names.get(b.id) ?? '', 'en')),
          (id) => names.get(id) ?? id,
        )}
        onChoose={(entity) => onChoose(withChoice(chosen, 'entity', entity))}
      />
    </div>
  );
}

/** The chosen filters with one of them set to `value`, or removed where `value` is undefined. */
function withChoice<Key extends keyof Chosen>(chosen: Chosen, key: Key, value: Chosen[Key] | undefined): Chosen {
  const { [key]: _old, ...others } = chosen;
  return value === undefined ? others : { ...others, [key]: value };
}
