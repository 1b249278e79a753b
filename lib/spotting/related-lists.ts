import type { Block } from '../text/block';
import type { Pausable } from './shared/pausable';

// Lists of other stories that stand in a text without a mark-up that says so: “Most read”, “Related”.

/** What heads such a list, in small letters. */
const HEAD =
  /^[\s#*_>-]*(?:related(?: (?:articles|stories|posts|news|coverage|topics|links|content))?|(?:most|more) (?:read|popular|viewed|shared|stories|articles|news|coverage|headlines)|more (?:from|on|in|like)|trending|top stories|popular (?:posts|stories)|recommended|editors?['’]?s? picks?|(?:latest|recent) (?:news|stories|posts|comments|headlines)|you (?:may|might) also like|(?:read|see) (?:more|next|also)|also read|don['’]t miss|conversations|comments)\b/;

/** What follows a head: nothing, the first headline, its number, or a sign. */
const BEHIND_HEAD = /^[^\w(]*(?:$|[A-Z0-9(])/;

/** What names one other story: “Related: Ministers meet”. */
const LABEL = /^\W*(?:related|read more|read next|also read|see also|more|watch|listen|don['’]t miss) ?[:|»>]/;

/** How many UTF-16 units of a block are looked at for a head, or for the end of a sentence. */
const FAR = 48;

const SENTENCE_END = /[.!?:;…]["'”’)\]*_]{0,6}\s{0,4}$/;

/** A shorter block is a line, even if it ends a sentence, in UTF-16 units. */
const PROSE = 80;

/** How many paragraphs make a story at whose foot lines are taken for a list, and how many lines make one. */
const PARAGRAPHS = 3;
const LINES = 2;

/**
 * The blocks that only name other stories, by their index: what is listed below a head until a paragraph follows, and
 * lines that no sentence ends at the foot of a story. Sites that name their parts by chance (“css-1x2y”) mark such lists
 * by nothing else, and plain texts by nothing at all. Cards that are stories of their own, as on a front page, are none.
 * May pause after each block.
 */
export function* relatedLists(blocks: readonly Block[]): Pausable<ReadonlySet<number>> {
  const found = new Set<number>();
  let story: number | undefined;
  let isListed = false;
  let paragraphs = 0;
  let foot: number[] = [];
  const close = () => {
    if (paragraphs >= PARAGRAPHS && foot.length >= LINES) for (const nth of foot) found.add(nth);
    foot = [];
  };
  for (const [nth, { text, kind, story: its, aside }] of blocks.entries()) {
    if (aside) continue;
    if (its !== story) {
      close();
      story = its;
      isListed = false;
      paragraphs = 0;
    }
    yield;
    const isOne = LABEL.test(text.slice(0, FAR).toLowerCase());
    if (isProse(text)) {
      isListed = false;
      if (!isOne) paragraphs++;
    } else isListed ||= isHead(text);
    if (isOne || isListed) found.add(nth);
    if (isProse(text) ? !isOne : kind !== 'text' && kind !== 'heading') foot = [];
    else foot.push(nth);
  }
  close();
  return found;
}

const isProse = (text: string): boolean => text.length >= PROSE && SENTENCE_END.test(text.slice(-FAR));

function isHead(text: string): boolean {
  const [head] = HEAD.exec(text.slice(0, FAR).toLowerCase()) ?? [];
  return head !== undefined && BEHIND_HEAD.test(text.slice(head.length, head.length + FAR));
}
