import type { CatalogEntry } from '../../../lib/messages/catalog';

interface EntriesProps {
  entries: readonly CatalogEntry[];
  onOpen(id: string): void;
}

/** Names with their roles, each of which opens its card. */
export function Entries({ entries, onOpen }: EntriesProps) {
  return (
    <ul>
      {entries.map(({ id, name, role, category }) => (
        <li key={id}>
          <button type="button" class={`member of-${category}`} onClick={() => onOpen(id)}>
            <span class="member-name">{name}</span>
            <span class="role">
              <span class="unseen">: </span>
              {role}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
