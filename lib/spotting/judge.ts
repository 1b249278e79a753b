import { type Bearers, bearers } from './bearers';
import type { CompiledLexicon } from './compile';
import { senseIn } from './context';
import type { View } from './document';
import type { Candidate } from './find';
import { accept, refuse, type Verdict } from './mention';
import { goesOn, isRivalName, nameOrder } from './names';
import { isPronounLike, judgePronoun } from './pronoun';
import { isOnSubject } from './subject';
import { isBeforeName, isPartOfTitle } from './titles';

/** A candidate with the judge’s word on it. */
export interface Judged {
  view: View;
  candidate: Candidate;
  verdict: Verdict;
}

/** Judges every candidate of a document, in order. */
export function judge(views: readonly View[], lexicon: CompiledLexicon): Judged[] {
  const known = bearers(views, lexicon);
  const onSubject = isOnSubject(views);
  const judged = views.flatMap((view) =>
    view.candidates.map((candidate): Judged => {
      const verdict = judgeOne(view, candidate, lexicon, known, onSubject);
      return { view, candidate, verdict };
    }),
  );
  return established(judged);
}

function judgeOne(
  view: View,
  candidate: Candidate,
  { lexicon }: CompiledLexicon,
  known: Bearers,
  onSubject: boolean,
): Verdict {
  const { alias, start, end } = candidate;
  const entity = lexicon.entities[alias.entity];
  if (entity?.category === 'person') {
    if (goesOn(view.text, end)) return refuse('longer-name');
    const single = !/\s/.test(alias.text);
    if (single && !view.headline && isRivalName(view.text, start, end, nameOrder(entity, alias.text)))
      return refuse('rival');
  } else if (isPartOfTitle(view.text, end) || (/Representative$/i.test(alias.text) && isBeforeName(view.text, end))) {
    return refuse('title-of-another');
  }
  if (alias.need === 'nothing') return accept('name');
  if (alias.need === 'context') return judgeContext(view, candidate, onSubject);
  return judgeSurname(view, candidate, known);
}

function judgeContext({ text }: View, candidate: Candidate, onSubject: boolean): Verdict {
  const sense = senseIn(text, candidate, candidate.alias);
  if (sense === 'other') return refuse('other-sense');
  if (sense === 'ours') return accept('near');
  return onSubject ? accept('subject') : refuse('no-context');
}

function judgeSurname(view: View, { alias, start, end }: Candidate, known: Bearers): Verdict {
  const last = view.headline ? undefined : known.lastBefore(alias.text, view, start);
  const bearer = last ? last.entity : view.headline ? known.only(alias.text, view) : undefined;
  if (last && last.entity === undefined) return refuse('rival');
  if (bearer !== alias.entity) return refuse('not-introduced');
  if (!isPronounLike(alias.text)) return accept('surname');
  const { text, headline } = view;
  return judgePronoun({ text, start, end, headline, sentence: view.sentenceAt(start) });
}

/** One sense per document: a phrase proven by the words around it once is ours throughout, unless told otherwise. */
function established(judged: Judged[]): Judged[] {
  const proven = new Set(
    judged.flatMap(({ candidate, verdict }) =>
      verdict.accepted && verdict.reason === 'near' ? [candidate.alias.entity] : [],
    ),
  );
  return judged.map((one) =>
    !one.verdict.accepted && one.verdict.refusal === 'no-context' && proven.has(one.candidate.alias.entity)
      ? { ...one, verdict: accept('established') }
      : one,
  );
}
