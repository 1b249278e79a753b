import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../../lib/words/en';
import type { SearchResult } from '../view';

interface ResultsProps {
  /** The id of the list. Each of its options has one that begins so. */
  id: string;
  results: SearchResult[];
  chosen: SearchResult | undefined;
  onOpen(id: string): void;
}

/**
 * The results of a search, as the list of a combobox: the focus stays in its field. The one that is chosen stays in
 * sight.
 */
export function Results({ id: list, results, chosen, onOpen }: ResultsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) root.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={root} id={list} role="listbox" aria-label={words.popup.results} hidden={results.length === 0}>
      {results.map(({ id, name, role, category }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox
        <div
          key={id}
          id={`${list}-${id}`}
          role="option"
          aria-selected={id === chosen?.id}
          tabIndex={-1}
          class={`found of-${category}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(id)}
        >
          <span class="member-name">{name}</span> <span class="role">{role}</span>
        </div>
      ))}
    </div>
  );
}
