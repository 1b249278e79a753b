import { isInAddress } from './address';
import { type Bearers, bearers } from './bearers';
import type { CompiledLexicon } from './compile';
import { senseOf } from './context';
import { type View, within } from './document';
import type { Candidate } from './find';
import { isForeign } from './foreign';
import { accept, refuse, type Verdict } from './mention';
import { goesOn, isRivalName, nameBefore } from './names';
import { isPronounLike, judgePronoun } from './pronoun';
import { isOnSubject, type Subject } from './subject';
import { type SurnameUse, surnameUses } from './surnames';
import { isBeforeName, isCourtesy, isPartOfTitle } from './titles';
import { isOnTopic } from './topic';

/** A candidate with the judge’s word on it. */
export interface Judged {
  view: View;
  candidate: Candidate;
  verdict: Verdict;
}

/** Judges every candidate of a document, in order. */
export function judge(views: readonly View[], lexicon: CompiledLexicon, subject: Subject): Judged[] {
  return new Judge(views, lexicon, subject).all();
}

/** How far a sentence is read on either side of a candidate: a bound for texts without stops. */
const FAR = 600;

/** What the judge knows of a document while it goes through it. */
class Judge {
  private readonly uses: ReadonlyMap<Candidate['alias'], SurnameUse>;
  private readonly bearers: Bearers;
  /** Whether the article is on the subject by its own words, or by what it names for certain. */
  private readonly onSubject: boolean;
  /** The paragraph in which a phrase last meant something else, by entity. */
  private readonly otherSense = new Map<number, View>();
  /** The person whom the text named last, so far. */
  private lastNamed: number | undefined;

  constructor(
    private readonly views: readonly View[],
    private readonly compiled: CompiledLexicon,
    private readonly subject: Subject,
  ) {
    this.uses = surnameUses(compiled.lexicon);
    this.onSubject = isOnSubject(subject) || this.namesEnough();
    this.bearers = bearers(views, compiled, (view, candidate) => this.judgeForm(view, candidate).accepted);
    this.otherSense.clear();
  }

  all(): Judged[] {
    let ordinal = 0;
    const judged = this.views.flatMap((view) =>
      view.candidates.map((candidate, nth): Judged => {
        const verdict = this.judgeOne(view, candidate, nth, ordinal++);
        if (verdict.accepted && this.entity(candidate)?.category === 'person') this.lastNamed = candidate.alias.entity;
        return { view, candidate, verdict };
      }),
    );
    return established(judged);
  }

  private entity({ alias }: Candidate) {
    return this.compiled.lexicon.entities[alias.entity];
  }

  private isCertain({ text }: View, { alias, end }: Candidate): boolean {
    return alias.need === 'nothing' && !goesOn(text, end);
  }

  private isSpecific(view: View, candidate: Candidate): boolean {
    return this.entity(candidate)?.specific === true && this.isCertain(view, candidate);
  }

  private namesSpecific(view: View): boolean {
    return view.candidates.some((candidate) => this.isSpecific(view, candidate));
  }

  /** Whether the sentence of a candidate names a specific entity for certain. */
  private hasCompany(view: View, { start }: Candidate): boolean {
    const { start: from, end: to } = view.sentenceAt(start);
    const near = { start: Math.max(from, start - FAR), end: Math.min(to, start + FAR) };
    return within(view.candidates, near).some((one) => this.isSpecific(view, one));
  }

  /** Whether the unmistakable names of the article put it on topic by themselves; one specific entity does. */
  private namesEnough(): boolean {
    const counts = new Map<number, number>();
    const joined = new Set<number>();
    for (const view of this.views) {
      if (view.block.aside) continue;
      if (this.namesSpecific(view)) return true;
      for (const candidate of view.candidates) {
        if (!this.isCertain(view, candidate)) continue;
        counts.set(candidate.alias.entity, (counts.get(candidate.alias.entity) ?? 0) + 1);
        if (this.subject.joined.has(view)) joined.add(candidate.alias.entity);
      }
    }
    return isOnTopic({ counts, isSpecific: () => false, ...this.subject, joined: joined.size });
  }

  private judgeOne(view: View, candidate: Candidate, nth: number, ordinal: number): Verdict {
    const { alias, start, end } = candidate;
    if (isInAddress(view.text, start)) return refuse('address');
    if (this.entity(candidate)?.category === 'person') {
      if (goesOn(view.text, end)) return refuse('longer-name');
      const use = this.uses.get(alias);
      if (use?.bare) return this.judgeSurname(view, candidate, use, nth, ordinal);
    } else if (
      isPartOfTitle(view.text, start, end) ||
      (/Representative$/i.test(alias.text) && isBeforeName(view.text, end) && start < end)
    ) {
      return refuse('title-of-another');
    }
    return this.judgeForm(view, candidate);
  }

