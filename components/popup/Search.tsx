import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_QUERY } from '../../lib/messages/protocol';
import { words } from '../../lib/words/en';
import { SearchIcon } from '../theme/icons';
import type { PopupActions, SearchResult } from './view';

interface SearchProps {
  search: PopupActions['search'];
  onOpen(id: string): void;
}

/** A field to search the knowledge base, with the results below it. The key “/” moves the focus there from anywhere. */
export function Search({ search, onOpen }: SearchProps) {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<SearchResult[]>([]);
  /** What is said once the query is answered: how many results there are, or that the search failed. */
  const [outcome, setOutcome] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let isCurrent = true;
    if (!query) {
      setResults([]);
      setOutcome('');
      return;
    }
    void search(query).then((found) => {
      if (!isCurrent) return;
      setResults(found ?? []);
      setOutcome(found ? words.popup.searchResults(found.length) : words.popup.searchFailed);
    });
    return () => {
      isCurrent = false;
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
    <search class="search">
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
            // The list may still show the results of the query before the last letter.
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
