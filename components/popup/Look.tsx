import { useEffect, useRef, useState } from 'preact/hooks';
import type { Neighbor } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { SearchIcon } from '../theme/icons';

/** Looking something up in the knowledge base; the key “/” goes to the field from anywhere. */
export function Look({
  search,
  onOpen,
}: {
  search(query: string): Promise<(Neighbor & { role: string })[]>;
  onOpen(id: string): void;
}) {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<(Neighbor & { role: string })[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let current = true;
    void search(query).then((found) => current && setResults(found));
    return () => {
      current = false;
    };
  }, [query]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <search class="look">
      <label>
        <SearchIcon />
        <span class="unseen">{words.popup.search}</span>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={words.popup.search}
          autocomplete="off"
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [best] = results;
            if (event.key === 'Enter' && best) onOpen(best.id);
          }}
        />
        <kbd>/</kbd>
      </label>
      <p class="unseen" role="status">
        {query && words.popup.searchResults(results.length)}
      </p>
      {query && results.length === 0 && <p class="none">{words.popup.searchResults(0)}</p>}
      <ul>
        {results.map(({ id, name, role, category }) => (
          <li key={id}>
            <button type="button" class={`found of-${category}`} onClick={() => onOpen(id)}>
              <span class="member-name">{name}</span> <span class="role">{role}</span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}
