import type { CompiledAlias, Time } from '../lexicon/compiled';
import { hasAnyOf } from '../shared/any-word';
import { type Span, within } from '../shared/span';
import type { View } from '../shared/view';
import { timeOfLeader } from './earlier-leaders';

// Of which time a passage speaks. It matters for names that mean something only in their own time: “the trade war of
// 2018”.

/** A year, with the preposition before it: “since 2018”, “until 2020”, or “than in 2017”, which only compares. */
const YEAR =
  /(?<![\d$£€,.-])(?:\b(?:[Ss]ince|[Ff]rom|[Aa]fter|[Uu]ntil|[Tt]ill|[Bb]efore|[Bb]y|[Tt]han|[Tt]han in|[Cc]ompared (?:with|to)) (?:early |late |mid-|[A-Za-z]{2,}\.? (?:\d{1,2}, )?)?)?(?:1[789]|20)\d{2}(?!\d|%|[,.]\d| (?:percent|people|tons|dollars|jobs|miles))/g;

/** The beginning of a sentence about a time long before anything that has its time in the lexicon: “A century ago”. */
const AGES =
  '(?:A|One|Two) (?:century|centuries|generations?) ago|(?:[A-Z][a-z]+ (?:[a-z]+ )?d|D)ecades? ago|[A-Z][a-z]+ty(?:-[a-z]+)? years ago';

/**
 * Words for such a time: “in the nineteenth century”. Not “the highest since the Great Depression”, or a firm that “was
 * founded forty years ago”, as these speak of today.
 */
const LONG_AGO = new RegExp(
  `\\b(?:(?:[Ii]n|[Dd]uring|[Tt]hrough|[Tt]hroughout|of) the (?:early |late |mid-)?(?:(?:eighteenth|nineteenth|18th|19th) century|Great Depression)|${AGES})\\b`,
  'g',
);

const mayBeLongAgo = hasAnyOf(['century', 'Depression', ' ago']);

const longAgoIn = (view: View): readonly Span[] => (mayBeLongAgo(view) ? view.matches(LONG_AGO) : []);

const SEASON = '(?:week|month|year|spring|summer|fall|autumn|winter|decade|term)';

/** Words for the time in which a text is written, whatever years its sentence names. */
const PRESENT = new RegExp(`\\b(?:now|today|currently|still|this ${SEASON}|yesterday|tomorrow)\\b`, 'g');

/** How far a sentence is read before a phrase. */
const FAR = 400;

/** How far before its year a name may begin: “trade war that began in 2018”. */
const LONGEST_NAME = 48;

/**
 * How a year or a decade stands behind a phrase that it belongs to: “the rates of the 1960s”, “rates that Hull set in
 * 2018”. Not the year of a law (“of the 1974 Trade Act”), or of a promise, which is kept later.
 */
const BEHIND =
  /^(?: that| which)?(?: (?:[A-Z][\w.]*|s?he|they)){0,4}(?:(?! (?:promis|propos|threat|pledg|vow|float))(?: [a-z]+)){0,2} (?:of|in|from) (?:the |early |late |mid-|[A-Z][a-z]+\.? ){0,3}((?:1[789]|20)\d{2})(s?)\b(?! (?:[A-Z]|law|statute))/;

/** How far behind a phrase that year may end, in UTF-16 units. */
const NEAR = 56;

