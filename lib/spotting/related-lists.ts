import type { Block } from '../text/block';
import { isListHead } from '../text/paragraphs';
import type { Pausable } from './shared/pausable';

// Lists of other stories that stand in a text without a mark-up that says so: “Most read”, “Related”.

/** What names one other story: “Related: Ministers meet”. */
const LABEL = /^\W*(?:related|(?:also )?read(?: more| next)?|see also) ?[:|»]/;

/** How many UTF-16 units of a block are looked at for a label, or for the end of a sentence. */
const FAR = 48;

/** The end of a sentence, also with the marks of notes behind it: “was raised.[3]”. */
const SENTENCE_END = /[.!?…]["'”’)\]*_]{0,6}(?: ?\[\w{1,4}\]|\d{1,3}(?!\d)){0,6}\s{0,4}$/;

/** A sentence of so many UTF-16 units goes on with the story; headlines seldom end in a stop, and then are shorter. */
const SENTENCE = 40;

/** How many paragraphs of how many UTF-16 units make a story at whose foot lines are taken for a list. */
const PARAGRAPHS = 3;
const PARAGRAPH = 80;

/** How many lines are such a list, and how long each may be, in UTF-16 units: a longer one may be cut off. */
const LINES = 2;
const LONGEST_LINE = 160;

/** A line that is none of a list: it has its day, or somebody speaks in it. */
const OF_STORY = /^\W*(?:[A-Z][a-z]{2,8}\.? \d|\d{4}\b|[A-Z. ]+: )/;

/**
 * The blocks that only name other stories, by their index: what is listed below a head until a sentence follows, and
 * lines that no sentence ends at the foot of a story. A head counts once the story has a sentence, as a page may begin
 * with a strip of links. Sites that name their parts by chance (“css-1x2y”) mark such lists by nothing else, and plain
 * texts by nothing at all. Cards that are stories of their own are none, as on a front page, unless they stand below a
 * head behind a story of several paragraphs and before any with a sentence. May pause after each block.
 */
export function* relatedLists(blocks: readonly Block[]): Pausable<ReadonlySet<number>> {
  const found = new Set<number>();
  // For each story how many paragraphs it has, and in which block its last sentence ends.
  const stories = new Map<number, [count: number, last: number]>();
  const sentences: boolean[] = [];
  for (const [nth, { text, story, aside }] of blocks.entries()) {
    yield;
    sentences[nth] = text.length >= SENTENCE && SENTENCE_END.test(text.slice(-FAR));
    if (aside || !sentences[nth]) continue;
    const [count = 0] = stories.get(story) ?? [];
    stories.set(story, [text.length >= PARAGRAPH ? count + 1 : count, nth]);
  }
  const isLong = (story: number) => Number(stories.get(story)?.[0]) >= PARAGRAPHS;
  let story: number | undefined;
  let sawLong = false;
  let sawSentence = false;
  let isListed = false;
  let foot: number[] = [];
  const close = () => {
    if (foot.length >= LINES) for (const nth of foot) found.add(nth);
    foot = [];
  };
  for (const [nth, { text, kind, story: its, aside }] of blocks.entries()) {
    yield;
    if (aside) continue;
    if (its !== story) {
      close();
      sawLong ||= story !== undefined && isLong(story);
      story = its;
      isListed &&= sawLong && !isLong(its);
      sawSentence = false;
    }
    if (sentences[nth]) [isListed, sawSentence] = [false, true];
    else isListed ||= (sawSentence || sawLong) && isListHead(text);
    if (isListed || (!sentences[nth] && LABEL.test(text.slice(0, FAR).toLowerCase()))) found.add(nth);
    if (!isLong(its) || nth < Number(stories.get(its)?.[1])) continue;
    const isLine = (kind === 'text' || kind === 'heading') && text.length <= LONGEST_LINE && !OF_STORY.test(text);
    if (isLine && !SENTENCE_END.test(text.slice(-FAR))) foot.push(nth);
    else foot = [];
  }
  close();
  return found;
}