  /** Names and phrases: by their form, by the words around them, by the document. */
  private judgeForm(view: View, candidate: Candidate): Verdict {
    const { alias, start, end } = candidate;
    const category = this.entity(candidate)?.category;
    if (category === 'organization' && isForeign(view.text, start, end)) return this.refuseSense(view, alias.entity);
    if (alias.need !== 'context') return accept('name');
    const sense = senseOf(view, candidate);
    if (sense.is === 'other' && sense.by === 'phrase') return refuse('other-sense');
    if (sense.is === 'other' && sense.by === 'sentence') return this.refuseSense(view, alias.entity);
    if (sense.is === 'ours' && sense.by === 'sentence') return accept('near');
    const elsewhere =
      (sense.is === 'other' && !this.subject.joined.has(view)) || this.otherSense.get(alias.entity) === view;
    if (elsewhere) return this.hasCompany(view, candidate) ? accept('near') : refuse('other-sense');
    if (sense.is === 'ours') return accept('near');
    if (category === 'place' || alias.near) return this.judgeParagraph(view);
    if (view.block.aside) return refuse('no-context');
    return this.onSubject ? accept('subject') : refuse('no-context');
  }

  /** One sense per paragraph: where a phrase has meant something else, it goes on to until a sentence says otherwise. */
  private refuseSense(view: View, entity: number): Verdict {
    this.otherSense.set(entity, view);
    return refuse('other-sense');
  }

  /**
   * A city is in many stories, and so is a phrase that asks for words near it: without them it is ours only in a
   * paragraph that is itself on the subject.
   */
  private judgeParagraph(view: View): Verdict {
    return this.subject.joined.has(view) || this.namesSpecific(view) ? accept('subject') : refuse('elsewhere');
  }

  private judgeSurname(view: View, candidate: Candidate, use: SurnameUse, nth: number, ordinal: number): Verdict {
    const { text, headline, block } = view;
    const { alias, start, end } = candidate;
    const { surname } = use;
    const given = headline ? nameBefore(text, start) : undefined;
    if (given && this.bearers.isRivalGivenName(surname.text, block.story, given)) return refuse('rival');
    if (!headline && isRivalName(text, start, end, surname)) return refuse('rival');
    // A famous surname is his who made it so, once he is introduced, whoever of his family came in since.
    const isFamous = alias.need === 'context';
    if (isFamous && this.bearers.isIntroduced(surname.text, block.story, alias.entity, ordinal))
      return accept('surname');
    const bearer = this.bearerOf(view, surname.text, ordinal);
    if (isFamous && bearer === undefined) return this.judgeForm(view, candidate);
    if (bearer === 'rival') return refuse('rival');
    if (bearer !== alias.entity) return refuse('not-introduced');
    if (!isPronounLike(alias.text) || isCourtesy(text, start)) return accept('surname');
    return judgePronoun({
      view,
      start,
      end,
      neighbors: this.people(view, nth),
      isLastNamed: this.lastNamed === alias.entity,
    });
  }

  /** Whose surname it is here. What stands before the text (headings, captions) is read with the whole story in mind. */
  private bearerOf({ headline, block }: View, surname: string, ordinal: number) {
    const before = headline ? undefined : this.bearers.lastBefore(surname, block.story, ordinal);
    if (before !== undefined) return before;
    return headline || block.kind !== 'text' ? this.bearers.only(surname, block.story) : undefined;
  }

  private people({ candidates }: View, nth: number): Candidate[] {
    return [candidates[nth - 1], candidates[nth + 1]].filter(
      (one): one is Candidate => one !== undefined && this.entity(one)?.category === 'person',
    );
  }
}

/**
 * One sense per document: what is once named in full (“U.S.-China Board of Trade”), or proven by the words around it, is
 * ours throughout in its short forms, unless told otherwise. That holds for the article: a headline beside it is of
 * another document, and may well mean the cricket.
 */
function established(judged: Judged[]): Judged[] {
  const proven = new Set(
    judged.flatMap(({ candidate, verdict }) =>
      verdict.accepted && (verdict.reason === 'near' || verdict.reason === 'name') ? [candidate.alias.entity] : [],
    ),
  );
  return judged.map((one) =>
    !one.verdict.accepted &&
    !one.view.block.aside &&
    (one.verdict.refusal === 'no-context' || one.verdict.refusal === 'elsewhere') &&
    proven.has(one.candidate.alias.entity)
      ? { ...one, verdict: accept('established') }
      : one,
  );
}
