import { useEffect, useRef, useState } from 'preact/hooks';
import type { Neighbor } from '../../lib/knowledge/card';
import { LONGEST_QUERY } from '../../lib/messages/protocol';
import { words } from '../../lib/words/en';
import { SearchIcon } from '../theme/icons';

type Found = Neighbor & { role: string };

/** Looking something up in the knowledge base; the key “/” goes to the field from anywhere. */
export function Look({
  search,
  onOpen,
}: {
  search(query: string): Promise<Found[] | undefined>;
  onOpen(id: string): void;
}) {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<Found[]>([]);
  /** Said once the query is answered: how many results there are, or that it could not be looked up. */
  const [outcome, setOutcome] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let current = true;
    if (!query) {
      setResults([]);
      setOutcome('');
      return;
    }
    void search(query).then((found) => {
      if (!current) return;
      setResults(found ?? []);
      setOutcome(found ? words.popup.searchResults(found.length) : words.popup.searchFailed);
    });
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
          maxLength={LONGEST_QUERY}
          autocomplete="off"
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={async (event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            // The results in sight may still be those of the letter before.
            const [best] = (await search(query)) ?? [];
            if (best) onOpen(best.id);
          }}
        />
        <kbd>/</kbd>
      </label>
      <p class="unseen" role="status">
        {outcome}
      </p>
      {outcome && results.length === 0 && <p class="none">{outcome}</p>}
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
