import type { Aboutness } from '../aboutness/aboutness';
import { isInByline, isInDateline } from '../english/byline';
import { sexByTitle } from '../english/grammar/introductions';
import { goesOn, isNameBehind, nameBefore, type Surname } from '../english/personal-names';
import { isCourtesy } from '../english/titles';
import { isInAddress } from '../english/web-address';
import type { CompiledEntity, Time } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { CANDIDATES_A_STEP, type Pausable } from '../shared/pausable';
import type { View } from '../shared/view';
import { type Bearers, bearers } from './bearers';
import { established, type Judged } from './established';
import { NameJudge } from './name-judge';
import { isPerson, isPronounLike, judgePronoun } from './pronoun';
import { isTitleOfAnother } from './titles-of-others';
import { accept, refuse, type Verdict } from './verdict';

/** Judges every candidate of a document, in order; `written` is when, if it is known. May pause between them. */
export function* judge(views: readonly View[], aboutness: Aboutness, written?: Time): Pausable<Judged[]> {
  const early = new NameJudge(aboutness, written);
  const known = yield* bearers(views, (view, candidate) => early.judge(view, candidate).accepted);
  const judge = new Judge(new NameJudge(aboutness, written), known);
  const judged: Judged[] = [];
  for (const view of views) {
    for (const [nth, candidate] of view.candidates.entries()) {
      judged.push({ view, candidate, verdict: judge.judge(view, candidate, nth, judged.length) });
      if (judged.length % CANDIDATES_A_STEP === 0) yield;
    }
  }
  return established(judged);
}

/** What the judge knows of a document while it goes through it, candidate by candidate. */
class Judge {
  /** The person whom the text named last, so far. */
  private lastNamed: CompiledEntity | undefined;
  /** The story that last named each bearer of a rare surname, whom it does not introduce. */
  private readonly rare = new Map<CompiledEntity, number>();

  constructor(
    private readonly names: NameJudge,
    private readonly bearers: Bearers,
  ) {}

  /** Judges the `nth` candidate of a block, which is the document’s `ordinal`th. */
  judge(view: View, candidate: Candidate, nth: number, ordinal: number): Verdict {
    const verdict = this.judgeOne(view, candidate, nth, ordinal);
    if (verdict.accepted && isPerson(candidate)) this.lastNamed = candidate.alias.entity;
    return verdict;
  }

  private judgeOne(view: View, candidate: Candidate, nth: number, ordinal: number): Verdict {
    const { alias, start, end } = candidate;
    if (isInAddress(view.text, start)) return refuse('address');
    if (!alias.surname && isTitleOfAnother(view, candidate)) return refuse('title-of-another');
    if (isPerson(candidate)) {
      if (isByline(view, candidate)) return refuse('byline');
      if (goesOn(view.text, end, alias.entity.continuations)) return refuse('longer-name');
      if (this.bearers.isRival(ordinal)) return refuse('rival');
      if (alias.bare && alias.surname) return this.judgeSurname(view, candidate, alias.surname, nth, ordinal);
    } else if (alias.entity.category === 'place' && isInDateline(view.text, start, end)) {
      return refuse('byline');
    }
    return this.names.judge(view, candidate);
  }

  private judgeSurname(view: View, candidate: Candidate, surname: Surname, nth: number, ordinal: number): Verdict {
    const { text, headline, block } = view;
    const { alias, start, end } = candidate;
    const given = headline ? nameBefore(text, start) : undefined;
    if (given && this.bearers.isRivalGivenName(surname.text, block.story, given)) return refuse('rival');
    const isFamous = alias.need !== 'introduction';
    const bearer = this.bearerOf(view, surname, nth, ordinal, isFamous);
    // The surname of somebody in news of all kinds (Trump) goes on to mean him after a relative was introduced.
    if (bearer === 'rival' && !alias.entity.inAllNews) return refuse('rival');
    // A famous surname means its famous bearer once he is named, if only by it.
    if (isFamous && this.names.hasNamed(alias.entity, block.story)) return accept('surname');
    if (isFamous && bearer === undefined) return this.names.judge(view, candidate);
    if (bearer === undefined && this.isRare(view, candidate, surname)) return accept('near');
    if (bearer !== alias.entity) return refuse('not-introduced');
    if (!isCourtesy(text, start) && this.bearers.isFirm(surname.text, block.story, alias.entity, ordinal))
      return refuse('not-introduced');
    if (!headline && isNameBehind(text, end, surname, view.vocabulary)) return refuse('longer-name');
    if (!isPronounLike(surname.text) || isCourtesy(text, start)) return accept('surname');
    return judgePronoun({
      view,
      start,
      end,
      neighbors: this.people(view, nth),
      isLastNamed: this.lastNamed === alias.entity,
      isIntroduced: this.bearers.isIntroduced(surname.text, block.story, alias.entity, ordinal),
    });
  }

  /**
   * The bearer of a surname here: the one introduced last before this place. Headings, captions and the opening may
   * stand before all introductions; there it is then the only bearer whom the whole story introduces. In a headline it
   * always is, and in a paragraph that introduces him further down, but for surnames that stand first. A
   * famous bearer is there from the beginning, so what an opening says before it names somebody else is his.
   */
  private bearerOf(view: View, { text, first }: Surname, nth: number, ordinal: number, isFamous: boolean) {
    const { headline, block, candidates } = view;
    const before = headline ? undefined : this.bearers.lastUpTo(text, block.story, ordinal);
    if (before !== undefined) return before;
    const isText = !headline && block.kind === 'text';
    const isOpening = this.bearers.isOpening(view);
    const only = this.bearers.only(text, block.story, isOpening);
    if (!isText || isOpening) return isText && isFamous && only === 'rival' ? undefined : only;
    const end = ordinal - nth + candidates.length;
    const isHere = only !== undefined && only !== 'rival' && this.bearers.isIntroduced(text, block.story, only, end);
    return isHere && !first ? only : undefined;
  }

  /**
   * Whether a rare surname says by itself who is meant: behind a courtesy title or before the word for a government
   * (“Mr. Trudeau”, “the Ishiba cabinet”), or beside a word that the seeds tell (“Starmer and Trump”), in a passage on
   * his front, in a story that names nobody else by it. From there on it does.
   */
  private isRare(view: View, candidate: Candidate, { text, firm }: Surname): boolean {
    const { entity, context } = candidate.alias;
    const { story } = view.block;
    if (!context?.near || firm || this.bearers.hasRival(text, story)) return false;
    const isKnown = this.rare.get(entity) === story || this.names.isBeside(view, candidate, isPublic(view, candidate));
    if (isKnown) this.rare.set(entity, story);
    return isKnown;
  }

  private people({ candidates }: View, nth: number): Candidate[] {
    return [candidates[nth - 1], candidates[nth + 1]].filter(
      (one): one is Candidate => one !== undefined && isPerson(one),
    );
  }
}

/** The word for a government behind a surname. */
const GOVERNMENT = /^ (?:administration|cabinet|government)\b/i;

/** Whether a text takes it for granted that people know the bearer of a surname. */
const isPublic = ({ text }: View, { start, end }: Candidate): boolean =>
  sexByTitle(text, start) !== undefined || GOVERNMENT.test(text.slice(end, end + 16));

const isByline = ({ block, text }: View, { start, end, alias }: Candidate): boolean =>
  block.byline === true || isInByline(text, start, end, alias.entity.writes);
