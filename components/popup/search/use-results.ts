import { useContext, useEffect, useState } from 'preact/hooks';
import type { RatesFound } from '../../../lib/messages/rates';
import { words } from '../../../lib/words/en';
import { Today } from '../../theme/today';
import type { PopupActions, SearchResult } from '../view';
import { useRested } from './use-rested';

/** The answer to a query. */
interface Answer {
  /** The query that was answered. The one in the field may have changed since. */
  query: string;
  results: SearchResult[];
  /** The rates that it asks for. */
  rates: RatesFound | null;
  /** The message to the user: how much was found, or that the search failed. */
  outcome: string;
}

/** A query with its results, one of which can be chosen. What was last answered stays until the next answer comes. */
export interface Results extends Omit<Answer, 'query'> {
  query: string;
  setQuery(query: string): void;
  /** The outcome as a screen reader is told it: once the user has stopped typing. */
  said: string;
  /** The result chosen by the arrow keys. Undefined while the results are those of an earlier query. */
  chosen: SearchResult | undefined;
  /** Chooses the next result (1) or the one before (−1), wrapping around by way of none; or chooses none (0). */
  choose(by: 1 | -1 | 0): void;
  /**
   * The result to open: the chosen one, else the best. It is always one of the current query, whose results it waits
   * for.
   */
  best(): Promise<SearchResult | undefined>;
}

const NOTHING: Answer = { query: '', results: [], rates: null, outcome: '' };

/**
 * Keeps a query, `given` at first, and its results. An answer is dropped if the query has changed since it was asked.
 */
export function useResults(search: PopupActions['search'], askRates: PopupActions['rates'], given = ''): Results {
  const [query, setQuery] = useState(given);
  const [answer, setAnswer] = useState(NOTHING);
  // Key presses are counted, as the results that they lead through may still be loading.
  const [steps, setSteps] = useState(0);
  const today = useContext(Today);
  useEffect(() => {
    let isCurrent = true;
    if (!query.trim()) setAnswer(NOTHING);
    else void answerTo(query, search, askRates).then((answer) => isCurrent && setAnswer(answer));
    return () => {
      isCurrent = false;
    };
  }, [query, today]);
  const isAnswered = answer.query === query;
  const said = useRested(isAnswered ? answer.outcome : '', query);
  return {
    ...answer,
    query,
    said,
    setQuery(next) {
      setQuery(next);
      setSteps(0);
    },
    chosen: isAnswered ? after(steps, answer.results) : undefined,
    choose: (by) => setSteps((count) => (by === 0 ? 0 : count + by)),
    async best() {
      const results = isAnswered ? answer.results : ((await search(query)) ?? []);
      return after(steps, results) ?? results[0];
    },
  };
}

/** Waits for the results and the rates, so that one message tells of both. */
async function answerTo(
  query: string,
  search: PopupActions['search'],
  askRates: PopupActions['rates'],
): Promise<Answer> {
  const [results, rates = null] = await Promise.all([search(query), askRates(query)]);
  const outcome = results ? words.popup.searchResults(results.length, rates !== null) : words.popup.searchFailed;
  return { query, results: results ?? [], rates, outcome };
}

/** The result that so many key presses lead to; undefined for none of them, and after each whole round. */
function after(steps: number, results: SearchResult[]): SearchResult | undefined {
  const stops = results.length + 1;
  return results[(((steps % stops) + stops) % stops) - 1];
}
