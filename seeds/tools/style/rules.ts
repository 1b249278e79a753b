import { firstSentence } from '../../../lib/knowledge/cards/sentences';
import { countWords, sentencesOf } from './sentences';
import { BRITISH } from './spelling';
import type { TextKind } from './texts';

/** The most words that a sentence may have. */
const LONGEST_SENTENCE = 28;

/**
 * The fewest words in which a sentence says what something is and why it matters here. Those that were found to say
 * only half of that had up to eight (“Lumber is wood for building.”).
 */
const SHORTEST_INTRODUCTION = 9;

/** A rule of the house style that a machine can tell. */
interface Rule {
  /** What is wrong, and what to do. */
  message: string;
  /** The kinds of text that it is for. Without this it is for all. */
  kinds?: readonly TextKind[];
  /** The words of a text that break the rule, if any do. */
  find(text: string): string | undefined;
}

const match =
  (...patterns: RegExp[]) =>
  (text: string): string | undefined =>
    patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SHORT_MONTH = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`;
const DUTY = '(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?)';

/**
 * A text that begins with a verb whose subject is left out. Before these words an “-s” is the ending of a verb, not of
 * a plural.
 */
const NO_SUBJECT =
  /^(?:(?:[A-Z][a-z]+s|Has) (?:the|an?|that|his|her|its|it|him|them|their|no|not)\b|(?:Adds|Agrees|Becomes|Comes|Goes|Leads|Meets|Negotiates|Receives|Reports|Represents|Retires|Says|Serves|Sets|Speaks|Stays|Takes|Thinks|Visits|Works)\b)/;

/** The rules on single texts. `seeds/README.md` says how to mend a text that breaks one. */
export const RULES: readonly Rule[] = [
  {
    message: 'must name its subject first: what stands before it may be folded away',
    kinds: ['lead', 'summary', 'fact', 'event'],
    // “He Lifeng” and “He Yadong” are names.
    find: match(/^(?:He(?! [A-Z])|She|It|They|These|This|Those|His|Her|Its|Their|Such|The same|The two)\b/),
  },
  { message: 'has a verb without a subject', kinds: ['fact', 'event', 'lead'], find: match(NO_SUBJECT) },
  {
    message: `has a sentence of over ${LONGEST_SENTENCE} words: make two`,
    find: (text) => sentencesOf(text).find((sentence) => countWords(sentence) > LONGEST_SENTENCE),
  },
  {
    message: 'begins with a sentence too short to say what it is and why it matters: the glance shows no more',
    kinds: ['lead'],
    find: (text) => [firstSentence(text)].find((sentence) => countWords(sentence) < SHORTEST_INTRODUCTION),
  },
  {
    message: 'takes a percentage of a tariff: say points',
    find: match(new RegExp(String.raw`[\d.]+% of (?:the|its|this|that|a) (?:[\w’-]+ ){0,3}${DUTY}\b`)),
  },
  {
    message: 'has a day in another form than 10 November 2026',
    find: match(
      new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?\b(?![\d–]*%)`),
      new RegExp(String.raw`\b(?:\d{1,2} ${SHORT_MONTH}|${SHORT_MONTH} \d)`),
      new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th) (?:of )?${MONTH}\b`),
      /\b\d{4}-\d{2}(?:-\d{2})?\b/,
    ),
  },
  { message: 'has a straight quote or apostrophe: write “ ” or ’', find: match(/["'`]/) },
  {
    message: 'has HTML or Markdown, which cards show as it stands: write the words alone',
    find: match(/<\/?[a-z!][^>]*>|&(?:[a-z]+|#\w+);|\*\*|__|\]\(/i),
  },
  {
    message: 'has a character that nobody can see, or a space of another kind: write a plain space, or none',
    find: match(/\S*(?:\p{Cf}|[^\S ])\S*/u),
  },
  { message: 'has two spaces in a row: write one', find: match(/\S* {2}\S*/) },
  { message: 'has a space before a stop: leave it out', find: match(/\S* [.,;:]/) },
  { message: 'has a hyphen between figures: write an en dash (–)', find: match(/\d+-\d{2,4}\b(?!-day)/) },
  {
    message: 'must end with a stop',
    kinds: ['lead', 'summary', 'standing', 'fact', 'event'],
    find: (text) => (/[.!?]”?$/.test(text) ? undefined : text),
  },
  {
    message: 'must have no full stop at its end',
    kinds: ['role'],
    find: (text) => (/\.$/.test(text) && !/\b(?:U\.S|Inc|Co)\.$/.test(text) ? text : undefined),
  },
  { message: 'is spelled the British way', find: match(...BRITISH) },
  {
    message: 'speaks of sources: say what holds',
    find: match(
      /\b(?:our|these) sources\b|\bin the sources\b|\bthe sources (?:say|do|tell|report|give|speak|fall|end|last|name|only)\b/i,
      /\bknowledge base\b|\bthis project\b/i,
    ),
  },
  {
    message: 'has a tariff “directed”: say ordered, and whether it is charged',
    find: match(
      new RegExp(String.raw`\bdirect(?:s|ed|ing) (?:(?!to\b)[\w%.,’-]+ ){0,5}${DUTY}\b`, 'i'),
      new RegExp(String.raw`(?:\b${DUTY}|\d%)(?: (?!to\b)[\w’-]+){0,6} (?:(?:was|were|is|are|been) )?directed\b`),
      /^Directed\b/,
    ),
  },
];
