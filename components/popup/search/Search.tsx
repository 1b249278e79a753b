import { useEffect, useId, useRef } from 'preact/hooks';
import { LONGEST_QUERY } from '../../../lib/messages/protocol';
import { words } from '../../../lib/words/en';
import { SearchIcon } from '../../theme/icons';
import type { PopupActions } from '../view';
import { FoundRates } from './FoundRates';
import { Results } from './Results';
import { useResults } from './use-results';
import { useSlash } from './use-slash';

interface SearchProps {
  search: PopupActions['search'];
  rates: PopupActions['rates'];
  onOpen(id: string): void;
  /** The query to begin with. */
  given?: string | undefined;
  /** Whether the field has the focus at first. */
  focused?: boolean | undefined;
  /** Called with what is typed. */
  onQuery?: ((query: string) => void) | undefined;
}

/**
 * A combobox that searches the knowledge base, with the results below its field and below these the rates that the
 * query asks for. Arrow keys go through the results while the focus stays in the field. Enter opens a result. Escape
 * first leaves the results, then empties the field. The key “/” moves the focus to the field from anywhere.
 */
export function Search({ search, rates: askRates, onOpen, given, focused = false, onQuery }: SearchProps) {
  const { query, setQuery, results, rates, outcome, said, chosen, choose, best } = useResults(search, askRates, given);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  useSlash(() => field.current?.focus());
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const type = (typed: string) => {
    setQuery(typed);
    onQuery?.(typed);
  };
  const openBest = async () => {
    const result = await best();
    if (result) onOpen(result.id);
  };
  const actOf = (key: string) => {
    if (key === 'ArrowDown') return () => choose(1);
    if (key === 'ArrowUp') return () => choose(-1);
    if (key === 'Enter') return openBest;
    return key === 'Escape' && query ? () => (chosen ? choose(0) : type('')) : undefined;
  };
  return (
    <search class="search">
      <label>
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.popup.search}
          aria-expanded={results.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${list}-${chosen.id}`}
          aria-keyshortcuts="/"
          enterkeyhint="search"
          value={query}
          placeholder={words.popup.search}
          maxLength={LONGEST_QUERY}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            const act = event.isComposing ? undefined : actOf(event.key);
            if (!act) return;
            event.preventDefault();
            void act();
          }}
        />
        <kbd>/</kbd>
      </label>
      <p class="unseen" role="status">
        {said}
      </p>
      {outcome && results.length === 0 && !rates && <p class="none">{outcome}</p>}
      <Results id={list} results={results} chosen={chosen} onOpen={onOpen} />
      {rates && <FoundRates key={query} found={rates} onOpen={onOpen} />}
    </search>
  );
}
