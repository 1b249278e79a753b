import { between, MODIFIER } from './phrases';

// Verbs with their objects: what a state has or does, and so owns.

/** Where something stands in a text. */
export interface PhraseSpan {
  start: number;
  end: number;
}

/**
 * Verbs whose subject has, makes or imposes what their object names, and so owns it. Words are looked up in a set, as
 * an engine takes 2 ms to compile an expression for them.
 */
const VERBS: ReadonlySet<string> = new Set(
  (
    'has have had ran run runs put puts set fought fight fights began begun sold sell sells grow grows grew signed traded ' +
    'swapped cut cuts end ends sets'
  ).split(' '),
);

/** The stems of more such verbs; up to four letters may follow (“imposing”). */
const STEMS = (
  'post record report levi impos rais slap plac announc prepar threaten plan adopt approv wag start open launch ship ' +
  'harvest collect charg appl kept keep lower lift dropp scrap remov doubl suspend propos pass defend order enact introduc'
).split(' ');

/** Verbs of answering and deciding, up to the preposition before their object: “responded to them with”. */
const ANSWERS = /^ (?:(?:answer|respond|retaliat|hit|struck)[a-z]{0,3}(?: [a-z]+){0,2} with|decid[a-z]{1,3} on)\b/;

const isVerb = (word: string): boolean =>
  VERBS.has(word) || STEMS.some((stem) => word.length <= stem.length + 4 && word.startsWith(stem));

/** Words that may stand before such a verb; forms of “be” only before one in -ing, as “is hit with” is no act. */
const BEFORE_VERB =
  /^,? (?:ha[sd]|have|itself|also|then|now|already|soon|still|would|will|may|might|could|must|too|(?:plan|vot|vow|decid|threaten|agre|promis|pledg)[a-z]{1,4} to|(?:is|are|was|were|been)(?= [a-z]+ing\b)),?(?= )/;

/** “Has faced”, “has to pay”: this “has” has nothing, and a verb of the lists would be found behind it. */
const HAS_DONE = /^ ha(?:s|d|ve) (?:to|[a-z]+(?:ed|en|aid|orne))\b/;

/** Where such a verb at the beginning of a text ends; 0 where it begins with none. */
function endOfVerb(text: string): number {
  const [word = ''] = /^ [a-z]+/.exec(text) ?? [];
  if (isVerb(word.slice(1)) && !HAS_DONE.test(text)) return word.length;
  return (/ (?:with|on)\b/.test(text) && ANSWERS.exec(text)?.[0].length) || 0;
}

/**
 * All places where the verb of a text that begins right behind its subject may end: behind “has”, and behind “has cut”.
 */
export function endsOfVerb(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; ; ) {
    const end = endOfVerb(text.slice(at));
    if (end > 0) ends.push(at + end);
    const before = BEFORE_VERB.exec(text.slice(at))?.[0].length;
    if (!before) return ends;
    at += before;
  }
}

/** Who acts for a state, in the singular. */
const ACTORS: ReadonlySet<string> = new Set(
  (
    'administration cabinet commission congress government lawmaker leader minister ministry official parliament ' +
    'president senate senator'
  ).split(' '),
);

/** How many words behind the name of a state one of these is looked for. */
const MOST_WORDS = 3;

/** The name of an actor between commas: “, Ruth Dreifuss,”. */
const NAME = /^, [A-Z][^,.;:]{2,40},(?= )/;

/** A text behind the name of a state, from where the verb would stand if somebody who acts for it is the subject. */
function behindActor(text: string): string {
  let end = /^(?:'s?)?/.exec(text)?.[0].length ?? 0;
  for (let nth = 0; nth < MOST_WORDS; nth++) {
    const [word] = /^ [A-Za-z]+/.exec(text.slice(end)) ?? [];
    if (!word) return text;
    end += word.length;
    const noun = word.slice(1).toLowerCase();
    if (ACTORS.has(noun) || ACTORS.has(noun.replace(/s$/, ''))) return text.slice(end).replace(NAME, '');
  }
  return text;
}

/** What stands between such a verb and its object. */
const GAP = new RegExp(`^(?: (?:an?|the|no|its|their|any|another|of))?(${MODIFIER}){0,3} $`);

function isGap(text: string): boolean {
  const rest = behindActor(text);
  return endsOfVerb(rest).some((end) => GAP.test(rest.slice(end)));
}

/** How far before its object a subject may stand, in UTF-16 units. */
const FAR = 72;
/** How far behind it the subject of a relative clause may stand: “the deficit that Japan has”. */
const BEHIND = 10;

/**
 * Whether a phrase is the object of what somebody has or does: “Austria ran a deficit”, “the deficit that Japan has”.
 */
export function isObjectOf(text: string, subject: PhraseSpan, phrase: PhraseSpan): boolean {
  if (subject.end <= phrase.start)
    return phrase.start - subject.end <= FAR && isGap(between(text, subject.end, phrase.start));
  return (
    subject.start - phrase.end <= BEHIND &&
    /^ (?:that |which )?(?:the )?$/.test(text.slice(phrase.end, subject.start)) &&
    endsOfVerb(behindActor(text.slice(subject.end, subject.end + FAR))).length > 0
  );
}
