import type { Block } from '../text/block';
import { dayOfText } from '../text/days';
import { LETTERS } from '../text/words';
import { type Aboutness, aboutness } from './aboutness/aboutness';
import type { StoryAbout } from './aboutness/story-model';
import { timeOfOffices } from './arguments/time-of-offices';
import { views } from './document';
import { isInByline } from './english/byline';
import { LANGUAGE, type Language } from './english/language';
import type { Judged } from './judging/established';
import { judge } from './judging/judge';
import { firstTopic, frontPhrases } from './judging/phrases/front-phrases';
import type { FrontPhrase } from './judging/phrases/phrase-finder';
import { settleShared } from './judging/shared-forms';
import type { Reason } from './judging/verdict';
import type { CompiledLexicon } from './lexicon/compiled';
import type { Mention } from './mention';
import type { Candidate } from './shared/candidate';
import { CANDIDATES_A_STEP, finish, type Pausable } from './shared/pausable';
import type { Span } from './shared/span';
import type { View } from './shared/view';

/** What a text names. */
export interface Spotted {
  mentions: Mention[];
  /** What each story is about, with an entry for each subject that it says something of. */
  stories: readonly StoryAbout[];
  /** Every candidate with the judge’s word on it, accepted or refused. */
  judged: Judged[];
}

/** What is known of a text beside its blocks. */
export interface About {
  /** The day on which it was published (`YYYY-MM-DD`), or that its own dateline names. */
  day?: string | undefined;
  language?: Language | undefined;
  /**
   * Whether to judge a subject wherever its anchors stand, even without a field word near them: for a tool that
   * explains why a text is not about it.
   */
  asksAll?: boolean | undefined;
}

/** Finds the mentions in the blocks of one document. Without a day its own dateline counts. */
export function spot(blocks: readonly Block[], lexicon: CompiledLexicon, about: About = {}): Spotted {
  return finish(spotting(blocks, lexicon, { ...about, day: about.day ?? dayOfText(blocks) }));
}

/** What `spot` does, as work that can pause: no step of it is longer than one block takes. */
export function* spotting(
  blocks: readonly Block[],
  lexicon: CompiledLexicon,
  { day, language = LANGUAGE, asksAll }: About = {},
): Pausable<Spotted> {
  const prepared = yield* views(blocks, lexicon, language);
  const written = day ? { from: day, until: day } : yield* timeOfOffices(prepared);
  const about = yield* aboutness(prepared, lexicon.subjects, day, asksAll);
  yield* settleShared(prepared, about, written);
  const judged = yield* judge(prepared, about, written);
  const named = yield* mentionsOf(judged, about);
  const storiesWithNames = new Set(judged.flatMap((one) => (isOfItsStory(one, about) ? [one.view.block.story] : [])));
  const phrases = yield* frontPhrases(prepared, about, (story) => storiesWithNames.has(story), written);
  if (phrases.length === 0 && !named.some(({ onTopic }) => onTopic)) {
    const topic = yield* firstTopic(prepared, about, written);
    if (topic) phrases.push(topic);
  }
  const mentions = phrases.length > 0 ? yield* withPhrases(named, phrases) : named;
  return { mentions, judged, stories: about.stories };
}

/**
 * The mentions of the accepted candidates. A person’s mention includes the title before the name, and replaces mentions
 * inside that title.
 */
function* mentionsOf(judged: readonly Judged[], about: Aboutness): Pausable<Mention[]> {
  const kept: Mention[] = [];
  for (const one of judged) {
    const mention = mentionOf(one, about);
    if (!mention) continue;
    while (overlaps(kept.at(-1), mention)) kept.pop();
    kept.push(mention);
    if (kept.length % CANDIDATES_A_STEP === 0) yield;
  }
  return kept;
}

/**
 * Whether a candidate is marked as one of what its story is about, or of what concerns all, and stands in the story,
 * not in an aside.
 */
const isOfItsStory = ({ view, candidate, verdict }: Judged, about: Aboutness): boolean =>
  verdict.accepted &&
  !view.aside &&
  (about.isOn(candidate.alias.entity, view) ||
    (about.concernsAll(view) && isMarkedOnAnyFront(view, candidate, verdict.reason, about)));

/**
 * Merges names and phrases in the order of the text. A name that overlaps a phrase is left out: there are phrases only
 * in stories that name nobody of their own.
 */
