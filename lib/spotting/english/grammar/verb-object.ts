import { areModifiers, between } from './phrases';

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
    'has have had ran run runs put puts set began begun sold sell sells grow grows grew signed traded ' +
    'swapped cut cuts end ends sets struck'
  ).split(' '),
);

/** The stems of more such verbs; up to four letters may follow (“imposing”). */
const STEMS: ReadonlySet<string> = new Set(
  (
    'post record report levi impos rais slap plac announc prepar threaten plan adopt approv wag start open launch ship ' +
    'harvest collect charg appl kept keep lower lift drop scrap remov doubl suspend propos pass defend order enact ' +
    'introduc reach conclud negotiat upgrad seal strik'
  ).split(' '),
);

/** How many letters of a verb may stand behind its stem, and how many a stem has at least. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/** Whether a word is one of these stems with an ending. */
function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
  for (let end = word.length; end >= shortest; end--) if (stems.has(word.slice(0, end))) return true;
  return false;
}

const isVerb = (word: string): boolean => VERBS.has(word) || hasStem(word, STEMS);

/** Verbs of answering and deciding, up to the preposition before their object: “responded to them with”. */
const ANSWERS = /^ (?:(?:answer|respond|retaliat|hit|struck)[a-z]{0,3}(?: [a-z]+){0,2} with|decid[a-z]{1,3} on)\b/;

/** Words that may stand before such a verb. */
const HELPERS: ReadonlySet<string> = new Set(
  'has had have itself also then now already soon still would will may might could must to too not never do does did'.split(
    ' ',
  ),
);

/** Forms of “be”, which stand only before one in -ing: “is hit with” is no act. */
const FORMS_OF_BE: ReadonlySet<string> = new Set('is are was were been'.split(' '));

/** Stems of verbs that stand before one with “to”: “plans to impose”. */
const INTENTIONS: ReadonlySet<string> = new Set('plan vot vow decid threaten agre promis pledg'.split(' '));

/** How much of the beginning of a text stands before such a verb as one of these helpers; 0 where none does. */
function helperLength(text: string): number {
  const [start, word = ''] = /^,? ([a-z]+)/.exec(text) ?? [];
  if (!start) return 0;
  let end = start.length;
  if (FORMS_OF_BE.has(word)) {
    if (!/^ [a-z]+ing\b/.test(text.slice(end))) return 0;
  } else if (!HELPERS.has(word)) {
    if (!text.startsWith(' to ', end) || !hasStem(word, INTENTIONS)) return 0;
    end += ' to'.length;
  }
  if (text.charAt(end) === ',') end++;
  return text.charAt(end) === ' ' ? end : 0;
}

/** “Has faced”, “has to pay”: this “has” has nothing, and a verb of the lists would be found behind it. */
const HAS_DONE = /^ ha(?:s|d|ve) (?:to|[a-z]+(?:ed|en|aid|orne))\b/;

/** Whether a text has one of the prepositions of `ANSWERS`, which an engine takes long to compile. */
const hasPreposition = (text: string): boolean => text.includes(' with ') || text.includes(' on ');

/** Where such a verb at the beginning of a text ends; 0 where it begins with none. */
function endOfVerb(text: string): number {
  const [word = ''] = /^ [a-z]+/.exec(text) ?? [];
  if (isVerb(word.slice(1)) && !(word.startsWith(' ha') && HAS_DONE.test(text))) return word.length;
  return (hasPreposition(text) && ANSWERS.exec(text)?.[0].length) || 0;
}

/**
 * All places where the verb of a text that begins right behind its subject may end: behind “has”, and behind “has cut”.
 */
export function endsOfVerb(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; ; ) {
    const end = endOfVerb(text.slice(at));
    if (end > 0) ends.push(at + end);
    const before = helperLength(text.slice(at));
    if (before === 0) return ends;
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

/** What may stand right behind such a verb, before the words of its object. */
const DETERMINER = /^ (?:an?|the|no|its|their|any|another|of)(?=[ -])/;

/** Whether a text has a word that may be such a verb: most have none, and an engine takes 1 ms to compile the rest. */
const mayHaveVerb = (text: string): boolean =>
  hasPreposition(text) || text.split(' ').some((word) => isVerb(word.replace(',', '')));

function isGap(text: string): boolean {
  if (text.endsWith(' lower ') || !mayHaveVerb(text)) return false;
  const rest = behindActor(text);
  return rest.endsWith(' ') && endsOfVerb(rest).some((end) => areModifiers(rest.slice(end).replace(DETERMINER, ''), 3));
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
