import type { LexiconEntity } from '../knowledge/lexicon';
import { isAllCaps, isCapitalized } from '../text/words';
import { isCourtesy, titleStart } from './titles';

/** Where a language puts the family name: “He Lifeng”, “Eric Adams”. */
export type NameOrder = 'family-first' | 'family-last';

/** The order of an entity’s own name, given its surname. */
export function nameOrder({ name }: LexiconEntity, surname: string): NameOrder {
  return name.startsWith(`${surname} `) ? 'family-first' : 'family-last';
}

/** What a name goes on to where it names a firm, a building or a relative instead of the person. */
const GOES_ON =
  /^(?:,? (?:Jr|Sr)\b| I{2,3}\b|(?: \p{Lu}\p{Ll}+)? (?:Organi[sz]ation|Tower|Towers|Media|Inc|Corp|Co|Group|Holdings|University|Foundation|Hotel|Hotels|International|Plaza|Auto|Street|Road|Bank|Card)\b)/u;

/** Whether the name that ends at `at` is only the beginning of a longer one (Donald Trump Jr., Trump Tower). */
export function goesOn(text: string, at: number): boolean {
  return GOES_ON.test(text.slice(at, at + 40));
}

/** Words that begin a sentence, or precede a name, in capitals, and are nobody’s given name. */
const NO_GIVEN_NAME = new Set(
  `a about according after afterward against ahead all also although american among and another anti april as asked at august because
  before behind beijing both but by can chinese could dear december despite did do does during each early either even every exactly
  february few finally first for former friday from given had has have here how however if in inside instead is it its january july
  june just last late later like many march may meanwhile monday more most mr ms near neither next no none nor not november now
  october of often on once one only or other our out outside over perhaps president pro rather republican saturday september several should
  since so some soon still such sunday that the their then there these they this those though through thursday thus to today
  tomorrow toward tuesday two under unless unlike until us using via was washington wednesday were what when where whether which
  while who whom whose why will with within without would yes yesterday yet you moments minutes hours days weeks months
  said says say told asked called met meets video watch read photo exclusive opinion analysis update live only no u.s`
    .split(/\s+/)
    .filter(Boolean),
);

const WORD_BEFORE = /([\p{L}\p{M}.'-]+)[ \u00a0]$/u;
const WORD_AFTER = /^[ \u00a0]([\p{L}\p{M}'-]+)/u;

/**
 * Whether a bare surname at `start`–`end` belongs to somebody else’s name: “He Jiankui”, “Eric Adams”, “Premier Li”,
 * “Xi’an”. Not to be asked where capitals carry no meaning.
 */
export function isRivalName(text: string, start: number, end: number, order: NameOrder): boolean {
  const after = text.slice(end, end + 30);
  if (/^['-]\p{L}/u.test(after) && !/^'s\b/i.test(after) && !/^-\p{Lu}/u.test(after)) return /^'/.test(after);
  if (order === 'family-first' && isGivenName(WORD_AFTER.exec(after)?.[1])) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (titleStart(text, start) !== undefined) return !isCourtesy(text, start);
  const word = WORD_BEFORE.exec(before)?.[1];
  return isGivenName(word) && !/[.]$/.test(word ?? '');
}

function isGivenName(word: string | undefined): boolean {
  if (!word || word.length < 2 || !isCapitalized(word) || isAllCaps(word)) return false;
  return !NO_GIVEN_NAME.has(word.toLowerCase()) && !/(?:'s|ly)$/.test(word);
}
