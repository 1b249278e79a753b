import { useEffect, useState } from 'preact/hooks';
import type { RatesFound } from '../../../lib/messages/rates';
import { words } from '../../../lib/words/en';
import type { PopupActions, SearchResult } from '../view';

/** A query with its results, one of which can be chosen. */
export interface Results {
  query: string;
  setQuery(query: string): void;
  results: SearchResult[];
  /** The rates that the query asks for. */
  rates: RatesFound | null;
  /** What is said once the query is answered: how many results there are, or that the search failed. */
  outcome: string;
  chosen: SearchResult | undefined;
  /** Goes on to the next result (1), back to the one before (-1), round about through none of them; or to none (0). */
  choose(by: 1 | -1 | 0): void;
}

/** Keeps a query, which may be given, and its results. Those of a query that was typed on since are dropped. */
export function useResults(search: PopupActions['search'], askRates: PopupActions['rates'], given = ''): Results {
  const [query, setQuery] = useState(given);
  const [results, setResults] = useState<SearchResult[]>([]);
  const [rates, setRates] = useState<RatesFound | null>(null);
  const [outcome, setOutcome] = useState('');
  const [at, setAt] = useState(-1);
  useEffect(() => {
    let isCurrent = true;
    setAt(-1);
    if (!query) {
      setResults([]);
      setRates(null);
      setOutcome('');
      return;
    }
    void askRates(query).then((found) => isCurrent && setRates(found ?? null));
    void search(query).then((found) => {
      if (!isCurrent) return;
      setAt(-1);
      setResults(found ?? []);
      setOutcome(found ? words.popup.searchResults(found.length) : words.popup.searchFailed);
    });
    return () => {
      isCurrent = false;
    };
  }, [query]);
  const stops = results.length + 1;
  return {
    query,
    setQuery,
    results,
    rates,
    outcome,
    chosen: results[at],
    choose: (by) => setAt((now) => (by === 0 ? -1 : ((now + 1 + by + stops) % stops) - 1)),
  };
}