/** The beginning of a sentence about the first term of a president who has a second: “During his first presidency”. */
const FIRST_TERM = /^\W*(?:In|During) [\w.' ]{3,28} first (?:term|presidency)\b/;

const mayBeFirstTerm = hasAnyOf([' first term', ' first presidency']);

/** That of the president of whom texts on our subjects say so. */
const ITS_TIME: Time = { from: '2017-01-20', until: '2021-01-20' };

/**
 * How near to the beginning of its sentence a year has to end, in UTF-16 units, to set the scene for the sentences
 * behind it: “It was May 2019, and …”.
 */
const SCENE = 32;

/**
 * Words for a time relative to the day of the text (“in the spring of last year”). The year of an earlier sentence does
 * not apply to it.
 */
const RELATIVE = new RegExp(`\\b(?:(?:last|next|past|previous|following) ${SEASON}|ago)\\b`, 'g');

/**
 * The times that a passage speaks of where a phrase stands: that of a president of old whose it is; the year joined to
 * the phrase; else, unless its sentence speaks of the present, the years before it there; else that of the text. For
 * a form that is not unmistakable, in a sentence without a relative time (“last year”), that is beside the years that
 * set the scene in the sentences before. Empty where nothing tells.
 */
export function timesAround(
  view: View,
  { start, end, alias }: Span & { alias: Pick<CompiledAlias, 'need'> },
  text: Time | undefined,
): Time[] {
  const written = text ? [text] : [];
  const leader = timeOfLeader(view, { start, end });
  if (leader) return [leader];
  if (!mayBeFirstTerm(view) && view.matches(YEAR).length === 0 && longAgoIn(view).length === 0) return written;
  const isYearNear = within(view.matches(YEAR), { start: end, end: end + NEAR }).length > 0;
  const [, own, ofDecade] = (isYearNear && BEHIND.exec(view.text.slice(end, end + NEAR))) || [];
  if (own) return [{ ...yearTime(own), ...(ofDecade && { until: `${own.slice(0, 3)}9-12-31` }) }];
  const sentence = view.sentenceAt(start);
  const near = Math.max(sentence.start, start - FAR);
  // A year counts only up to the next semicolon, but for one that sets the scene.
  const clause = view.text.slice(near, start).lastIndexOf(';') + 1;
  const from = near + clause;
  const around = { start: from, end: Math.min(sentence.end, start + FAR) };
  if (within(view.words(PRESENT), around).length > 0) return written;
  const opening = view.text.slice(sentence.start, Math.min(start, sentence.start + SCENE * 2));
  if (/\b[Bb]efore (?:the |[A-Z][a-z]+'s )?$/.test(view.text.slice(Math.max(from, start - 24), start))) return written;
  const isFirstTerm = mayBeFirstTerm(view) && FIRST_TERM.test(opening);
  const here = [...timesIn(view, from, start), ...(isFirstTerm ? [ITS_TIME] : [])];
  if (here.length > 0) return here;
  if (alias.need === 'nothing' || within(view.words(RELATIVE), around).length > 0) return written;
  return [...sceneBefore(view, clause > 0 ? from : sentence.start), ...written];
}

/**
 * The times with which the sentences before `end` begin. A year behind “of” does not count: “the tariffs of 2018” are
 * only told from others by it.
 */
function sceneBefore(view: View, end: number): Time[] {
  const before = { start: Math.max(0, end - FAR), end };
  const years = [...within(view.matches(YEAR), before), ...within(longAgoIn(view), before)];
  return years.flatMap((year) =>
    year.end - view.sentenceAt(year.start).start <= SCENE && !/\bof $/.test(view.text.slice(year.start - 4, year.start))
      ? timesIn(view, year.start, year.end)
      : [],
  );
}

function timesIn(view: View, start: number, end: number): Time[] {
  const longAgo = within(longAgoIn(view), { start, end }).length > 0 ? [BEFORE_ALL] : [];
  const years = within(view.matches(YEAR), { start, end }).flatMap((span) => {
    // A year within a candidate is part of its name (“the trade war of 2018”), whatever time is spoken of.
    const around = within(view.candidates, { start: span.start - LONGEST_NAME, end: span.end });
    if (around.some((one) => one.end >= span.end)) return [];
    if (isOfLaw(view, span)) return [];
    const said = view.text.slice(span.start, span.end);
    const year = said.slice(-4);
    if (/^(?:than|compared)\b/i.test(said) || isAside(view, span, end)) return [];
    if (/^(?:since|from|after)\b/i.test(said)) return [{ ...yearTime(year), until: '' }];
    if (/^(?:until|till|before|by)\b/i.test(said)) return [{ ...yearTime(year), from: '' }];
    return [yearTime(year)];
  });
  return [...longAgo, ...years];
}

/**
 * Whether a year stands in a clause of its own that is over where the phrase begins: “The shop, founded in 1998,
 * fears”, “It sold ten in 2024, but”. One that opens a sentence sets the scene for all of it.
 */
const isAside = ({ text, sentenceAt }: View, { start, end }: Span, phrase: number): boolean => {
  const before = text.slice(sentenceAt(start).start, start);
  const after = text.slice(end, phrase);
  return (
    !/^\W*(?:In|On|By|During|It was|Until|Since)\b/.test(before + text.slice(start, end)) &&
    (/^,(?! (?:when|with|as|after)\b)/.test(after) ||
      (after.includes(', ') && /, (?!in )[a-z]+ (?:[^,]* )?$/.test(before)))
  );
};

/** Whether a year is that of a law or a vote: “the Trade Act of 1974”, “the 1974 Trade Act”, “a 1977 law”. */
const isOfLaw = ({ text }: View, { start, end }: Span): boolean =>
  /\bAct(?:,| of)? $/.test(text.slice(Math.max(0, start - 8), start)) ||
  /^(?:(?: [A-Z][A-Za-z]+| and){1,4} Act| (?:[a-z-]+ ){0,2}(?:law|statute|election|campaign))\b/.test(
    text.slice(end, end + 60),
  );

/** A time before that of anything in the lexicon. */
const BEFORE_ALL: Time = { from: '', until: '1900-12-31' };

const yearTime = (year: string): Time => ({ from: `${year}-01-01`, until: `${year}-12-31` });

/**
 * Whether something that exists only in the time `meant` cannot be meant, because all `times` of its passage lie before
 * or after it. False if there are none.
 */
export function isAnotherTime(times: readonly Time[], meant: Time): boolean {
  const isApart = ({ from, until }: Time) =>
    (meant.from !== '' && until !== '' && until < meant.from) ||
    (meant.until !== '' && from !== '' && from > meant.until);
  return times.length > 0 && times.every(isApart);
}
