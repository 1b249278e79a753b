import type { Candidate } from '../shared/candidate';
import type { View } from '../shared/view';
import { accept, refuse, type Verdict } from './verdict';

// What the places of a document say of each other, once each has been judged.

/** A candidate with the judge’s word on it. */
export interface Judged {
  view: View;
  candidate: Candidate;
  verdict: Verdict;
}

/**
 * One sense per document: once its stories have named an entity in full (“U.S.-China Board of Trade”), or a word near a
 * form has proven it, all its forms that were refused only for lack of context are accepted. Text beside the stories
 * neither proves anything nor gains by it: a headline there is of another document, and may mean a board of cricket.
 * A name that only goes on with the one before has no mark of its own.
 */
export function established(judged: Judged[]): Judged[] {
  const proven = new Set(
    judged.flatMap(({ view, candidate, verdict }) =>
      verdict.accepted && !view.aside && (verdict.reason === 'near' || verdict.reason === 'name')
        ? [candidate.alias.entity]
        : [],
    ),
  );
  const all = judged.map((one, nth) =>
    !one.verdict.accepted &&
    !one.view.aside &&
    (one.verdict.refusal === 'no-context' || one.verdict.refusal === 'elsewhere' || isAcronymOf(one)) &&
    (proven.has(one.candidate.alias.entity) || isListed(judged[nth - 1], one) || isListed(one, judged[nth + 1]))
      ? { ...one, verdict: accept('established') }
      : one,
  );
  return all.map((one, nth) => (isRestOfName(all[nth - 1], one) ? { ...one, verdict: refuse('longer-name') } : one));
}

/** Whether a place is refused as an acronym whose full name comes later. */
const isAcronymOf = ({ view, candidate: { start, end }, verdict }: Judged): boolean =>
  !verdict.accepted && verdict.refusal === 'not-introduced' && /^[A-Z]{3,}$/.test(view.text.slice(start, end));

/**
 * Whether two places name goods that a list has next to each other, of which one is accepted (“plums and rye”): what is
 * said of one is said of the other.
 */
const isListed = (one: Judged | undefined, next: Judged | undefined): boolean =>
  isGoods(one) &&
  isGoods(next) &&
  one.view === next.view &&
  (one.verdict.accepted || next.verdict.accepted) &&
  /^(?:,|,? and|,? or) $/.test(one.view.text.slice(one.candidate.end, next.candidate.start));

const isGoods = (one: Judged | undefined): one is Judged => one?.candidate.alias.entity.category === 'goods';

/** What joins a section to the law that it is in: “Section 301 of the U.S. Trade Act”. */
const IN_LAW = /^,? of the (?:U\.?S\.? )?$/;

/** Whether a name only goes on with the one before, of the same entity: one mark says whom or what it means. */
const isRestOfName = (before: Judged | undefined, { view, candidate, verdict }: Judged): boolean =>
  verdict.accepted &&
  before?.verdict.accepted === true &&
  before.view === view &&
  before.candidate.alias.entity === candidate.alias.entity &&
  IN_LAW.test(view.text.slice(before.candidate.end, candidate.start));
