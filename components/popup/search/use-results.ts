import { useEffect, useState } from 'preact/hooks';
import type { RatesFound } from '../../../lib/messages/rates';
import { words } from '../../../lib/words/en';
import type { PopupActions, SearchResult } from '../view';

/** What is known of a query. */
interface Answer {
  /** The query that is answered: the one in the field may have been typed on since. */
  query: string;
  results: SearchResult[];
  /** The rates that it asks for. */
  rates: RatesFound | null;
  /** What is said of it: how much there is, or that the search failed. */
  outcome: string;
}

/** A query with its results, one of which can be chosen. What was last answered stays until the next answer comes. */
export interface Results extends Omit<Answer, 'query'> {
  query: string;
  setQuery(query: string): void;
  /** The result to which the steps lead. None while the results are those of another query. */
  chosen: SearchResult | undefined;
  /** Goes on to the next result (1), back to the one before (-1), round about through none of them; or to none (0). */
  choose(by: 1 | -1 | 0): void;
  /** What is to be opened: the chosen result or the best one, of this query in any case. */
  best(): Promise<SearchResult | undefined>;
}

const NOTHING: Answer = { query: '', results: [], rates: null, outcome: '' };

/** Keeps a query, which may be given, and its results. Answers to a query that was typed on since are dropped. */
export function useResults(search: PopupActions['search'], askRates: PopupActions['rates'], given = ''): Results {
  const [query, setQuery] = useState(given);
  const [answer, setAnswer] = useState(NOTHING);
  // Steps are counted as they are made, as the results through which they lead may still be on their way.
  const [steps, setSteps] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    if (!query) setAnswer(NOTHING);
    else void answerTo(query, search, askRates).then((answer) => isCurrent && setAnswer(answer));
    return () => {
      isCurrent = false;
    };
  }, [query]);
  const isAnswered = answer.query === query;
  return {
    ...answer,
    query,
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

/** The results and the rates come together, so that one sentence tells of both. */
async function answerTo(
  query: string,
  search: PopupActions['search'],
  askRates: PopupActions['rates'],
): Promise<Answer> {
  const [results, rates = null] = await Promise.all([search(query), askRates(query)]);
  const outcome = results ? words.popup.searchResults(results.length, rates !== null) : words.popup.searchFailed;
  return { query, results: results ?? [], rates, outcome };
}

/** The result to which so many steps lead; none after a whole round, or where no step was made. */
function after(steps: number, results: SearchResult[]): SearchResult | undefined {
  const stops = results.length + 1;
  return results[(((steps % stops) + stops) % stops) - 1];
}