function* withPhrases(named: readonly Mention[], phrases: readonly FrontPhrase[]): Pausable<Mention[]> {
  const all: Mention[] = [];
  let next = 0;
  for (const phrase of phrases) {
    const mention = mentionOfPhrase(phrase);
    for (let one = named[next]; one && isBefore(one, mention); one = named[++next]) all.push(one);
    while (overlaps(named[next], mention)) next++;
    all.push(mention);
    if (all.length % CANDIDATES_A_STEP === 0) yield;
  }
  return [...all, ...named.slice(next)];
}

const isBefore = (one: Mention, other: Mention): boolean =>
  one.block < other.block || (one.block === other.block && one.end <= other.start);

const mentionOfPhrase = ({ view, start, end, id, category }: FrontPhrase): Mention => ({
  block: view.index,
  start: view.folded.toOriginal(start),
  end: endInOriginal(view, end),
  id,
  category,
  reason: 'front',
  onTopic: true,
  inByline: false,
});

const overlaps = (one: Mention | undefined, { block, start, end }: Mention): boolean =>
  one !== undefined && one.block === block && one.start < end && start < one.end;

function mentionOf({ view, candidate, verdict }: Judged, about: Aboutness): Mention | undefined {
  if (!verdict.accepted) return undefined;
  const { entity } = candidate.alias;
  const start =
    entity.category === 'person' ? view.vocabulary.titles.startOfName(view.text, candidate.start) : candidate.start;
  const whole = withSigns(view.text, { start, end: candidate.end });
  return {
    block: view.index,
    start: view.folded.toOriginal(whole.start),
    end: endInOriginal(view, whole.end),
    id: entity.id,
    category: entity.category,
    reason: verdict.reason,
    onTopic: about.isOn(entity, view) || isMarkedOnAnyFront(view, candidate, verdict.reason, about),
    inByline: isInByline(view.text, whole.start, whole.end, true),
  };
}

/**
 * Whether what belongs to another front is marked all the same. A proper name is wherever the text is lit: who reads
 * about one partner’s quarrel meets the people of others. Where it is lit for what concerns all, so are terms that are
 * written as names, terms that mean one deal or measure alone, and deals for which the words around them speak. Goods
 * are only by a name that needs no context (F-35, but not “U.S. corn”), as every country has some.
 */
function isMarkedOnAnyFront(view: View, { start, end, alias }: Candidate, reason: Reason, about: Aboutness): boolean {
  const { category, specific } = alias.entity;
  const isGoods = category === 'goods';
  if (alias.name && !(isGoods && alias.need === 'context')) return about.isLitAtAll(view);
  if (isGoods || !about.concernsAll(view)) return false;
  if (!view.headline && HAS_CAPITALS.test(view.text.slice(start, end))) return true;
  return specific && (alias.need === 'nothing' || (category === 'deal' && reason === 'near'));
}

/** The first words of a term that is written as a name: “Economic Prosperity Deal”, “Phase One agreement”. */
const HAS_CAPITALS = /^[A-Z]\S* (?:\S+ )?[A-Z]/;

/**
 * Extends a span by the currency sign before a sum (“$550 billion”), by the last stop of initials (“W.T.O.”), or by the
 * quotation mark right beside it whose counterpart stands inside: “"de minimis" exemption”, “Trump's "Liberation Day"”.
 */
function withSigns(text: string, { start, end }: Span): Span {
  if (/^[$€£]\d/.test(text.slice(start - 1, start + 1))) return { start: start - 1, end };
  const inside = text.slice(start, end);
  if (/\.[A-Z]$/.test(inside) && text.charAt(end) === '.') return { start, end: end + 1 };
  const marks = inside.replace(APOSTROPHE, '').match(/["']/g);
  if (marks?.length !== 1) return { start, end };
  if (text.charAt(start - 1) === marks[0]) return { start: start - 1, end };
  return text.charAt(end) === marks[0] ? { start, end: end + 1 } : { start, end };
}

/** An apostrophe within a word, which is no quotation mark. */
const APOSTROPHE = new RegExp(`(?<=[${LETTERS}])'(?=[${LETTERS}])`, 'g');

/**
 * The end of a span in the original text: right after its last character, so that invisible characters behind it, which
 * folding dropped, stay outside.
 */
function endInOriginal({ folded }: View, end: number): number {
  return folded.toOriginal(end - 1) + 1;
}
