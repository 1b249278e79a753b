import { CAPITALS, LETTERS } from '../../text/words';
import { positionOf } from '../english/position';
import { isJoinedToName, isObject, isPaired } from '../english/surname-proof';
import type { Candidate } from '../shared/candidate';
import type { View } from '../shared/view';
import { accept, type Reason, refuse, type Verdict } from './verdict';

// Surname or pronoun: He, the vice premier, or he.

/** Surnames that are written like an English pronoun. */
const PRONOUNS = new Set(['He', 'She', 'You', 'Her']);

/** Whether a candidate would be a person. */
export const isPerson = ({ alias }: Candidate): boolean => alias.entity.category === 'person';

/** Whether a surname could be a pronoun at the start of a sentence. */
export const isPronounLike = (surname: string): boolean => PRONOUNS.has(surname);

/** A pronoun-like surname where it stands in a text. */
export interface Occurrence {
  view: View;
  start: number;
  end: number;
  /** The people named right before and right after it in the same block. */
  neighbors: readonly { start: number; end: number }[];
  /** Whether its bearer is the person whom the text named last. */
  isLastNamed: boolean;
  /** Whether the story has introduced its bearer before. */
  isIntroduced: boolean;
}

/**
 * Decides between surname and pronoun. Inside a sentence a capital means a surname, as English writes the pronoun in
 * small letters there, except for God. At the start of a sentence both have a capital: there it is a surname only if
 * what follows proves it.
 */
export function judgePronoun(occurrence: Occurrence): Verdict {
  const { view, start, end } = occurrence;
  const { text } = view;
  if (isJoinedToName(text, start, end, occurrence.neighbors)) return accept('paired');
  const position = positionOf(text, start, end);
  if (position === 'joined') return refuse('pronoun');
  if (position === 'cell' || position === 'label') return accept(position);
  if (view.headline) {
    if (position === 'enclosed' || isObject(text, start, end, view.vocabulary, occurrence.neighbors))
      return accept('object');
    if (isPaired(text, start, end, view.vocabulary, occurrence.neighbors, view.candidates.filter(isPerson)))
      return accept('paired');
    return refuse('headline');
  }
  if (isReverent(view)) return refuse('reverence');
  if (text.slice(start, end) === text.slice(start, end).toUpperCase()) return refuse('pronoun');
  if (LARGE_VERB.test(text.slice(end, end + 12))) return refuse('headline');
  if (position === 'inside' || position === 'enclosed') return accept(position);
  // Before the introduction it is taken for a pronoun, with which a story may well begin, whatever follows.
  if (!occurrence.isIntroduced && view.block.kind === 'text') return refuse('pronoun');
  const proof = isConjoined(occurrence) ? 'list' : provenAtStart(text.slice(end, end + 120), view);
  return proof ? accept(proof) : refuse('pronoun');
}

/**
 * Whether it is joined to another person (“He and Bessent”), and its bearer was named last: then surname and pronoun
 * mean the same man.
 */
const isConjoined = ({ view, end, neighbors, isLastNamed }: Occurrence): boolean =>
  isLastNamed && neighbors.some(({ start }) => start > end && /^ (?:and|or|&) $/.test(view.text.slice(end, start)));

/** A verb with a capital after “He”: a headline that stands in the text (“Related: Trump Says He Will Go”). */
const LARGE_VERB =
  /^ (?:Is|Was|Will|Has|Had|Would|Can|Could|Should|Must|May|Might|Said|Says|Did|Does|Never|Just|Still|Also|Wants|Won't|Can't|Didn't|Doesn't|Isn't)\b/;

/** Words that follow “He,” when it is a pronoun: “He, too, …”, “He, however, …”. */
const ADVERBIAL =
  /^, (?:too|also|however|of course|of all|then|in turn|meanwhile|himself|alone|like|unlike|along|together|as|for|instead|therefore|though|in|at|on|by|to|with|without|no doubt|perhaps|apparently|rather|she|they|I|we|you|it|and|or|but|more|after|before|when|if|while|since|being|having|unfortunately|\w+ly)\b/i;

/** A word with a capital behind the comma. */
const CAPITALIZED = new RegExp(`^, [${CAPITALS}][${LETTERS}]`);

/** An attribution behind the comma: “He, Trump said, is a good man.” */
const SPEAKER = new RegExp(
  `^, (?:[${CAPITALS}][${LETTERS}.'-]+ ){1,3}(?:said|says|added|adds|told|wrote|writes|noted|argued|insisted|recalled)\\b`,
);

/**
 * A bracket that begins with a small letter or a digit, and so with no name: “He (left)”, “He (70)”. A name in it would
 * explain a pronoun: “He (Trump)”.
 */
const BRACKET = /^ \([\da-z]/;

/** An apposition between dashes: “He — the vice premier — said”, “He -- China’s negotiator --”. */
const BETWEEN_DASHES = /^ ?(?:--|—|-(?= )) ?(?:the|an?|[A-Z][A-Za-z.]*'s) [^.!?—]{2,60}?(?:--|—| - )/;

/**
 * What proves that “He” at the start of a sentence is a name: a noun that it owns, a list or an apposition. `after` is
 * the text right behind it.
 */
function provenAtStart(after: string, { language, vocabulary }: View): Reason | undefined {
  if (/^'s\b/.test(after)) {
    const isAttribute = (word: string) => vocabulary.isTitleWord(word);
    return language.isPossessive(after.slice(2), isAttribute) ? 'possessive' : undefined;
  }
  if (BRACKET.test(after) || BETWEEN_DASHES.test(after)) return 'apposition';
  if (!/^,\s/.test(after)) return undefined;
  const aside = after.replace(/^,\s+/, ', ');
  if (ADVERBIAL.test(aside) || SPEAKER.test(aside)) return undefined;
  return CAPITALIZED.test(aside) ? 'list' : 'apposition';
}

/** Words of worship: a paragraph that has them may write “He” for God. */
const WORSHIP =
  /\b(?:sermons?|preach(?:er|ed|es|ing)|hymns?|psalms?|gospels?|scriptures?|creed|liturgy|Bible|Qur'?an|Almighty|Jesus|Christ|the Lord|O Lord|God|Allah|Messiah|Holy Spirit|Creator|Heavenly Father|parish|choir|vicar|worshippers?|congregation|prayers?)\b/g;

/** A capitalised pronoun inside a sentence, as texts of worship write it for God: “to Him”, “His people”. */
const LARGE_PRONOUN =
  /(?<=[a-z,] )(?:Him|Himself|His(?! (?:Excellency|Majesty|Highness|Holiness|Honou?r|Eminence))|Thee|Thou|Thy)\b/g;

/** Whether a paragraph writes pronouns for God with a capital, so that a capital proves no surname in it. */
const isReverent = (view: View): boolean => view.matches(WORSHIP).length > 0 || view.matches(LARGE_PRONOUN).length > 0;
