// Whether “’s” is a possessive: “He’s schedule left no room”, and not “He’s fond of tea”.

/** Nouns that follow a possessive: those with a telling ending, and words of office. */
const NOUN =
  /^(?:\w+(?:ance|ence|tion|sion|ment|ship|ness|ity|ism|ule|dure|cade|tone|mandate|or)|team|aide|list|office|trip|visit|boss|rise|role|plan|offer|speech|staff|camp|side|word|message|portfolio|entourage|interpreter|adviser|spokesman|minister|manner|career|wife|family|home|hometown|desk|job|task|brief|remit|rank|influence|itinerary|reply|ally|allies|supply|approval|proposal|arrival|initiative|motive|rival|first \w+)s?$/i;

/** Plurals: no adjective ends like them. */
const PLURAL = /(?:[^suiy']s|[^aeiou]ies)$/i;
const NO_PLURAL =
  /^(?:always|sometimes|perhaps|besides|yours|hers|ours|theirs|overseas|towards?|indoors|outdoors|upstairs|less)$/i;

/** Words that follow “he is” or “he has”, and no possessive. */
const PREDICATE =
  /^(?:a|an|the|not|no|never|always|also|still|now|just|only|very|quite|so|too|such|as|been|got|had|gone|done|made|seen|said|taken|one|more|most|less|at|in|on|from|for|with|under|up|out|off|back|here|there|what|who|how|why|my|your|his|her|our|their|going|\w+ing|\w+ed|\w+ly|\w+ful|\w+ous|\w+ive|\w+ient|\w+able|\w+ible|\w+al|\w+ent|\w+ic)$/i;

const FOLLOWS_SUBJECT =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|did|does|do|left|filled|said|fell|rose|came|went|took|began|met|\w+ed|\w+s)$/i;

/** Adjectives that stand before such a noun. */
const ATTRIBUTE = /^(?:chief|former|first|own|main|top|closest|economic|security|public|official|next|last|latest)$/i;

/** Nouns in -ing that a public man has; a verb must follow somewhere (“He’s meeting with Greer lasted an hour”). */
const EVENT =
  /^\s+(?:meeting|briefing|opening|hearing|standing|thinking|upbringing|backing|handling)\b[^.;!?]{0,80}\b(?:is|was|were|has|had|will|lasted|ended|began|came|went|took|made|drew)\b/i;

/** An insertion between commas, after which the sentence goes on: “He’s pencil, an aide noted, was short”. */
const INSERTION = /^\s+[A-Za-z'-]+, [^,.;:!?]{3,60}, ([A-Za-z'-]+)/;

/**
 * Whether “’s”, followed by `after`, is a possessive (“He’s schedule left no time”) and not “is” or “has” (“He’s fond
 * of trains”): what follows is a noun, by its ending, or a word that a verb follows, right away or behind an insertion.
 * `isAttribute` knows words of the subject that stand before such a noun (“He’s trade team”).
 */
export function isPossessive(after: string, isAttribute: (word: string) => boolean = () => false): boolean {
  if (EVENT.test(after)) return true;
  const [first = '', second = ''] = (after.match(/^\s+([A-Za-z'-]+)(?:\s+([A-Za-z'-]+))?/) ?? []).slice(1);
  if (!first) return false;
  // Behind a possessive and its noun a verb follows. A sentence that ends right there says what he is (“He’s nuts.”).
  if (/^\s+[A-Za-z'-]+[.!?]/.test(after)) return false;
  if (NOUN.test(first)) return true;
  if (PLURAL.test(first) && !NO_PLURAL.test(first) && !/^(?:has|was|is|his)$/i.test(first)) return true;
  if (NOUN.test(second) && (ATTRIBUTE.test(first) || isAttribute(first))) return true;
  if (/^(?:own|security)$/i.test(first)) return true;
  const next = INSERTION.exec(after)?.[1] ?? second;
  return !PREDICATE.test(first) && FOLLOWS_SUBJECT.test(next);
}
