import type { Block } from '../text/block';
import { LETTERS } from '../text/words';
import { type Aboutness, aboutness } from './aboutness/aboutness';
import type { StoryAbout } from './aboutness/story-model';
import { textDate } from './arguments/text-date';
import { views } from './document';
import { LANGUAGE, type Language } from './english/language';
import { type FrontPhrase, frontPhrases } from './judging/front-phrases';
import { type Judged, judge } from './judging/judge';
import { settleShared } from './judging/shared-forms';
import type { CompiledAlias, CompiledLexicon } from './lexicon/compiled';
import type { Mention } from './mention';
import { CANDIDATES_A_STEP, finish, type Pausable } from './shared/pausable';
import type { Span } from './shared/span';
import type { View } from './shared/view';

/** What a text names. */
export interface Spotted {
  mentions: Mention[];
  /** What each of its stories is about, of which something was found. */
  stories: readonly StoryAbout[];
  /** Every candidate with the judge’s word on it, accepted or refused. */
  judged: Judged[];
}

/** What is known of a text beside its blocks. */
export interface About {
  /** The day on which it was published (`YYYY-MM-DD`). Without it the text’s own dateline counts. */
  day?: string | undefined;
  language?: Language | undefined;
  /** Whether subjects are judged, too, of which the text cannot be: for a tool that says why. */
  asksAll?: boolean | undefined;
}

/** Finds the mentions in the blocks of one document. */
export function spot(blocks: readonly Block[], lexicon: CompiledLexicon, about: About = {}): Spotted {
  return finish(spotting(blocks, lexicon, about));
}

/** What `spot` does, as work that can pause: no step of it is longer than one block takes. */
export function* spotting(
  blocks: readonly Block[],
  lexicon: CompiledLexicon,
  { day, language = LANGUAGE, asksAll }: About = {},
): Pausable<Spotted> {
  const prepared = yield* views(blocks, lexicon, language);
  const written = day ?? textDate(prepared);
  const about = yield* aboutness(prepared, lexicon.subjects, written, asksAll);
  yield* settleShared(prepared, about, written);
  const judged = yield* judge(prepared, about, written);
  const named = yield* mentionsOf(judged, about);
  const storiesWithNames = new Set(
    named.flatMap((one) => (isOfStory(one, prepared) ? [prepared[one.block]?.block.story] : [])),
  );
  const phrases = yield* frontPhrases(prepared, about, (story) => storiesWithNames.has(story), written);
  const mentions = phrases.length > 0 ? yield* withPhrases(named, phrases) : named;
  return { mentions, judged, stories: about.stories };
}

/**
 * The mentions of what was accepted. A title may reach back over mentions that were accepted by themselves; the person’s
 * mention holds them.
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

/** Whether a mention is to be marked, and stands in its story and not beside it. */
const isOfStory = ({ block, onTopic }: Mention, views: readonly View[]): boolean =>
  onTopic && views[block]?.block.aside === false;

/** Both, in their order. What a phrase overlaps is not to be marked, and gives way. */
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

const mentionOfPhrase = ({ view, start, end, id }: FrontPhrase): Mention => ({
  block: view.index,
  start: view.folded.toOriginal(start),
  end: endInOriginal(view, end),
  id,
  reason: 'front',
  onTopic: true,
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
    reason: verdict.reason,
    onTopic: about.isOn(entity, view) || (isProperName(candidate.alias) && about.concernsAll(view)),
  };
}

/**
 * Whether a form names somebody or something by itself. These are marked in any text that is lit for what concerns all, as
 * most texts on a front are: it names people and deals of many fronts. Goods are not, as every country has some.
 */
const isProperName = ({ name, entity }: CompiledAlias): boolean => name && entity.category !== 'goods';

/**
 * Takes in the sign before a sum (“$550 billion”), and the mark right beside it of which the other stands inside:
 * “"de minimis" exemption”, “Trump's "Liberation Day"”.
 */
function withSigns(text: string, { start, end }: Span): Span {
  if (/^[$€£]\d/.test(text.slice(start - 1, start + 1))) return { start: start - 1, end };
  const inside = text.slice(start, end);
  const marks = inside.replace(APOSTROPHE, '').match(/["']/g);
  if (marks?.length !== 1) return { start, end };
  if (text.charAt(start - 1) === marks[0]) return { start: start - 1, end };
  return text.charAt(end) === marks[0] ? { start, end: end + 1 } : { start, end };
}

/** A mark within a word, which quotes nothing. */
const APOSTROPHE = new RegExp(`(?<=[${LETTERS}])'(?=[${LETTERS}])`, 'g');

/** The end of the last character, not the start of the next: what was folded away between them stays outside. */
function endInOriginal({ folded }: View, end: number): number {
  return folded.toOriginal(end - 1) + 1;
}
